import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { seed } from '../test/seed.ts';
import { parseRoadmap } from './parse-roadmap.ts';
import { remarkRoadmap } from './remark-roadmap.ts';

/** What a pipeline makes of a document: its file, and its tree. */
async function run(markdown: string, options: { readonly id?: string } = {}) {
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkRoadmap, options)
    .use(function keepTree() {
      this.compiler = (tree) => JSON.stringify(tree);
    });
  return pipeline.process(markdown);
}

test('puts the model into the data of the file', async () => {
  const { data, messages } = await run(seed);
  expect(data['roadmap']).toEqual(parseRoadmap(seed));
  expect(messages).toEqual([]);
});

test('takes the options of parsing', async () => {
  expect((await run('# Go', { id: 'mine' })).data['roadmap']).toMatchObject({ id: 'mine' });
});

test('puts messages on the file, as other plugins do', async () => {
  const { messages } = await run(
    '# Go\n\n- [ ] Loops {#a}\n- [ ] Maps {#a}\n- [] Keys\n- [✓] Sets\n',
  );
  expect(messages.map(({ ruleId, line, column, fatal }) => [ruleId, line, column, fatal])).toEqual([
    ['duplicate-id', 4, 12, true],
    ['near-box', 5, 3, false],
    ['other-mark', 6, 3, null],
  ]);
  const [first] = messages;
  expect(first).toMatchObject({ source: 'roadmap', note: expect.stringContaining('own') });
  expect(first?.place).toMatchObject({ line: 4, column: 12, offset: 34 });
  expect(String(first)).toBe(`4:12: ${first?.reason}`);
});

test('finds boxes and tables that the pipeline itself has no plugin for', async () => {
  const { data } = await run(
    '# Go\n\n| Week | Topic |\n|---|---|\n| 1 | Loops |\n| 2 | Maps |\n\n- [x] Sets\n',
  );
  expect(data['roadmap']).toMatchObject({ source: { tasks: { total: 1, checked: 1 } } });
  expect(data['roadmap']).toHaveProperty('periods.length', 2);
});

test('leaves the tree alone', async () => {
  const alone = unified()
    .use(remarkParse)
    .use(function keepTree() {
      this.compiler = (tree) => JSON.stringify(tree);
    });
  const text = '# Go\n\n- [ ] Loops\n- [] Maps\n';
  expect(String(await run(text))).toBe(String(await alone.process(text)));
});

test('stops no pipeline, whatever is in the document', async () => {
  await expect(run('')).resolves.toMatchObject({ messages: [{ ruleId: 'empty-document' }] });
});
