import type { Entry, Side } from './entries.ts';

/**
 * How two items were found to be one.
 *
 * - `anchor`: the author gave both the same id.
 * - `exact`: the same text in the same section, whatever its heading says now.
 * - `moved`: the same text in another place, and nowhere else.
 * - `url`: another text for the same link.
 * - `reworded`: a text like the old one, or the same parts under another.
 * - `structural`: the document was rewritten and kept its shape; by position.
 */
export type MatchKind = 'anchor' | 'exact' | 'moved' | 'url' | 'reworded' | 'structural';

/** An old item and the new one it became. */
export interface Pair {
  readonly before: Entry;
  readonly after: Entry;
  readonly how: MatchKind;
}

/** An old item that may have become one of several: nobody is credited. */
export interface Doubt {
  readonly before: Entry;
  readonly candidates: readonly Entry[];
  readonly why: 'split' | 'ambiguous';
}

/** Two outlines, and what has been matched of them so far. */
export class Matching {
  readonly before: Side;
  readonly after: Side;
  readonly #pairs = new Map<Entry, Pair>();
  readonly #pairsOfNew = new Map<Entry, Pair>();
  readonly #doubts = new Map<Entry, Doubt>();

  constructor(before: Side, after: Side) {
    this.before = before;
    this.after = after;
  }

  get pairs(): readonly Pair[] {
    return [...this.#pairs.values()];
  }

  get doubts(): readonly Doubt[] {
    return [...this.#doubts.values()].filter(({ before }) => !this.#pairs.has(before));
  }

  /** What an old entry became. */
  afterOf(before: Entry): Entry | undefined {
    return this.#pairs.get(before)?.after;
  }

  /** What a new entry was. */
  beforeOf(after: Entry): Entry | undefined {
    return this.#pairsOfNew.get(after)?.before;
  }

  /** Whether an entry, old or new, is still to be matched. */
  isOpen(entry: Entry): boolean {
    return !this.#pairs.has(entry) && !this.#pairsOfNew.has(entry);
  }

  /** Whether two entries may be one: both open, of one family, not named differently. */
  mayPair(before: Entry, after: Entry): boolean {
    return (
      this.isOpen(before) &&
      this.isOpen(after) &&
      before.family === after.family &&
      (before.anchor === after.anchor || before.anchor === undefined || after.anchor === undefined)
    );
  }

  /**
   * Whether an old entry is gone because its anchor is: in a document whose items have
   * anchors, nothing is taken for it but the same words.
   */
  isGone({ anchor }: Entry): boolean {
    return anchor !== undefined && this.before.anchored && this.after.anchored;
  }

  /** Whether the section of an old entry became the section of a new one. */
  areTogether(before: Entry, after: Entry): boolean {
    return before.section
      ? after.section !== undefined && this.afterOf(before.section) === after.section
      : after.section === undefined;
  }

  pair(before: Entry, after: Entry, how: MatchKind): void {
    const pair = { before, after, how };
    this.#pairs.set(before, pair);
    this.#pairsOfNew.set(after, pair);
  }

  doubt(doubt: Doubt): void {
    this.#doubts.set(doubt.before, doubt);
  }

  isDoubted(before: Entry): boolean {
    return this.#doubts.has(before);
  }
}
