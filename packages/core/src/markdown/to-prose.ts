/**
 * Markdown's block nodes → prose of the model: everything a reader can see, nothing a
 * browser could run.
 */
import type { ListItem, RootContent } from 'mdast';
import type { ProseNode } from '../model/nodes.ts';
import type { Source } from './source.ts';
import { toText } from './to-text.ts';

/** Makes prose of blocks that no construct claimed. Comments and definitions leave nothing. */
export function toProse(source: Source, nodes: readonly RootContent[]): readonly ProseNode[] {
  return nodes.flatMap((node) => toProseNode(source, node));
}

function toProseNode(source: Source, node: RootContent): ProseNode[] {
  switch (node.type) {
    case 'paragraph':
      return nonEmpty({ type: 'paragraph', ...toText(source, node.children) });
    case 'heading':
      return nonEmpty({ type: 'heading', depth: node.depth, ...toText(source, node.children) });
    case 'blockquote':
      return [{ type: 'quote', children: toProse(source, node.children) }];
    case 'list': {
      const items = node.children.map((item) => itemOf(source, item));
      return [
        node.ordered ? { type: 'list', start: node.start ?? 1, items } : { type: 'list', items },
      ];
    }
    case 'code':
      return [
        node.lang
          ? { type: 'code', language: node.lang, value: node.value }
          : { type: 'code', value: node.value },
      ];
    case 'table':
      return [
        {
          type: 'table',
          rows: node.children.map((row) =>
            row.children.map((cell) => toText(source, cell.children)),
          ),
        },
      ];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'html':
      return nonEmpty({ type: 'paragraph', text: visibleText(node.value) });
    default:
      return [];
  }
}

/** An item that is a box keeps its mark, for this list is only shown. */
function itemOf(source: Source, item: ListItem): readonly ProseNode[] {
  const blocks = toProse(source, item.children);
  if (typeof item.checked !== 'boolean') return blocks;
  const mark = item.checked ? '☑ ' : '☐ ';
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', text: mark.trim() }, ...blocks];
  const marked = first.inline
    ? { ...first, text: mark + first.text, inline: [mark, ...first.inline] }
    : { ...first, text: mark + first.text };
  return [marked, ...rest];
}

function nonEmpty(node: Extract<ProseNode, { type: 'paragraph' | 'heading' }>): ProseNode[] {
  return node.text === '' && !node.inline?.length ? [] : [node];
}

/** What a browser would show of raw HTML, near enough: no tags, no comments, no scripts. */
function visibleText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    at = endOfTag(html, open);
  }
  return (text + html.slice(at)).replace(/\s+/g, ' ').trim();
}

function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return endOf(html, /-->/g, open);
  const name = /^<(script|style|template)\b/i.exec(html.slice(open, open + 12))?.[1];
  return endOf(html, hiddenElements[name?.toLowerCase() ?? ''] ?? />/g, open);
}

/** Elements whose contents are not text, by name: where they end. */
const hiddenElements: Readonly<Record<string, RegExp>> = {
  script: /<\/script[^<>]*>/gi,
  style: /<\/style[^<>]*>/gi,
  template: /<\/template[^<>]*>/gi,
};

function endOf(html: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}
