/**
 * Keeping what a learner did through the author's edits.
 */
export { addAnchors, type AnchoredDocument, type ReadRoadmap } from './add-anchors.ts';
export {
  diffRoadmaps,
  type EditChange,
  type EditCounts,
  type EditDoubt,
  type EditImpact,
  type EditItem,
} from './diff-roadmaps.ts';
export type { MatchKind } from './matching.ts';
export { reconcile, type Reconciled } from './reconcile.ts';
export type { CarriedItem, ReconcileReport, UnsureItem } from './report.ts';
