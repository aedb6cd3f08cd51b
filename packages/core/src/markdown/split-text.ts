/**
 * Cuts a long text into pieces that can be parsed one by one.
 *
 * micromark's time grows with the square of the number of lists in one text, and a roadmap
 * is made of lists. A heading at the margin after a blank line ends every paragraph and
 * list, so cutting there changes nothing, outside of fenced code and raw HTML.
 */

/** A stretch of the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Line of its first character, from 1. */
  readonly line: number;
}

/** Pieces shorter than this are not worth a call of their own. */
const worthCutting = 2_000;

/** The pieces of a text, in order and without gaps. */
export function splitText(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let startLine = 1;
  let line = 0;
  let fence: Fence | undefined;
  let html: RegExp | undefined;
  let blank = true;

  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const content = text.slice(at, Math.min(end, at + 200));
    line += 1;

    if (fence) {
      // In a list item a fence also ends with the item: too subtle to cut after.
      if (closes(fence, content)) fence = undefined;
    } else if (html) {
      if (html.test(text.slice(at, end))) html = undefined;
    } else if (blank && /^#{1,6}[ \t]/.test(content) && at - start >= worthCutting) {
      pieces.push({ start, end: at, line: startLine });
      start = at;
      startLine = line;
    } else {
      fence = opensFence(content);
      html = opensHtml(content);
      if (html?.test(text.slice(at, end))) html = undefined;
    }
    blank = content.trim() === '';
    at = end;
  }
  pieces.push({ start, end: text.length, line: startLine });
  return pieces;
}

interface Fence {
  readonly mark: string;
  readonly indented: boolean;
}

function opensFence(content: string): Fence | undefined {
  const match = /^([ \t]*(?:[-*+>]|\d{1,9}[.)])?[ \t]*)(`{3,}|~{3,})/.exec(content);
  if (!match) return undefined;
  return { mark: match[2] ?? '', indented: match[1] !== '' };
}

function closes({ mark, indented }: Fence, content: string): boolean {
  // Who can say which container an indented fence ends with? Stay on the safe side.
  if (indented && !/^[ \t>]/.test(content)) return false;
  const trimmed = content.replace(/^[ \t>]*/, '').trimEnd();
  return trimmed.length >= mark.length && trimmed === mark.charAt(0).repeat(trimmed.length);
}

/** Raw HTML that goes on over blank lines (CommonMark 0.31, section 4.6, kinds 1 to 5): its end. */
function opensHtml(content: string): RegExp | undefined {
  if (/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(content)) {
    return /<\/(?:script|pre|style|textarea)>/i;
  }
  if (/^ {0,3}<!--/.test(content)) return /-->/;
  if (/^ {0,3}<\?/.test(content)) return /\?>/;
  if (/^ {0,3}<!\[CDATA\[/.test(content)) return /\]\]>/;
  if (/^ {0,3}<![a-z]/i.test(content)) return />/;
  return undefined;
}

function lineEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 10) return end + 1;
    if (code === 13) return text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return text.length;
}
