import { type AnchorStyle, takeAnchor, writeAnchor } from '../model/anchor.ts';
import { isChosenId } from '../model/ids.ts';
import type { Roadmap, Span } from '../model/nodes.ts';
import { type Node, visit } from '../model/visit.ts';

/** A document with anchors, and how many of them are new. */
export interface AnchoredDocument {
  readonly markdown: string;
  readonly added: number;
}

/** What reads the document; `parseRoadmap` is one. */
export type ReadRoadmap = (markdown: string) => Pick<Roadmap, 'content'>;

/**
 * Gives an anchor to every line of a document that learners leave a mark on and that has
 * none: a readable one, made of its words and like no other. Nothing else is changed, and a
 * document that has them all is returned as it is.
 *
 * @param read Reads the document, and each draft of it: an anchor that would not be read as
 *   one is left out.
 */
export function addAnchors(
  markdown: string,
  read: ReadRoadmap,
  style: AnchorStyle = 'comment',
): AnchoredDocument {
  const roadmap = read(markdown);
  const taken = new Set(idsIn(roadmap));
  const wanted = placesIn(markdown, roadmap).map((place) => {
    const anchor = newName(place.node, taken);
    taken.add(anchor);
    return { ...place, anchor };
  });
  const draft = new Set(idsIn(read(inserted(markdown, wanted, style))));
  const kept = wanted.filter(({ anchor }) => draft.has(anchor));
  return { markdown: inserted(markdown, kept, style), added: kept.length };
}

/** Where an anchor may stand. */
interface Place {
  readonly node: Node;
  readonly offset: number;
}

function idsIn({ content }: Pick<Roadmap, 'content'>): readonly string[] {
  const ids: string[] = [];
  visit(content, (node) => {
    if ('id' in node) ids.push(node.id);
  });
  return ids;
}

const named: ReadonlySet<string> = new Set([
  'task',
  'criterion',
  'project',
  'resource',
  'question',
  'habit',
  'option',
]);

/** The ends of the lines that need an anchor, in the order of the document. */
function placesIn(markdown: string, { content }: Pick<Roadmap, 'content'>): readonly Place[] {
  const places = new Map<number, Place>();
  visit(content, (node) => {
    const isPeriod = node.type === 'section' && node.period && node.origin === 'heading';
    if (!isPeriod && !named.has(node.type)) return;
    if (!('span' in node) || !('id' in node) || isChosenId(node.id)) return;
    const offset = endOfText(markdown, node.span);
    // An anchor that is there and yet not the id is some other line's as well.
    const isAnchored = takeAnchor(lineTo(markdown, offset)).anchor !== undefined;
    if (!isAnchored && !places.has(offset)) places.set(offset, { node, offset });
  });
  return [...places.values()].toSorted((a, b) => a.offset - b.offset);
}

/** What a line begins with that ends the text above it. */
const opensBlock =
  /^\s*(?:$|[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|>|\||```|~~~|<|={1,99}\s*$|-{1,99}\s*$)/;

/** The end of the first text of a block: of its last line, should it go on below. */
function endOfText(markdown: string, { start, end }: Span): number {
  let at = lineEnd(markdown, start);
  for (let next = at + 1; next < end; next = at + 1) {
    const to = lineEnd(markdown, next);
    if (opensBlock.test(markdown.slice(next, to))) break;
    at = to;
  }
  const line = lineTo(markdown, at);
  // Before the bar that closes a row, and the signs that close a heading.
  const closed = line.replace(/(?:\||\s#+)\s*$/, '');
  return at - line.length + closed.trimEnd().length;
}

function lineEnd(markdown: string, from: number): number {
  const end = markdown.indexOf('\n', from);
  return end < 0 ? markdown.length : end;
}

/** The line up to an offset. */
function lineTo(markdown: string, offset: number): string {
  return markdown.slice(markdown.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** In UTF-16 code units; a name is cut between its words. */
const longestName = 32;

function newName(node: Node, taken: ReadonlySet<string>): string {
  const name = nameOf(node);
  let anchor = name;
  for (let number = 2; taken.has(anchor) || !isChosenId(anchor); number += 1) {
    anchor = `${name}-${number}`;
  }
  return anchor;
}

/** The words of an item as far as an anchor can hold them; without any, what it is. */
function nameOf(node: Node): string {
  const words =
    saidBy(node)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  let name = first < 0 ? '' : (words[first]?.slice(0, longestName) ?? '');
  for (const word of first < 0 ? [] : words.slice(first + 1)) {
    if (name.length + 1 + word.length > longestName) break;
    name = `${name}-${word}`;
  }
  return name === '' ? node.type : name;
}

/** The words of a node; of a resource only its title. */
function saidBy(node: Node): string {
  if ('title' in node) return typeof node.title === 'string' ? node.title : node.title.text;
  return 'text' in node ? node.text : '';
}

function inserted(
  markdown: string,
  places: readonly (Place & { readonly anchor: string })[],
  style: AnchorStyle,
): string {
  let text = '';
  let from = 0;
  for (const { offset, anchor } of places) {
    text += `${markdown.slice(from, offset)} ${writeAnchor(anchor, style)}`;
    from = offset;
  }
  return text + markdown.slice(from);
}
