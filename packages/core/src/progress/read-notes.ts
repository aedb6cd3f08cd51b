import { isEvidenceUrl } from './evidence-url.ts';
import { newestValue, registersAt } from './homes.ts';
import { evidenceKey, idOf, notesPrefix } from './keys.ts';
import type { Progress } from './progress.ts';

/** Something the learner wrote down about an item. */
export interface Note {
  readonly id: string;
  readonly text: string;
}

/** The notes on an item, in the order of their ids. */
export function notesOf(progress: Progress, itemId: string): readonly Note[] {
  return registersAt(progress, itemId, notesPrefix)
    .flatMap(([noteId, [text]]) => (typeof text === 'string' ? [{ id: idOf(noteId), text }] : []))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Address of what the learner made of an item, safe to link to; `null` when there is none. */
export function evidenceOf(progress: Progress, itemId: string): string | null {
  const value = newestValue(progress, itemId, evidenceKey);
  return typeof value === 'string' && isEvidenceUrl(value) ? value : null;
}
