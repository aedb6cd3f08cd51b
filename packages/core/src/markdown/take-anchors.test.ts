import { describe, expect, test } from 'vitest';
import { outlineOf } from '../model/outline.ts';
import { visit } from '../model/visit.ts';
import { parseRoadmap } from '../parse-roadmap.ts';

const ids = (markdown: string) =>
  outlineOf(parseRoadmap(markdown)).items.map(({ id, text }) => [id, text]);

const anchored = `# Go

## Week 1: Basics {#w1}

**Topics:**
- [ ] Worker pools {#pools}
- [ ] **Fan-in** <!-- id: fan -->
  - [x] Fan-out ^fan-out
- [ ] [Tour](https://go.dev/tour) {#tour}

**Project:** Build a queue {#queue}

**Self-Assessment Quiz:**
1. Can you stop a goroutine? ^stop

| Done | Topic |
|------|-------|
| [ ]  | Maps <!-- id: maps --> |
| [ ]  | Slices |

### Weekly Habits
- **Code review:** 2-3 a week {#review}

**Option A: A queue** {#a}
- fast

**Option B: A cache** {#b}
- small
`;

describe('an anchor', () => {
  test('is the id of every kind of thing that can be named', () => {
    const named = ids(anchored).map(([id]) => id);
    const wanted = 'w1 pools fan fan-out tour queue stop maps review a b'.split(' ');
    expect(named).toEqual(expect.arrayContaining(wanted));
  });

  test('is no part of the text', () => {
    const { content, messages } = parseRoadmap(anchored);
    expect(JSON.stringify(content)).not.toMatch(/\{#|<!--|\^/);
    expect(messages).toEqual([]);
  });

  test('changes nothing else of the model', () => {
    const bare = anchored.replace(/ (?:\{#[\w-]+\}|<!-- id: \w+ -->|\^[\w-]+)/g, '');
    const modelOf = (markdown: string) =>
      JSON.parse(JSON.stringify(parseRoadmap(markdown)), (key, value: unknown) =>
        ['id', 'ids', 'span', 'checkbox', 'periods'].includes(key) ? undefined : value,
      );
    expect(modelOf(anchored)).toEqual(modelOf(bare));
  });

  test('outlasts any rewording and any move', () => {
    const moved = '# Go\n\n## Month 3: Elsewhere\n- [ ] Something else altogether {#pools}\n';
    expect(ids(moved)).toContainEqual(['pools', 'Something else altogether']);
  });

  test('belongs to the first that has it, and changes the id of no other', () => {
    const [, , first, second] = ids('## Week 1\n- [ ] Maps {#m}\n- [ ] Slices {#m}\n');
    expect(first).toEqual(['m', 'Maps']);
    const plain = ids('## Week 1\n- [ ] Maps\n- [ ] Slices\n');
    expect(second).toEqual(plain[3]);
  });

  test('of one of two that say the same leaves the other its id', () => {
    const [, , , second] = ids('## Week 1\n- [ ] Read\n- [ ] Read\n');
    expect(ids('## Week 1\n- [ ] Read {#m}\n- [ ] Read\n')[3]).toEqual(second);
  });

  test('in code is code', () => {
    expect(ids('## Week 1\n- [ ] Say `{#m}`\n')[2]?.[1]).toBe('Say {#m}');
  });

  test('leaves every place in the document where it was', () => {
    const boxes: string[] = [];
    visit(parseRoadmap(anchored).content, (node) => {
      if ('checkbox' in node && node.checkbox) boxes.push(anchored.charAt(node.checkbox.at));
    });
    expect(boxes).toEqual([' ', ' ', 'x', ' ', ' ', ' ']);
  });
});
