import { describe, expect, test } from 'vitest';
import { parseRoadmap } from '../parse-roadmap.ts';
import { isChosenId } from './ids.ts';
import { outlineOf } from './outline.ts';

const markdown = `# Go

## Week 1: Basics

**Topics:**
- [ ] Worker pools
  - [ ] Their queues
- [ ] See the [tour](https://go.dev/tour)

**YouTube Resources:**
- 📺 [Go Concurrency](https://example.org/go) by Rob Pike
`;

describe('outlineOf', () => {
  test('lists everything that has an id, with where it stands and where it leads', () => {
    const { items } = outlineOf(parseRoadmap(markdown));
    const names = new Map(items.map(({ id, text }) => [id, text]));
    expect(
      items.map(({ id: _, parent, ...item }) => ({ ...item, parent: names.get(parent ?? '') })),
    ).toEqual([
      { kind: 'section', text: 'Week 1: Basics', path: [], period: 'week 1-1' },
      { kind: 'checklist', text: 'Topics', path: ['Week 1: Basics'], parent: 'Week 1: Basics' },
      {
        kind: 'task',
        text: 'Worker pools',
        path: ['Week 1: Basics'],
        label: 'Topics',
        parent: 'Topics',
      },
      {
        kind: 'task',
        text: 'Their queues',
        path: ['Week 1: Basics'],
        label: 'Topics',
        parent: 'Worker pools',
      },
      // A link in the middle is not what the item is.
      {
        kind: 'task',
        text: 'See the tour',
        path: ['Week 1: Basics'],
        label: 'Topics',
        parent: 'Topics',
      },
      {
        kind: 'resources',
        text: 'YouTube Resources',
        path: ['Week 1: Basics'],
        parent: 'Week 1: Basics',
      },
      {
        kind: 'resource',
        text: '📺 Go Concurrency by Rob Pike',
        path: ['Week 1: Basics'],
        label: 'YouTube Resources',
        parent: 'YouTube Resources',
        url: 'https://example.org/go',
      },
    ]);
  });

  test('survives JSON, and has the same hash for the same document', () => {
    const outline = outlineOf(parseRoadmap(markdown));
    expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
    expect(outlineOf(parseRoadmap(`${markdown}\n\nMore to read.\n`)).hash).toBe(outline.hash);
  });

  test.for([
    ['Worker pools', 'Worker pool'],
    ['example.org/go', 'example.org/rust'],
    ['Week 1', 'Week 2'],
  ])('has another hash when %j becomes %j', ([from = '', to = '']) => {
    const edited = outlineOf(parseRoadmap(markdown.replace(from, to)));
    expect(edited.hash).not.toBe(outlineOf(parseRoadmap(markdown)).hash);
  });

  test('has no made id that could be taken for a chosen one', () => {
    const { items } = outlineOf(parseRoadmap(markdown));
    expect(items.filter(({ id }) => isChosenId(id))).toEqual([]);
    expect(['goroutinesbasic', 'pools', 't0'].filter((id) => !isChosenId(id))).toEqual([]);
  });
});
