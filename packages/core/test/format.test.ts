/**
 * The specification is a test suite: every example of `docs/format.md` must give what is
 * written below it.
 *
 * `UPDATE=1 pnpm exec vitest run packages/core/test/format.test.ts` writes the outlines
 * anew; read the difference before committing it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { visit } from '../src/model/visit.ts';
import { parseRoadmap } from '../src/parse-roadmap.ts';
import { en } from '../src/vocabulary/en.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { readExamples, updateExamples } from './format-examples.ts';
import { outlineOf } from './model-outline.ts';

const file = new URL('../../../docs/format.md', import.meta.url);
if (process.env['UPDATE']) writeFileSync(file, updateExamples(readFileSync(file, 'utf8')));
const document = readFileSync(file, 'utf8');

describe('docs/format.md', () => {
  test.for(readExamples(document))(
    'gives what it says for the example on line $line',
    ({ markdown, expected }) => {
      expect(expected, 'a json block must follow').toBeDefined();
      const outline: unknown = JSON.parse(expected ?? '');
      expect(outline, 'must say something').not.toEqual({});
      expect(outlineOf(markdown)).toMatchObject(outline as object); // an outline is an object
    },
  );

  test('gives what an example anchors the id of its anchor', () => {
    const anchored = readExamples(document).flatMap(({ markdown }) => {
      const anchors = [...markdown.matchAll(/(?:\{#|[ ]\^|<!-- id: )([a-z]+)(?:\}|$| -->)/gm)];
      return anchors.map(([, anchor]) => ({ anchor, ids: idsIn(markdown) }));
    });
    expect(anchored.length).toBeGreaterThan(3);
    expect(anchored.filter(({ anchor, ids }) => !ids.has(anchor ?? ''))).toEqual([]);
  });

  test('has an example for everything a section can hold', () => {
    const types = [...document.matchAll(/"type": "([a-z]+)"/g)].map(([, type]) => type);
    expect(types).toEqual(
      expect.arrayContaining([
        'checklist',
        'counters',
        'criteria',
        'facts',
        'habits',
        'light',
        'options',
        'project',
        'prose',
        'quiz',
        'resources',
        'section',
        'status',
      ]),
    );
  });

  test('gives every rule a name of its own, numbered without gaps', () => {
    const names = [...document.matchAll(/^- \*\*([A-Z]+)(\d+)\.\*\* /gm)];
    expect(names.length).toBeGreaterThan(50);
    const next = new Map<string, number>();
    for (const [, letter = '', number] of names) {
      const expected = (next.get(letter) ?? 0) + 1;
      expect(`${letter}${number}`).toBe(`${letter}${expected}`);
      next.set(letter, expected);
    }
  });

  test('refers only to rules there are', () => {
    const names = new Set(
      [...document.matchAll(/^- \*\*([A-Z]+\d+)\.\*\* /gm)].map(([, it]) => it),
    );
    const cited = [...document.matchAll(/\(([A-Z]\d+)(?:, ([A-Z]\d+))*\)/g)].flatMap(([all]) =>
      all.match(/[A-Z]\d+/g),
    );
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((name) => name && !names.has(name))).toEqual([]);
  });

  test('lists the English words an author may use', () => {
    const named = [en.facts, en.statuses, en.recurrences];
    const entries = [
      ...named.flatMap((words): readonly (readonly [string, readonly string[]])[] =>
        Object.entries(words),
      ),
      ...en.roles,
      ...en.measures,
    ];
    const rows = entries.map(([key, words]) => `| \`${key}\` | ${words.join(', ')} |`);
    expect(rows.filter((row) => !document.includes(row))).toEqual([]);
  });

  test('names every language we know, and no other', () => {
    const tags = [...document.matchAll(/^\| `([a-z]{2})` \|/gm)].map(([, tag]) => tag);
    const known = vocabularies.map(({ language }) => language);
    expect(tags).toEqual(known);
  });
});

/** The ids of everything a document holds. */
function idsIn(markdown: string): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(parseRoadmap(markdown).content, (node) => {
    if ('id' in node) ids.add(node.id);
  });
  return ids;
}
