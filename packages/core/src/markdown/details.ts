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
 * The disclosure that opens at a block, if it is closed by a later sibling. One written as
 * a single piece of HTML holds no Markdown.
 */
export function disclosureAt(
  siblings: readonly RootContent[],
  start: number,
): Disclosure | undefined {
  const opener = siblings[start];
  if (opener?.type !== 'html' || !/^\s*<details[\s>]/i.test(opener.value)) return undefined;
  const summary = /<summary[^>]*>([^]*?)<\/summary>/i.exec(opener.value)?.[1];
  if (summary === undefined) return undefined;

  let depth = 0;
  for (let end = start; end < siblings.length; end += 1) {
    const node = siblings[end];
    if (node?.type !== 'html') continue;
    depth += count(node.value, /<details[\s>]/gi) - count(node.value, /<\/details>/gi);
    if (depth > 0) continue;
    if (end === start) return undefined;
    const text = summary
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return { summary: text, opener, children: siblings.slice(start + 1, end), end };
  }
  return undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
