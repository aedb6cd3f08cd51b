import { describe, expect, test } from 'vitest';
import type { StringChanges } from '../strings.ts';
import { english } from './en.ts';
import { replaceStrings } from './replace-strings.ts';

describe('replaceStrings', () => {
  test('puts a page’s sentences in place of ours, of a table only those it names', () => {
    const strings = replaceStrings(english, {
      overview: 'Your year',
      lights: { green: 'Go' },
      ofTotal: (done, total) => `${done} out of ${total}`,
    });
    expect(strings.overview).toBe('Your year');
    expect(strings.lights).toEqual({ green: 'Go', yellow: 'Yellow', red: 'Red' });
    expect(strings.ofTotal(3, 29)).toBe('3 out of 29');
    expect(strings.tryAgain).toBe(english.tryAgain);
  });

  test('keeps ours where a page gives something of another kind', () => {
    // A page without types may write anything.
    const slips = { ofTotal: '3 of 29', overview: null, lights: 'green', nonsense: 'x' } as object;
    expect(replaceStrings(english, slips as StringChanges)).toEqual(english);
  });

  test('keeps ours untouched', () => {
    replaceStrings(english, { lights: { green: 'Go' } });
    expect(english.lights.green).toBe('Green');
  });
});
