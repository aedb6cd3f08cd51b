/**
 * A reader for texts that are too long or too complex for the Markdown parser.
 *
 * It knows what roadmaps are made of: headings, lists in lists, boxes, paragraphs, quotes,
 * code, comments, link definitions, and the inline markup of `read-inline.ts`. It goes
 * over the text once, line by line, and its tree has the same shape as the parser's.
 * Tables are text to it.
 */
import type { List, ListItem, Root } from 'mdast';
import { type Labels, labelKey } from './definition-labels.ts';
import { lineEnd } from './line-end.ts';
import { createOutline, type Line, type Outline, rangeOf } from './line-outline.ts';
import { createPlaces, type Place } from './places.ts';
import { readInline } from './read-inline.ts';
import { closesFence, type Fence, htmlEnd, opensFence } from './spanning-blocks.ts';

/**
 * Reads a piece of a document.
 *
 * @param text The piece; positions in the tree count from its start, lines from 1.
 * @param labels Labels of the document's link definitions.
 */
export function readLines(text: string, labels: Labels): Root {
  const outline = createOutline(text, (words, start) => readInline(words, { labels, start }));
  let spanning: Spanning | undefined;
  let number = 0;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    number += 1;
    const line = lineOf(text, at, end, number);
    if (spanning) {
      spanning.end = line.end;
      if (isLast(spanning, line)) {
        outline.add(spanningNode(text, spanning), spanning.indent);
        spanning = undefined;
      }
    } else spanning = readLine(outline, line);
    at = end;
  }
  if (spanning) outline.add(spanningNode(text, spanning), spanning.indent);
  return outline.finish();
}

/** Code or raw HTML of several lines. */
interface Spanning extends Place {
  readonly indent: number;
  readonly closing: Fence | RegExp;
  end: number;
}

function lineOf(text: string, at: number, end: number, line: number): Line {
  const written = text.slice(at, end);
  const content = written.trim();
  const before = written.length - written.trimStart().length;
  let indent = 0;
  for (const space of written.slice(0, before)) indent += space === '\t' ? 4 - (indent % 4) : 1;
  const offset = at + before;
  return { line, column: before + 1, offset, indent, content, end: offset + content.length };
}

function isLast({ closing }: Spanning, line: Line): boolean {
  return closing instanceof RegExp
    ? closing.test(line.content)
    : closesFence({ ...closing, indented: false }, line.content);
}

function spanningNode(text: string, { closing, end, ...start }: Spanning) {
  const position = createPlaces(text.slice(start.offset, end), start).range(0, end - start.offset);
  const written = text.slice(start.offset, end);
  if (closing instanceof RegExp) return { type: 'html', value: written, position } as const;
  const [info = '', ...lines] = written.split(/\r\n?|\n/);
  const isClosed = closesFence({ ...closing, indented: false }, lines.at(-1)?.trim() ?? '');
  const value = (isClosed ? lines.slice(0, -1) : lines).join('\n');
  const lang = /[^\s`~]+/.exec(info)?.[0] ?? null;
  return { type: 'code', lang, value, position } as const;
}

/** Reads one line; what goes on over more lines is handed back. */
function readLine(outline: Outline, line: Line): Spanning | undefined {
  const { content, indent } = line;
  if (content === '') {
    outline.blank();
    return undefined;
  }
  const fence = opensFence(content);
  if (fence && !fence.indented) return { ...line, closing: fence };
  if (content.startsWith('<')) return readHtml(outline, line);

  const heading = /^(#{1,6})[ \t]+/.exec(content);
  const underline = outline.hasParagraph() && /^(?:=+|-+)$/.test(content);
  if (heading) {
    const words = withoutClosing(after(line, heading[0].length));
    outline.heading(heading[1]?.length ?? 1, words, line);
  } else if (underline) outline.underline(content.startsWith('=') ? 1 : 2);
  else if (isRule(content)) {
    outline.add({ type: 'thematicBreak', position: rangeOf(line) }, indent);
  } else if (content.startsWith('>')) {
    outline.quote(after(line, /^[> \t]*/.exec(content)?.[0].length ?? 0));
  } else if (outline.isCode(indent)) {
    outline.add({ type: 'code', value: content, position: rangeOf(line) }, 0);
  } else if (!readItem(outline, line) && !readDefinition(outline, line)) outline.text(line);
  return undefined;
}

/** A line of three or more of one mark. */
function isRule(content: string): boolean {
  const marks = content.replace(/[ \t]/g, '');
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(marks);
}

/** A line without its first characters. */
function after(line: Line, length: number): Line {
  const { content, offset, column } = line;
  const rest = content.slice(length);
  return { ...line, content: rest, offset: offset + length, column: column + length };
}

function readHtml(outline: Outline, line: Line): Spanning | undefined {
  const closing = htmlEnd(line.content);
  if (closing && !closing.test(line.content)) return { ...line, closing };
  const isBlock = closing !== undefined || /^<\/?[a-z][a-z\d-]*(?=[\s/>])/i.test(line.content);
  const isAddress = /^<[a-z][a-z\d+.-]*:/i.test(line.content);
  if (!isBlock || isAddress) outline.text(line);
  else outline.html(line);
  return undefined;
}

function readItem(outline: Outline, line: Line): boolean {
  const match = /^(?:([-*+])|(\d{1,9})([.)]))(?:[ \t]+|$)(?:\[([ xX])\][ \t]+(?=\S))?/.exec(
    line.content,
  );
  if (!match) return false;
  const [all, bullet, number, closing, box] = match;
  const list: List = {
    type: 'list',
    ordered: bullet === undefined,
    start: number === undefined ? null : Number(number),
    spread: false,
    children: [],
    position: rangeOf(line),
  };
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    checked: box === undefined ? null : box !== ' ',
    children: [],
    position: rangeOf(line),
  };
  const contentIndent = line.indent + (bullet ?? `${number}${closing}`).length + 1;
  outline.item({ list, item, mark: bullet ?? closing ?? '', contentIndent }, line.indent);
  if (all.length < line.content.length) {
    outline.text({ ...after(line, all.length), indent: contentIndent });
  }
  return true;
}

function readDefinition(outline: Outline, line: Line): boolean {
  const match = /^\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*<?([^\s<>]+)/.exec(line.content);
  if (!match || outline.hasParagraph()) return false;
  const [, label = '', url = ''] = match;
  const identifier = labelKey(label).toLowerCase();
  outline.add({ type: 'definition', identifier, label, url, position: rangeOf(line) }, line.indent);
  return true;
}

/** A heading's words without the marks that may close it. */
function withoutClosing(words: Line): Line {
  const marks = /(?:^|[ \t])#+$/.exec(words.content.slice(-20))?.[0].length ?? 0;
  const content = words.content.slice(0, words.content.length - marks).trimEnd();
  return { ...words, content, end: words.offset + content.length };
}
