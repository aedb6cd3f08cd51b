import { type Entry, isItem } from './entries.ts';
import { wordsOf } from './likeness.ts';
import type { Matching } from './matching.ts';

/** How much of a piece must come from the whole, and how much of the whole the pieces must cover. */
const mostOf = 0.7;
/** Searching two pieces among more than this many new items of a section is given up. */
const mostPieces = 60;

/**
 * Step 6: an item that was split in two. Whoever did the whole has perhaps done both, perhaps
 * one: that is asked, and nothing is credited.
 */
export function guardSplits(
  matching: Matching,
  together: ReadonlyMap<Entry, readonly Entry[]>,
): void {
  for (const [before, candidates] of together) {
    const words = new Set(wordsOf(before));
    if (!isItem(before) || words.size < 3 || candidates.length > mostPieces) continue;
    const pieces = candidates
      .filter((after) => after.item.kind === before.item.kind && matching.mayPair(before, after))
      .map((after) => ({ after, shared: wordsOf(after).filter((word) => words.has(word)) }))
      .filter(({ after, shared }) => isPiece(shared, after, words));
    const [one, other] = bestTwo(pieces, words);
    if (one && other) matching.doubt({ before, candidates: [one, other], why: 'split' });
  }
}

interface Piece {
  readonly after: Entry;
  readonly shared: readonly string[];
}

/** Nearly all of it comes from the whole, and it is not nearly all of the whole. */
function isPiece(shared: readonly string[], after: Entry, words: ReadonlySet<string>): boolean {
  return shared.length >= mostOf * wordsOf(after).length && new Set(shared).size < words.size;
}

/** The two pieces that cover most of the whole, where each has words of its own to add. */
function bestTwo(
  pieces: readonly Piece[],
  words: ReadonlySet<string>,
): readonly [] | readonly [Entry, Entry] {
  let best: readonly [] | readonly [Entry, Entry] = [];
  let covered = mostOf * words.size;
  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      const both = new Set([...one.shared, ...other.shared]).size;
      const adds = both > new Set(one.shared).size && both > new Set(other.shared).size;
      if (!adds || both < covered) continue;
      if (best.length > 0 && both === covered) continue;
      best = [one.after, other.after];
      covered = both;
    }
  }
  return best;
}
