import type { Outline, OutlineItem, OutlineOrphan } from '../model/outline.ts';
import { homeOf } from '../progress/homes.ts';
import type { Progress } from '../progress/progress.ts';
import type { Entry } from './entries.ts';
import type { Matching } from './matching.ts';

/** Where the progress of each item of the new document is to be kept. */
export interface Settled {
  /** By the item's id. */
  readonly homes: ReadonlyMap<string, string>;
  /** Homes of other things: what stands under an id in here is not its own. */
  readonly foreign: (id: string) => boolean;
  /** What is gone, with its home. */
  readonly gone: readonly OutlineOrphan[];
}

/**
 * Gives every item of the new document a home: the one of what it was, else its own id. An
 * id that another thing is at home under stays that thing's, for ever; the new one moves in
 * beside it.
 */
export function settleHomes(
  progress: Progress,
  before: Outline,
  matching: Matching,
  returned: ReadonlyMap<Entry, OutlineOrphan>,
): Settled {
  const homeBefore = homesBefore(progress, before);
  const homes = new Map<string, string>();
  const taken = new Set<string>();
  const settle = ({ item }: Entry, home: string) => {
    if (homes.has(item.id)) return;
    homes.set(item.id, home);
    taken.add(home);
  };
  for (const pair of matching.pairs) settle(pair.after, homeBefore(pair.before.item));
  for (const [entry, { home }] of returned) if (!taken.has(home)) settle(entry, home);

  const back = new Set(returned.values());
  const gone = [
    ...matching.before.entries
      .filter((entry) => matching.isOpen(entry))
      .map(({ item }) => ({ ...item, home: homeBefore(item) })),
    ...(before.orphans ?? []).filter((orphan) => !back.has(orphan)),
  ].filter(({ home }) => !taken.has(home));
  const abandoned = new Set(gone.map(({ home }) => home));
  for (const entry of matching.after.entries) {
    if (homes.has(entry.item.id)) continue;
    // Another device may know what this one takes for new.
    const known = homeOf(progress, entry.item.id);
    const isFree = (home: string) => !taken.has(home) && !abandoned.has(home);
    settle(entry, isFree(known) ? known : firstFree(entry.item.id, isFree));
  }
  return { homes, gone, foreign: (id) => taken.has(id) || abandoned.has(id) };
}

/** The homes in a document that was not edited. */
export function homesAsBefore(progress: Progress, before: Outline): Settled {
  const homeBefore = homesBefore(progress, before);
  const homes = new Map(before.items.map((item) => [item.id, homeBefore(item)]));
  const gone = before.orphans ?? [];
  const taken = new Set([...homes.values(), ...gone.map(({ home }) => home)]);
  return { homes, gone, foreign: (id) => taken.has(id) };
}

/** The outline says where its items are at home; one that nobody has settled leaves it to progress. */
function homesBefore(progress: Progress, { homes }: Outline): (item: OutlineItem) => string {
  const known = homes && new Map(homes);
  return ({ id }) => (known ? (known.get(id) ?? id) : homeOf(progress, id));
}

/** The same on every device: the name depends on nothing but what is taken. */
function firstFree(id: string, isFree: (home: string) => boolean): string {
  let number = 2;
  while (!isFree(`${id}~${number}`)) number += 1;
  return `${id}~${number}`;
}
