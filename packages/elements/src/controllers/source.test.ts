import type { Roadmap } from '@roadmap-tracker/core/model';
import { describe, expect, test } from 'vitest';
import { chooseSource, sameSource, type Source } from './source.ts';

// A source never looks inside a model.
const roadmap = { type: 'roadmap' } as Roadmap;

describe('chooseSource', () => {
  test.for<[string, Parameters<typeof chooseSource>[0], Source]>([
    [
      'a model before all else',
      { roadmap, src: 'a.md', inline: '# A' },
      { kind: 'model', roadmap },
    ],
    ['an address before text', { src: ' a.md ', inline: '# A' }, { kind: 'url', url: 'a.md' }],
    ['text where the address is blank', { src: ' ', inline: '# A' }, { kind: 'text', text: '# A' }],
    ['text even when it is empty', { inline: '' }, { kind: 'text', text: '' }],
    ['nothing', {}, { kind: 'none' }],
  ])('takes %s', ([, hints, source]) => {
    expect(chooseSource(hints)).toEqual(source);
  });
});

test('sources are the same by what they name', () => {
  const sources: readonly (() => Source)[] = [
    () => ({ kind: 'none' }),
    () => ({ kind: 'model', roadmap }),
    () => ({ kind: 'url', url: 'a.md' }),
    () => ({ kind: 'url', url: 'b.md' }),
    () => ({ kind: 'text', text: 'a.md' }),
  ];
  for (const [i, a] of sources.entries()) {
    for (const [j, b] of sources.entries()) expect(sameSource(a(), b())).toBe(i === j);
  }
});
