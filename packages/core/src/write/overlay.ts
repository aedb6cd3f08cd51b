import type { Roadmap } from '../model/nodes.ts';
import { itemGroups, mergeProgress, type Progress, readProgress } from '../progress/index.ts';
import { newestAt } from '../progress/homes.ts';
import { registerAt } from '../progress/registers.ts';

/** What the document says itself, and the learner's word on top of it. */
export interface Overlay {
  /** Both together. */
  readonly progress: Progress;
  /** Whether what is known of an item is the learner's word, not the document's own. */
  isSaid(id: string, keyOf: (id: string) => string): boolean;
  /** The ids that share one state with an item, itself included. */
  groupOf(id: string): readonly string[];
}

/** Lays a learner's progress over a document. */
export function overlayOf(roadmap: Roadmap, said: Progress): Overlay {
  const own = readProgress(roadmap);
  const progress = mergeProgress(own, said);
  const groups = itemGroups(roadmap, progress);
  return {
    progress,
    isSaid(id, keyOf) {
      const register = newestAt(progress, [id], keyOf);
      // Merging keeps the document's register itself where nobody had a later word.
      return register !== undefined && register !== registerAt(own, keyOf(id));
    },
    groupOf: (id) => groups.get(id) ?? [id],
  };
}
