/**
 * Whether a text would keep the Markdown parser busy for longer than a reader waits.
 *
 * The parser has inputs whose time grows with their square or worse: deep nesting, one
 * paragraph full of emphasis or brackets, thousands of lists. No real roadmap comes near
 * these bounds; they were set well above the largest of 74 that were measured.
 */

/** Bounds for one piece of a document. */
const limits = {
  /** Characters of a line. */
  line: 10_000,
  /** Containers opened by one line: `> > - - `. */
  containers: 24,
  /** Leading white space, in columns. */
  indent: 200,
  /** Characters that may open inline markup, in one paragraph. */
  delimiters: 2_000,
  /** Lines that open a list item. */
  items: 3_000,
} as const;

/** Looks once over a piece, in time linear in its length. */
export function isTooComplex(text: string): boolean {
  let delimiters = 0;
  let items = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.length > limits.line) return true;
    const opening = /^[\t >*+\-\d.)]*/.exec(line)?.[0] ?? '';
    if (opening.length > limits.indent) return true;
    if ((opening.match(/[>*+\-.)]/g)?.length ?? 0) > limits.containers && !isRule(line))
      return true;
    if (/^[\t >]*(?:[*+-]|\d{1,9}[.)])(?:[\t ]|$)/.test(line)) {
      items += 1;
      delimiters = 0;
    }
    if (line.trim() === '') delimiters = 0;
    delimiters += line.match(/[*_`~[\]<&!@:]/g)?.length ?? 0;
    if (delimiters > limits.delimiters || items > limits.items) return true;
  }
  return false;
}

/** A line of one mark, however long, costs nothing: `-----`. */
function isRule(line: string): boolean {
  return new Set(line.trim()).size === 1;
}
