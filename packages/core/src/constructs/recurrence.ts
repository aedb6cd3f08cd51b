/**
 * Recurrence: "every Sunday", "end of each month".
 */
import type { Recurrence } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { longestOf, mentions, roleOf } from './words.ts';

/** When a title says something comes round again; `undefined` when it does not say. */
export function recurrenceOf(title: string, words: Vocabulary): Recurrence | undefined {
  // Object.keys forgets the key type; a vocabulary names every unit and nothing else.
  const units = Object.keys(words.recurrences) as Recurrence['unit'][];
  const at = longestOf(
    title,
    units.map((unit) => words.recurrences[unit]),
  );
  const weekday = longestOf(title, words.weekdays);
  // "Review every Sunday" needs no word for the week.
  const weekly = weekday !== undefined && roleOf(title, words) === 'review' ? 'week' : undefined;
  const unit = at === undefined ? weekly : units[at];
  if (!unit) return undefined;
  if (unit === 'week' && weekday !== undefined) return { unit, on: weekday };
  return mentions(title, words.end) ? { unit, on: 'end' } : { unit };
}
