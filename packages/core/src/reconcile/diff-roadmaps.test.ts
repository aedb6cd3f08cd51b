import { describe, expect, test } from 'vitest';
import { parseRoadmap } from '../parse-roadmap.ts';
import { diffRoadmaps } from './diff-roadmaps.ts';

const before = parseRoadmap(`## Week 1
- [ ] Worker pools and queues
- [ ] Select statements
- [ ] Context
- [ ] Timers

## Week 2
- [ ] Maps and slices
- [ ] Strings
- [ ] Runes
`);

describe('diffRoadmaps', () => {
  test('costs nothing where nothing was edited', () => {
    expect(diffRoadmaps(before, before)).toEqual({
      loses: false,
      counts: {
        carried: 7,
        reworded: 0,
        moved: 0,
        structural: 0,
        ambiguous: 0,
        orphaned: 0,
        added: 0,
      },
      reworded: [],
      moved: [],
      structural: [],
      ambiguous: [],
      orphaned: [],
      added: [],
    });
  });

  test('tells what became of each item, with its line in both documents', () => {
    const after = parseRoadmap(`## Week 1
- [ ] Worker pools and their queues
- [ ] Timers
- [ ] Maps and slices

## Week 2
- [ ] Strings
- [ ] Runes
- [ ] Generics
- [ ] Context
`);
    expect(diffRoadmaps(before, after)).toMatchObject({
      loses: true,
      counts: { carried: 6, reworded: 1, moved: 2, orphaned: 1, added: 1 },
      reworded: [
        { before: { line: 2 }, after: { line: 2, text: 'Worker pools and their queues' } },
      ],
      moved: [
        { before: { line: 8 }, after: { line: 4, text: 'Maps and slices' } },
        { before: { line: 4 }, after: { line: 10, text: 'Context' } },
      ],
      orphaned: [{ kind: 'task', text: 'Select statements', line: 3 }],
      added: [{ text: 'Generics', line: 9 }],
    });
  });
});
