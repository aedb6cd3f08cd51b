import type { Roadmap } from '../model/nodes.ts';
import { isUnjoined, mergeProgress, type Progress, readProgress } from '../progress/index.ts';
import { registerAt } from '../progress/registers.ts';

/** What the document says itself, and the learner's word on top of it. */
export interface Overlay {
  /** Both together. */
  readonly progress: Progress;
  /** Whether what stands under a key is the learner's word, not the document's own. */
  isSaid(key: string): boolean;
  /** The ids that share one state with an item, itself included. */
  groupOf(id: string): readonly string[];
}

/** Lays a learner's progress over a document. */
export function overlayOf(roadmap: Roadmap, said: Progress): Overlay {
  const own = readProgress(roadmap);
  const progress = mergeProgress(own, said);
  const groups = groupsOf(roadmap, progress);
  return {
    progress,
    isSaid(key) {
      const register = registerAt(progress, key);
      // Merging keeps the document's register itself where nobody had a later word.
      return register !== undefined && register !== registerAt(own, key);
    },
    groupOf: (id) => groups.get(id) ?? [id],
  };
}

/** Places that are joined, and that the learner has not parted. */
function groupsOf({ joins }: Roadmap, progress: Progress): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const { ids } of joins) {
    if (isUnjoined(progress, ids)) continue;
    // One of the two may be joined with a third place already.
    const group = [...new Set(ids.flatMap((id) => groups.get(id) ?? [id]))];
    for (const id of group) groups.set(id, group);
  }
  return groups;
}
