/**
 * Anchors: names that authors give to items and headings, so that no rewording parts a
 * learner from their ticks. Three spellings, at the end of a line:
 *
 *     - [ ] Worker pools {#pools}
 *     - [ ] Worker pools <!-- id: pools -->
 *     - [ ] Worker pools ^pools
 */

/** How an anchor is written. */
export const anchorStyles = ['comment', 'brace', 'caret'] as const;
export type AnchorStyle = (typeof anchorStyles)[number];

/** A text, and the anchor that stood at its end. */
export interface AnchoredText {
  /** The text without its anchor and without the white space before it. */
  readonly text: string;
  readonly anchor?: string;
}

const braced = /\{#([A-Za-z][\w.:-]{0,63})\}$/;
const commented = /<!--\s{0,9}id:\s{0,9}([A-Za-z][\w.:-]{0,63})\s{0,9}-->$/;
const caret = /[ \t]\^([A-Za-z][\w.:-]{0,63})$/;

/** Takes an anchor off the end of a text. A text without one is returned as it is. */
export function takeAnchor(text: string): AnchoredText {
  const trimmed = text.trimEnd();
  const match = braced.exec(trimmed) ?? commented.exec(trimmed) ?? caret.exec(trimmed);
  const anchor = match?.[1];
  if (!match || anchor === undefined) return { text };
  return { text: trimmed.slice(0, match.index).trimEnd(), anchor };
}

/** An anchor as it stands in Markdown, to be put after a space. */
export function writeAnchor(anchor: string, style: AnchorStyle): string {
  switch (style) {
    case 'brace':
      return `{#${anchor}}`;
    case 'comment':
      return `<!-- id: ${anchor} -->`;
    case 'caret':
      return `^${anchor}`;
  }
}
