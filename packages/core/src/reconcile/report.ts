import type { OutlineItem, OutlineOrphan } from '../model/outline.ts';
import { type Entry, isItem } from './entries.ts';
import type { Matching, MatchKind } from './matching.ts';

/** What an author's edit did to the items a learner may have left a mark on. */
export interface ReconcileReport {
  /** Found again, in the new document's order. */
  readonly carried: readonly CarriedItem[];
  /** May have become one of several: to be asked. Nothing is credited. */
  readonly unsure: readonly UnsureItem[];
  /** Not in the document any more. Their progress is kept. */
  readonly orphaned: readonly OutlineItem[];
  /** In the document for the first time. */
  readonly added: readonly OutlineItem[];
}

/** An item that was found again. */
export interface CarriedItem {
  readonly how: MatchKind;
  readonly before: OutlineItem;
  readonly after: OutlineItem;
}

/** An item that may have become one of several. */
export interface UnsureItem {
  /** `split`: two new items share its words. `ambiguous`: more than one is like it. */
  readonly why: 'split' | 'ambiguous';
  readonly before: OutlineItem;
  /** The likeliest first; some may have turned out to be others since. */
  readonly candidates: readonly OutlineItem[];
}

/** Where nothing was edited, or there is nothing to compare with. */
export const nothingToReport: ReconcileReport = {
  carried: [],
  unsure: [],
  orphaned: [],
  added: [],
};

/**
 * Tells what a matching found.
 *
 * @param returned Items of earlier documents that came back.
 */
export function reportOf(
  matching: Matching,
  returned: ReadonlyMap<Entry, OutlineOrphan> = new Map(),
): ReconcileReport {
  const { before, after, pairs, doubts } = matching;
  const doubted = new Set(doubts.map((doubt) => doubt.before));
  const isOpen = (entry: Entry) => isItem(entry) && matching.isOpen(entry);
  const back = [...returned].map(([entry, orphan]) => ({
    how: 'moved' as const,
    before: withoutHome(orphan),
    after: entry,
  }));
  return {
    carried: [...pairs.map((pair) => ({ ...pair, before: pair.before.item })), ...back]
      .filter((pair) => isItem(pair.after))
      .toSorted((a, b) => a.after.index - b.after.index)
      .map(({ how, before: old, after: { item } }) => ({ how, before: old, after: item })),
    unsure: doubts
      .toSorted((a, b) => a.before.index - b.before.index)
      .map(({ why, before: { item }, candidates }) => ({
        why,
        before: item,
        candidates: candidates.map((candidate) => candidate.item),
      })),
    orphaned: before.entries
      .filter((entry) => isOpen(entry) && !doubted.has(entry))
      .map(({ item }) => item),
    added: after.entries
      .filter((entry) => isOpen(entry) && !returned.has(entry))
      .map(({ item }) => item),
  };
}

/** An item that came back, as it was. */
function withoutHome({ home: _, ...item }: OutlineOrphan): OutlineItem {
  return item;
}
