/**
 * Markdown's inline nodes → text of the model. Raw HTML is left out, addresses pass the
 * one allow-list.
 */
import type { PhrasingContent } from 'mdast';
import type { Inline, Text } from '../model/nodes.ts';
import { safeUrl } from './safe-url.ts';
import type { Source } from './source.ts';

/** Makes a text of inline nodes: trimmed, white space collapsed. */
export function toText(source: Source, nodes: readonly PhrasingContent[]): Text {
  const inline = trimInline(nodes.flatMap((node) => toInline(source, node)));
  const text = plainOf(inline).replace(/\s+/g, ' ').trim();
  const only = inline.every((piece) => typeof piece === 'string');
  return only ? { text } : { text, inline };
}

/** The text of inline pieces without their markup. */
function plainOf(inline: readonly Inline[]): string {
  return inline
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      switch (piece.type) {
        case 'code':
          return piece.value;
        case 'image':
          return piece.alt;
        case 'break':
          return ' ';
        default:
          return plainOf(piece.children);
      }
    })
    .join('');
}

function toInline(source: Source, node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [node.value.replace(/\s+/g, ' ')];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children: childrenOf(source, node.children) }];
    case 'link':
      return [linkTo(source, node.url, node.children)];
    case 'linkReference':
      return [linkTo(source, source.tree.definitions.get(node.identifier), node.children)];
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'image', alt: node.alt }] : [];
    case 'break':
      return [{ type: 'break' }];
    case 'html':
      return /^<br\b/i.test(node.value) ? [{ type: 'break' }] : [];
    default:
      return [];
  }
}

function linkTo(
  source: Source,
  url: string | undefined,
  children: readonly PhrasingContent[],
): Inline {
  const address = url === undefined ? null : safeUrl(url);
  return { type: 'link', url: address, children: childrenOf(source, children) };
}

function childrenOf(source: Source, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node) => toInline(source, node));
}

/** Takes white space and line breaks off both ends. */
function trimInline(inline: readonly Inline[]): readonly Inline[] {
  const pieces = [...inline];
  const isBlank = (piece: Inline | undefined) =>
    piece !== undefined &&
    (typeof piece === 'string' ? piece.trim() === '' : piece.type === 'break');
  while (isBlank(pieces.at(-1))) pieces.pop();
  const blank = pieces.findIndex((piece) => !isBlank(piece));
  pieces.splice(0, blank);
  const first = pieces[0];
  if (typeof first === 'string') pieces[0] = first.trimStart();
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last.trimEnd();
  return pieces;
}

/** A text without the mark it begins with, if it does; `mark` is anchored at the start. */
export function withoutMark(text: Text, mark: RegExp): Text {
  const plain = text.text.replace(mark, '');
  const [first, ...others] = text.inline ?? [];
  if (!text.inline) return { text: plain };
  if (typeof first !== 'string') return { text: plain, inline: text.inline };
  return { text: plain, inline: [first.replace(mark, ''), ...others] };
}

/** A text without its first characters; what is left keeps its markup. */
export function textFrom(text: Text, start: number): Text {
  if (!text.inline) return { text: text.text.slice(start).trim() };
  const inline = trimInline(dropFirst(text.inline, start).rest);
  return { text: plainOf(inline).replace(/\s+/g, ' ').trim(), inline };
}

function dropFirst(
  inline: readonly Inline[],
  count: number,
): { readonly rest: readonly Inline[]; readonly left: number } {
  let left = count;
  const rest: Inline[] = [];
  for (const piece of inline) {
    const length = plainOf([piece]).length;
    if (left <= 0) rest.push(piece);
    else if (length <= left) left -= length;
    else {
      if (typeof piece === 'string') rest.push(piece.slice(left));
      else if ('children' in piece) {
        rest.push({ ...piece, children: dropFirst(piece.children, left).rest });
      }
      left = 0;
    }
  }
  return { rest, left };
}
