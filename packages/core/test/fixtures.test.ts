/**
 * Pairs of a document and the model it must give: `fixtures/NAME.md` and `NAME.json`.
 *
 * `UPDATE=1 pnpm exec vitest run packages/core/test/fixtures.test.ts` writes the models
 * anew; read the difference before committing it. Places and ids are left out of the
 * pairs, so that a changed line changes only itself.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRoadmap } from '../src/index.ts';

const folder = new URL('./fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length));

test.for(names)('%s', (name) => {
  const markdown = readFileSync(new URL(`${name}.md`, folder), 'utf8');
  const expected = new URL(`${name}.json`, folder);
  const model = JSON.stringify(withoutPlaces(markdown), null, 2);
  if (process.env['UPDATE']) writeFileSync(expected, `${model}\n`);
  expect(existsSync(expected), 'UPDATE=1 writes it').toBe(true);
  expect(JSON.parse(model)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});

/** The model as a reader would compare it. */
function withoutPlaces(markdown: string): unknown {
  const left = new Set(['id', 'span', 'mirrors', 'inline', 'at', 'version', 'note', 'place']);
  const { messages, joins, feeds, ...model } = parseRoadmap(markdown);
  const counts = { periods: model.periods.length, joins: joins.length, feeds: feeds.length };
  const said = messages.map(({ ruleId, place }) => `${place.line}:${place.column} ${ruleId}`);
  return JSON.parse(
    JSON.stringify({ ...model, ...counts, messages: said }, (key, value: unknown) =>
      left.has(key) && typeof value !== 'object'
        ? undefined
        : key === 'span' || key === 'mirrors' || key === 'inline'
          ? undefined
          : value,
    ),
  );
}
