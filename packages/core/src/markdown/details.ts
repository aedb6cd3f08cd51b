/**
 * Disclosures: `<details>` with a `<summary>`, which many authors write around Markdown.
 */
import type { Html, RootContent } from 'mdast';

/** A disclosure among sibling blocks. */
export interface Disclosure {
  readonly summary: string;
  readonly opener: Html;
  /** The blocks inside. */
  readonly children: readonly RootContent[];
  /** Index of the block that closes it. */
  readonly end: number;
}

/**
 * The disclosures among sibling blocks that are closed by a later sibling, by the index of
 * the block that opens them. One written as a single piece of HTML holds no Markdown.
 */
export function disclosuresIn(siblings: readonly RootContent[]): ReadonlyMap<number, Disclosure> {
  const found = new Map<number, Disclosure>();
  const open: { readonly index: number; readonly opener: Html; readonly depth: number }[] = [];
  let depth = 0;
  siblings.forEach((opener, index) => {
    if (opener.type !== 'html') return;
    if (/^\s*<details[\s>]/i.test(opener.value)) open.push({ index, opener, depth });
    depth += count(opener.value, /<details[\s>]/gi) - count(opener.value, /<\/details>/gi);
    for (let last = open.at(-1); last && depth <= last.depth; last = open.at(-1)) {
      open.pop();
      const summary = last.index < index ? summaryOf(last.opener) : undefined;
      if (summary === undefined) continue;
      const children = siblings.slice(last.index + 1, index);
      found.set(last.index, { summary, opener: last.opener, children, end: index });
    }
  });
  return found;
}

function summaryOf({ value }: Html): string | undefined {
  const [, ...after] = value.split(/<summary(?=[\s>])[^<>]*>/i);
  const inside = after.join(' ').split(/<\/summary>/i);
  if (inside.length < 2) return undefined;
  return (inside[0] ?? '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
