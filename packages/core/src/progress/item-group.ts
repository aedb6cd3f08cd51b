import type { Roadmap } from '../model/nodes.ts';
import type { Progress } from './progress.ts';
import { isUnjoined } from './read-choices.ts';

/**
 * The ids that share one state with an item, itself included: the places in the document
 * that mean the same thing, unless the learner has parted them.
 */
export function itemGroup(roadmap: Roadmap, progress: Progress, id: string): readonly string[] {
  return itemGroups(roadmap, progress).get(id) ?? [id];
}

/** All groups of more than one item; each id of a group leads to the same array. */
export function itemGroups(
  roadmap: Roadmap,
  progress: Progress,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  const groupOf = (id: string): string[] => groups.get(id) ?? [id];
  for (const { ids } of roadmap.joins) {
    if (isUnjoined(progress, ids)) continue;
    const [first, second] = [groupOf(ids[0]), groupOf(ids[1])];
    // Joins come in pairs, but one criterion may name what two weeks build.
    for (const id of second) if (!first.includes(id)) first.push(id);
    for (const id of first) groups.set(id, first);
  }
  return groups;
}
