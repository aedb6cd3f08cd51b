/**
 * Recurrence: "every Sunday", "end of each month".
 */
import type { Recurrence } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { keyOf, mentions } from './words.ts';

/** When a title says something comes round again; `undefined` when it does not say. */
export function recurrenceOf(title: string, words: Vocabulary): Recurrence | undefined {
  const unit = keyOf(title, words.recurrences);
  if (!unit) return undefined;
  const weekday = words.weekdays.findIndex((day) => mentions(title, [day]));
  if (unit === 'week' && weekday >= 0) return { unit, on: weekday };
  return mentions(title, words.end) ? { unit, on: 'end' } : { unit };
}
