import { type Entry, isSection } from './entries.ts';
import type { Matching } from './matching.ts';

/**
 * Between steps 5 and 6: what has parts is known by them. A list under a new label, a condition in other
 * words over the same projects: most of what stood in the one stands in the other.
 */
export function matchByParts(matching: Matching): void {
  // From the inside out, so that the parts of parts have found each other.
  for (const before of matching.before.entries.toReversed()) {
    if (isSection(before) || !matching.isOpen(before) || matching.isGone(before)) continue;
    const kept = before.children.flatMap((child) => matching.afterOf(child)?.parent ?? []);
    const after = mostFrequent(kept);
    if (!after || !matching.mayPair(before, after)) continue;
    const shared = kept.filter((parent) => parent === after).length;
    if (2 * shared >= Math.max(before.children.length, after.children.length)) {
      matching.pair(before, after, 'reworded');
    }
  }
}

/** The same text below what an item or a list became, in order, however often it is elsewhere. */
export function matchBelowParts(matching: Matching): void {
  for (const { before, after } of matching.pairs) {
    if (isSection(before)) continue;
    for (const child of before.children) {
      const same = after.children.find(
        (it) => it.norm === child.norm && matching.mayPair(child, it),
      );
      if (same) matching.pair(child, same, 'moved');
    }
  }
}

function mostFrequent(entries: readonly Entry[]): Entry | undefined {
  const counts = new Map<Entry, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
