/**
 * Boxes for what has none yet: a question answered, a video watched, a project built.
 *
 *     1. Can you …?     - [Talk](…)     **Project:** Build …
 *     1. [x] Can you …? - [x] [Talk](…) **Project:** [x] Build …
 */
import type { Project, Span } from '../model/nodes.ts';
import type { Edit } from './edit.ts';

/** Puts a ticked box into a list item; `undefined` where none could be read back. */
export function insertItemBox(markdown: string, { start, end }: Span): Edit | undefined {
  const lead = match(/(?:[-*+]|\d{1,9}[.)])[ \t]+/y, markdown, start);
  if (lead === undefined || !beginsLine(markdown, start)) return undefined;
  const marker = lead.trimEnd().length;
  const at = start + lead.length;
  const space = columnAt(markdown, at) - columnAt(markdown, start + marker);
  // Further in than four columns, what follows is code.
  return space <= 4 && at < end ? boxBefore(markdown, at) : undefined;
}

/** Puts a ticked box after a project's label; `undefined` where none could be read back. */
export function insertProjectBox(markdown: string, { span }: Project): Edit | undefined {
  if (!beginsLine(markdown, span.start)) return undefined;
  const label = match(/(\*\*|__)[^\n]+?\1\s*(?:[:：]\s*)?/y, markdown, span.start);
  // Bold words with neither a colon nor a line end after them are not the label's end.
  if (label === undefined || !/[:：]\s*(?:\*\*|__)?\s*$|\n\s*$/.test(label)) return undefined;
  // Two boxes in a labelled line are read as a choice of status.
  if (/\[[ xX]\]/.test(markdown.slice(span.start, span.end))) return undefined;
  const at = span.start + label.length;
  return at < span.end ? boxBefore(markdown, at) : undefined;
}

/** What a paragraph cannot begin with, or what is a box already. */
const otherBlock =
  /(?:\s|$|[>|]|#{1,6}(?:\s|$)|(?:[-*+]|\d{1,9}[.)])(?:\s|$)|`{3}|~{3}|(?:[-*_][ \t]*){3,}(?:[\r\n]|$)|<(?!https?:|mailto:)|\[[^\]\n]*\]:|\[[ \txX]\]\s)/y;

function boxBefore(markdown: string, at: number): Edit | undefined {
  if (match(otherBlock, markdown, at) !== undefined) return undefined;
  return { start: at, end: at, text: '[x] ' };
}

/** Whether nothing but the marks of quotes and of lists around stands before an offset. */
function beginsLine(markdown: string, offset: number): boolean {
  const before = markdown.slice(lineStart(markdown, offset), offset);
  return /^\uFEFF?[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/.test(before);
}

/** How far into its line an offset stands, with tabs as Markdown reads them. */
function columnAt(markdown: string, offset: number): number {
  let column = 0;
  for (const character of markdown.slice(lineStart(markdown, offset), offset)) {
    column += character === '\t' ? 4 - (column % 4) : 1;
  }
  return column;
}

function lineStart(markdown: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(markdown.charAt(start - 1))) start -= 1;
  return start;
}

/** What a sticky pattern finds at an offset, which may be anything in a foreign model. */
function match(pattern: RegExp, markdown: string, offset: number): string | undefined {
  if (!(offset >= 0 && offset <= markdown.length)) return undefined;
  pattern.lastIndex = offset;
  return pattern.exec(markdown)?.[0];
}
