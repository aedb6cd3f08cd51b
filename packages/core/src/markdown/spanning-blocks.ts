/**
 * Blocks that go on over blank lines: front matter, fenced code, some kinds of raw HTML.
 */
import { lineEnd } from './line-end.ts';

/** How a fenced block began. */
export interface Fence {
  /** The run of backticks or tildes. */
  readonly mark: string;
  /** It stands in from the margin, or in a list item or quote. */
  readonly indented: boolean;
}

/** The fence a line opens. */
export function opensFence(line: string): Fence | undefined {
  const content = line
    .trimStart()
    .replace(/^(?:[-*+>]|\d{1,9}[.)])/, '')
    .trimStart();
  const mark = /^(?:`{3,}|~{3,})/.exec(content)?.[0];
  // Backticks further on in the line make it a piece of code among words.
  const isWords = mark?.startsWith('`') && content.includes('`', mark.length);
  if (mark === undefined || isWords) return undefined;
  return { mark, indented: !line.startsWith(mark) };
}

/**
 * Whether a line closes a fence.
 *
 * @param before What may stand before the marks.
 */
export function closesFence(
  { mark, indented }: Fence,
  line: string,
  before: RegExp = /^[ \t>]*/,
): boolean {
  // Who can say which container an indented fence ends with? Stay on the safe side.
  if (indented && !/^[ \t>]/.test(line)) return false;
  const trimmed = line.replace(before, '').trimEnd();
  return trimmed.length >= mark.length && trimmed === mark.charAt(0).repeat(trimmed.length);
}

/** What ends the raw HTML a line opens, where a blank line does not (CommonMark 0.31, section 4.6). */
export function htmlEnd(line: string): RegExp | undefined {
  if (/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(line)) {
    return /<\/(?:script|pre|style|textarea)>/i;
  }
  if (/^ {0,3}<!--/.test(line)) return /-->/;
  if (/^ {0,3}<\?/.test(line)) return /\?>/;
  if (/^ {0,3}<!\[CDATA\[/.test(line)) return /\]\]>/;
  if (/^ {0,3}<![a-z]/i.test(line)) return />/;
  return undefined;
}

/** The front matter of a document, YAML or TOML, with the end of its last line; often empty. */
export function frontMatter(text: string): string {
  const mark = /^(?:---|\+\+\+)(?=[ \t]*[\r\n])/.exec(text)?.[0];
  if (mark === undefined) return '';
  for (let at = lineEnd(text, 0); at < text.length; ) {
    const end = lineEnd(text, at);
    if (text.startsWith(mark, at) && text.slice(at, end).trim() === mark) return text.slice(0, end);
    at = end;
  }
  return '';
}
