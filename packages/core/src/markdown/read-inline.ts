/**
 * Inline markup for the line reader: bold, italics, code, links, addresses, escapes.
 *
 * One pass, in linear time: whatever has no end nearby is text. Links are read because a
 * roadmap without them has lost its resources.
 */
import type { PhrasingContent } from 'mdast';
import { type Labels, labelKey } from './definition-labels.ts';
import { angleAddress, bareAddress, closingBracket, targetAt } from './inline-addresses.ts';
import { createPlaces, type Place, type Places } from './places.ts';

/** What inline markup is read with. */
export interface InlineOptions {
  /** Labels of the document's link definitions. */
  readonly labels: Labels;
  /** Offset in the text, and line, of the first character. */
  readonly start: Place;
}

/** Reads a paragraph's text. */
export function readInline(text: string, { labels, start }: InlineOptions): PhrasingContent[] {
  const places = createPlaces(text, start);
  opener.lastIndex = 0;
  if (!opener.test(text)) {
    return [{ type: 'text', value: text, position: places.range(0, text.length) }];
  }
  return readSpan({ text, labels, places }, 0, text.length, 0);
}

interface Reader {
  readonly text: string;
  readonly labels: Labels;
  readonly places: Places;
}

/** Something that was recognised: its node and where it ends. */
interface Found {
  readonly node: PhrasingContent;
  readonly end: number;
}

/** Bold in italics in a link's text: nothing real goes deeper. */
const deepest = 3;

/** Where markup may begin. */
const opener = /[\\`*_[<]|!(?=\[)|(?:https?:\/\/|www\.)/gi;

function readSpan(reader: Reader, from: number, to: number, depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  // Ends that were looked for in vain are not looked for again: this keeps it linear.
  const missing = new Set<string>();
  let plain = '';
  let plainFrom = from;
  const flush = (end: number) => {
    if (plain !== '') {
      nodes.push({ type: 'text', value: plain, position: reader.places.range(plainFrom, end) });
    }
    plain = '';
  };

  let at = from;
  while (at < to) {
    opener.lastIndex = at;
    const next = Math.min(opener.exec(reader.text)?.index ?? to, to);
    plain += reader.text.slice(at, next);
    if (next === to) break;
    const escaped = escapedAt(reader.text, next);
    const found = escaped === undefined ? findAt(reader, next, to, depth, missing) : undefined;
    if (found) {
      flush(next);
      nodes.push(found.node);
      at = found.end;
      plainFrom = at;
    } else {
      // An escaped mark is itself, and so is a run of marks that opens nothing.
      const run = /^(?:`+|\*+|_+)/.exec(reader.text.slice(next, next + 100))?.[0] ?? '';
      const length = escaped === undefined ? Math.max(1, run.length) : 2;
      plain += escaped ?? reader.text.slice(next, Math.min(to, next + length));
      at = next + length;
    }
  }
  flush(to);
  return nodes;
}

