/**
 * "My copy": a learner's progress, written back into the Markdown it came from.
 */
export type { Edit } from './edit.ts';
export { progressEdits, writeProgress } from './write-progress.ts';
