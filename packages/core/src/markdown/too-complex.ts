/**
 * Whether a text nests deeper, or has longer lines or denser markup, than the Markdown
 * parser can be given at all. No real roadmap comes near these bounds; they were set well
 * above the largest of 74 that were measured.
 */
import { lineEnd } from './line-end.ts';

const limits = {
  /** Characters of a line. */
  line: 10_000,
  /** Containers opened by one line: `> > - - `. */
  containers: 16,
  /** Leading white space, in characters. */
  indent: 100,
  /** Characters that may open inline markup, between two blank lines or items. */
  delimiters: 1_000,
} as const;

/** Looks once over a text, in time linear in its length. */
export function isTooComplex(text: string): boolean {
  let delimiters = 0;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end).trimEnd();
    at = end;
    if (line.length > limits.line) return true;
    const opening = /^[\t >*+\-\d.)]*/.exec(line)?.[0] ?? '';
    if (isTooDeep(opening, line)) return true;
    if (line === '' || /[-*+.)][\t ]*$/.test(opening)) delimiters = 0;
    delimiters += line.match(/[*_`~[<&!@]/g)?.length ?? 0;
    if (delimiters > limits.delimiters) return true;
  }
  return false;
}

function isTooDeep(opening: string, line: string): boolean {
  if ((opening.match(/[\t ]/g)?.length ?? 0) > limits.indent) return true;
  const containers = opening.match(/[>*+\-.)]/g)?.length ?? 0;
  return containers > limits.containers && !isRule(line);
}

/** A line of one mark, however long, costs nothing: `-----`. */
function isRule(line: string): boolean {
  return new Set(line.trim()).size === 1;
}
