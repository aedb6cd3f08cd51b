/**
 * Cuts a long text into pieces that can be parsed one by one.
 *
 * micromark's time grows with the square of the number of lists in one text, and a roadmap
 * is made of lists. Two kinds of lines at the margin leave nothing open that stands above
 * them, outside of fenced code and raw HTML:
 *
 * - after a blank line, a heading, a letter, a bold word or the first item of a list;
 * - a list item below one with the same mark: the two are then joined again.
 *
 * Front matter is a piece of its own. What is open at a cut after all, only the parser
 * knows: see `parse-in-pieces.ts`.
 */
import { lineEnd } from './line-end.ts';
import { closesFence, type Fence, frontMatter, htmlEnd, opensFence } from './spanning-blocks.ts';

/** A stretch of the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Line of its first character, from 1. */
  readonly line: number;
  /** The line before it is blank. */
  readonly afterBlank: boolean;
  /** It is the document's front matter. */
  readonly isMatter: boolean;
}

/** Pieces shorter than this, in characters, are not worth a call of their own. */
const worthCutting = 2_000;

/** How much of a line is looked at, in characters. */
const glance = 200;

/**
 * The pieces of a text, in order and without gaps.
 *
 * @param shortest How long a piece is at least, in characters.
 */
export function splitText(text: string, shortest: number = worthCutting): readonly Piece[] {
  const pieces: Piece[] = [];
  let open = { start: 0, line: 1, afterBlank: true, isMatter: false };
  let line = 0;
  let at = 0;
  const matter = frontMatter(text);
  if (matter !== '') {
    at = matter.length;
    line = matter.split(/\r\n?|\n/).length - 1;
    pieces.push({ ...open, end: at, isMatter: true });
    open = { ...open, start: at, line: line + 1 };
  }
  let fence: Fence | undefined;
  let html: RegExp | undefined;
  let blank = true;
  let mark: string | undefined;

  while (at < text.length) {
    const end = lineEnd(text, at);
    const content = text.slice(at, Math.min(end, at + glance));
    const isBlank = !/[^ \t\r\n]/.test(text.slice(at, end));
    line += 1;

    if (fence) {
      if (closesFence(fence, content)) fence = undefined;
      mark = undefined;
    } else if (html) {
      if (html.test(text.slice(at, end))) html = undefined;
      mark = undefined;
    } else {
      const ownMark = itemMark(content);
      const goesOn = ownMark !== undefined && ownMark === mark;
      const cuts = goesOn || (blank && startsAnew.test(content));
      if (cuts && at - open.start >= shortest) {
        pieces.push({ ...open, end: at });
        open = { ...open, start: at, line, afterBlank: blank };
      }
      fence = opensFence(content);
      html = htmlEnd(content);
      if (html?.test(text.slice(at, end))) html = undefined;
      if (!isBlank) mark = ownMark;
    }
    blank = isBlank;
    at = end;
  }
  pieces.push({ ...open, end: text.length });
  return pieces;
}

/** A line that goes on from nothing after a blank line. */
const startsAnew = /^(?:#{1,6}[ \t]|\p{L}|\*\*[^\s*]|(?:[-*+]|1[.)])[ \t]+\S)/u;

/** The mark of a list item at the margin: `-`, or the end of its number. */
function itemMark(line: string): string | undefined {
  const match = /^(?:([-*+])|\d{1,9}([.)]))[ \t]+\S/.exec(line);
  return match?.[1] ?? match?.[2];
}
