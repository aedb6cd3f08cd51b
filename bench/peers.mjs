// The parser we are held against.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The very versions that the core parses with, wherever they are installed.
const require = createRequire(new URL('../packages/core/package.json', import.meta.url));
const load = (name) => import(pathToFileURL(require.resolve(name)));

const { unified } = await load('unified');
const { default: remarkParse } = await load('remark-parse');
const syntax = await Promise.all([
  load('micromark-extension-gfm-task-list-item').then((it) => it.gfmTaskListItem()),
  load('micromark-extension-gfm-table').then((it) => it.gfmTable()),
  load('micromark-extension-gfm-strikethrough').then((it) => it.gfmStrikethrough()),
  load('micromark-extension-gfm-autolink-literal').then((it) => it.gfmAutolinkLiteral()),
]);
const nodes = await Promise.all([
  load('mdast-util-gfm-task-list-item').then((it) => it.gfmTaskListItemFromMarkdown()),
  load('mdast-util-gfm-table').then((it) => it.gfmTableFromMarkdown()),
  load('mdast-util-gfm-strikethrough').then((it) => it.gfmStrikethroughFromMarkdown()),
  load('mdast-util-gfm-autolink-literal').then((it) => it.gfmAutolinkLiteralFromMarkdown()),
]);

const processor = unified()
  .use(remarkParse)
  .use(function gfm() {
    Object.assign(this.data(), { micromarkExtensions: syntax, fromMarkdownExtensions: nodes });
  })
  .freeze();

/** remark-parse alone, with the extensions that the core has, on the whole text. */
export const remark = (text) => processor.parse(text);

/** The version of what does its work. */
export const micromarkVersion = (() => {
  const parse = createRequire(require.resolve('remark-parse'));
  const fromMarkdown = createRequire(parse.resolve('mdast-util-from-markdown'));
  // The package does not publish its package.json, so it is read from beside its entry.
  const entry = fromMarkdown.resolve('micromark');
  return createRequire(entry)('./package.json').version;
})();
