import type { Nodes } from 'mdast';
import type { Source } from '../markdown/source.ts';
import { rangeOf } from './nodes.ts';

/**
 * What stands in the text in place of a character that is not to be looked at: neither a
 * space nor a letter, digit or mark of Markdown's.
 */
const blanked = '\uFFFC';

/** Nodes whose text does not mean what it would mean elsewhere. */
const opaque: ReadonlySet<string> = new Set([
  'code',
  'inlineCode',
  'html',
  'yaml',
  'toml',
  'linkReference',
  'image',
  'imageReference',
  'definition',
]);

/**
 * The text of a document of which only the author's own words are left: code, HTML, links
 * and front matter are blanked out, and so is what only the line reader has read, for it
 * knows nothing of code. Line ends stay, and every offset is that of the text.
 */
export function readableText({ text, tree }: Source, nodes: readonly Nodes[]): string {
  // A bare address is what is left of a link gone wrong: it stays.
  const isOpaque = (node: Nodes) =>
    opaque.has(node.type) ||
    (node.type === 'link' && /^[[<]/.test(text.charAt(rangeOf(node)?.start ?? -1)));
  const hidden = [...nodes.filter(isOpaque), ...tree.simplified]
    .flatMap((node) => rangeOf(node) ?? [])
    .sort((a, b) => a.start - b.start);

  let readable = '';
  let from = 0;
  for (const { start, end } of hidden) {
    if (end <= from) continue;
    readable += text.slice(from, Math.max(from, start));
    readable += text.slice(Math.max(from, start), end).replace(/[^\r\n]/g, blanked);
    from = end;
  }
  return readable + text.slice(from);
}
