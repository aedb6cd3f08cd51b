import { describe, expect, test } from 'vitest';
import { disclosuresIn } from './details.ts';
import { parseWhole } from './to-mdast.ts';

const find = (text: string) =>
  [...disclosuresIn(parseWhole(text).children)].map(([start, { summary, children, end }]) => [
    start,
    end,
    summary,
    children.length,
  ]);

describe('disclosuresIn', () => {
  test('finds a disclosure with Markdown in it', () => {
    expect(find('<details>\n<summary><b>Week</b> 1</summary>\n\n- a\n\nb\n\n</details>')).toEqual([
      [0, 3, 'Week 1', 2],
    ]);
  });

  test('finds those in others and those beside them', () => {
    const one = (inside: string) => `<details><summary>a</summary>\n\n${inside}\n\n</details>\n\n`;
    const found = find(one(one('b')) + one('c'));
    expect(found.map(([start, end]) => [start, end])).toEqual([
      [1, 3],
      [0, 4],
      [5, 7],
    ]);
  });

  test.for([
    ['is never closed', '<details><summary>a</summary>\n\nb'],
    ['is one piece of HTML', '<details><summary>a</summary>b</details>\n\nc'],
    ['has no summary', '<details>\n\nb\n\n</details>'],
  ])('leaves one alone that %s', ([, text = '']) => {
    expect(find(text)).toEqual([]);
  });
});
