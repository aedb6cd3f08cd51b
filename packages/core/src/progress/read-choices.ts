import { type LightColor, lightColors, type PeriodStatus } from '../model/nodes.ts';
import { choiceKey, ratingKey, startDateKey, statusKey, unjoinedKey } from './keys.ts';
import type { Progress } from './progress.ts';
import { valueAt } from './registers.ts';

const statuses: readonly PeriodStatus[] = ['not-started', 'in-progress', 'completed'];
const datePattern = /^\d{4}-\d\d-\d\d$/;

/** The light learners gave themselves; `null` when they have not. */
export function ratingOf(progress: Progress, ratingId: string): LightColor | null {
  const value = valueAt(progress, ratingKey(ratingId));
  return lightColors.find((color) => color === value) ?? null;
}

/** Id of the option the learner chose; `null` when none is. */
export function chosenOption(progress: Progress, optionsId: string): string | null {
  const value = valueAt(progress, choiceKey(optionsId));
  return typeof value === 'string' ? value : null;
}

/** The status set by hand, here or in the document; `null` when it follows what is done. */
export function statusOverride(progress: Progress, periodId: string): PeriodStatus | null {
  const value = valueAt(progress, statusKey(periodId));
  return statuses.find((status) => status === value) ?? null;
}

/** Whether the learner parted two places that were joined. */
export function isUnjoined(progress: Progress, ids: readonly [string, string]): boolean {
  return valueAt(progress, unjoinedKey(ids)) === true;
}

/** The day the learner started, as `2026-11-22`; `null` when it is not set. */
export function startDate(progress: Progress): string | null {
  const value = valueAt(progress, startDateKey);
  return typeof value === 'string' && datePattern.test(value) ? value : null;
}
