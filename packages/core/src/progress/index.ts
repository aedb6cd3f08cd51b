/**
 * What a learner has done.
 */
export type { Answer, ItemState, ProgressChange, Writer } from './change.ts';
export { clampProgress } from './clamp-progress.ts';
export { readProgress } from './document-progress.ts';
export { isEvidenceUrl } from './evidence-url.ts';
export { homeOf } from './homes.ts';
export { itemGroup, itemGroups } from './item-group.ts';
export { mergeProgress } from './merge.ts';
export { noProgress, type Progress, type Register, type Stamp, type Value } from './progress.ts';
export {
  chosenOption,
  isUnjoined,
  ratingOf,
  startDate,
  statusOverride,
} from './read-choices.ts';
export { countOf, type PeriodCount, recurringCount, recurringHistory } from './read-counts.ts';
export { doneAt, itemState, itemStateOf } from './read-items.ts';
export { evidenceOf, type Note, notesOf } from './read-notes.ts';
export { type Attempt, answerOf, attemptsOf } from './read-quiz.ts';
export { isRegister, newestStamp } from './registers.ts';
export {
  exportProgress,
  type ImportErrorCode,
  importProgress,
  type ImportResult,
  type ProgressFile,
} from './serialize.ts';
export { writeChange } from './write-change.ts';