function escapedAt(text: string, at: number): string | undefined {
  const next = text.charAt(at + 1);
  return text.charAt(at) === '\\' && /[!-/:-@[-`{-~]/.test(next) ? next : undefined;
}

function findAt(
  reader: Reader,
  at: number,
  to: number,
  depth: number,
  missing: Set<string>,
): Found | undefined {
  switch (reader.text.charAt(at)) {
    case '`':
      return codeAt(reader, at, to, missing);
    case '*':
    case '_':
      return depth < deepest ? emphasisAt(reader, at, to, depth, missing) : undefined;
    case '[':
      return depth < deepest ? linkAt(reader, at, to, depth) : undefined;
    case '!':
      return imageAt(reader, at, to);
    case '<':
      return angleAt(reader, at, to);
    case '\\':
      return undefined;
    default:
      return addressAt(reader, at, to);
  }
}

function codeAt(reader: Reader, at: number, to: number, missing: Set<string>): Found | undefined {
  const mark = /^`+/.exec(reader.text.slice(at, at + 100))?.[0] ?? '`';
  const end = endMark(reader.text, mark, at + mark.length, to, missing);
  if (end === undefined) return undefined;
  const value = reader.text.slice(at + mark.length, end).replace(/[\r\n]/g, ' ');
  const position = reader.places.range(at, end + mark.length);
  return { node: { type: 'inlineCode', value: value.trim(), position }, end: end + mark.length };
}

function emphasisAt(
  reader: Reader,
  at: number,
  to: number,
  depth: number,
  missing: Set<string>,
): Found | undefined {
  const { text } = reader;
  const single = text.charAt(at);
  const mark = text.charAt(at + 1) === single ? single + single : single;
  const inner = at + mark.length;
  // Marks open only before a letter, and an underscore not in the middle of a word.
  if (/[\s*_]/.test(text.charAt(inner) || ' ')) return undefined;
  if (single === '_' && isWord(text.charAt(at - 1))) return undefined;

  const end = endMark(text, mark, inner, to, missing);
  if (end === undefined || /\s/.test(text.charAt(end - 1))) return undefined;
  if (single === '_' && isWord(text.charAt(end + mark.length))) return undefined;
  const children = readSpan(reader, inner, end, depth + 1);
  const position = reader.places.range(at, end + mark.length);
  const type = mark.length === 2 ? 'strong' : 'emphasis';
  return { node: { type, children, position }, end: end + mark.length };
}

function linkAt(reader: Reader, at: number, to: number, depth: number): Found | undefined {
  const { text, labels, places } = reader;
  const close = closingBracket(text, at, to);
  if (close === undefined) return undefined;
  const children = () => readSpan(reader, at + 1, close, depth + 1);

  const target = targetAt(text, close + 1, to);
  if (target) {
    const position = places.range(at, target.end);
    return { node: { type: 'link', url: target.url, children: children(), position }, ...target };
  }
  const second = text.charAt(close + 1) === '[' ? closingBracket(text, close + 1, to) : undefined;
  const own = text.slice(at + 1, close);
  const named = second === undefined ? '' : text.slice(close + 2, second);
  const label = named === '' ? own : named;
  if (!labels.has(labelKey(label))) return undefined;
  const end = (second ?? close) + 1;
  const node = {
    type: 'linkReference',
    referenceType: second === undefined ? 'shortcut' : named === '' ? 'collapsed' : 'full',
    // What mdast calls an identifier: the label in lower case.
    identifier: labelKey(label).toLowerCase(),
    label,
    children: children(),
    position: places.range(at, end),
  } as const;
  return { node, end };
}

function imageAt({ text, places }: Reader, at: number, to: number): Found | undefined {
  const close = closingBracket(text, at + 1, to);
  const target = close === undefined ? undefined : targetAt(text, close + 1, to);
  if (!target) return undefined;
  const alt = text.slice(at + 2, close);
  const position = places.range(at, target.end);
  return { node: { type: 'image', url: target.url, alt, position }, end: target.end };
}

/** An address in angle brackets, or a piece of HTML. */
function angleAt({ text, places }: Reader, at: number, to: number): Found | undefined {
  const address = angleAddress(text, at, to);
  if (address) {
    const { url, end } = address;
    const children: PhrasingContent[] = [{ type: 'text', value: url }];
    return { node: { type: 'link', url, children, position: places.range(at, end) }, end };
  }
  const value = htmlTag(text.slice(at, Math.min(to, at + longestTag)));
  if (value === undefined) return undefined;
  const end = at + value.length;
  return { node: { type: 'html', value, position: places.range(at, end) }, end };
}

/** How long a piece of inline HTML may be, in characters. */
const longestTag = 1_000;

function htmlTag(text: string): string | undefined {
  return /^<(?:!--[^>]*--|\/?[a-z][^<>]*)>/i.exec(text)?.[0];
}

/** A bare address. It has no position in the parser's tree either. */
function addressAt({ text }: Reader, at: number, to: number): Found | undefined {
  const value = isWord(text.charAt(at - 1)) ? undefined : bareAddress(text, at, to);
  if (value === undefined) return undefined;
  const url = /^www/i.test(value) ? `http://${value}` : value;
  const children: PhrasingContent[] = [{ type: 'text', value }];
  return { node: { type: 'link', url, children }, end: at + value.length };
}

/** Where a mark stands next, before the end. */
function endMark(
  text: string,
  mark: string,
  from: number,
  to: number,
  missing: Set<string>,
): number | undefined {
  if (missing.has(mark)) return undefined;
  const end = text.slice(from, to).indexOf(mark);
  if (end >= 0) return from + end;
  missing.add(mark);
  return undefined;
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}
