import { type LightColor, lightColors, type PeriodStatus } from '../model/nodes.ts';
import { homeOf, newestValue } from './homes.ts';
import { choiceKey, ratingKey, startDateKey, statusKey, unjoinedKey } from './keys.ts';
import type { Progress, Value } from './progress.ts';
import { registerAt, valueAt } from './registers.ts';
import { compareStamps } from './stamp.ts';

const statuses: readonly PeriodStatus[] = ['not-started', 'in-progress', 'completed'];
const datePattern = /^\d{4}-\d\d-\d\d$/;

/** The light learners gave themselves; `null` when they have not. */
export function ratingOf(progress: Progress, ratingId: string): LightColor | null {
  const value = newestOf(progress, [
    ratingKey(ratingId),
    ratingKey(ratingHome(progress, ratingId)),
  ]);
  return lightColors.find((color) => color === value) ?? null;
}

/**
 * Id of the option the learner chose; `null` when none is.
 *
 * @param among The options as the document has them: one that was reworded since is known
 *   by its present id.
 */
export function chosenOption(
  progress: Progress,
  optionsId: string,
  among: readonly { readonly id: string }[] = [],
): string | null {
  const value = newestValue(progress, optionsId, choiceKey);
  if (typeof value !== 'string') return null;
  const home = homeOf(progress, value);
  return among.find(({ id }) => homeOf(progress, id) === home)?.id ?? value;
}

/** The status set by hand, here or in the document; `null` when it follows what is done. */
export function statusOverride(progress: Progress, periodId: string): PeriodStatus | null {
  const value = newestValue(progress, periodId, statusKey);
  return statuses.find((status) => status === value) ?? null;
}

/** Whether the learner parted two places that were joined. */
export function isUnjoined(progress: Progress, ids: readonly [string, string]): boolean {
  return newestOf(progress, [unjoinedKey(ids), unjoinedKey(homesOf(progress, ids))]) === true;
}

/** The day the learner started, as `2026-11-22`; `null` when it is not set. */
export function startDate(progress: Progress): string | null {
  const value = valueAt(progress, startDateKey);
  return typeof value === 'string' && datePattern.test(value) ? value : null;
}

/** The homes of two places. */
export function homesOf(
  progress: Progress,
  ids: readonly [string, string],
): readonly [string, string] {
  return [homeOf(progress, ids[0]), homeOf(progress, ids[1])];
}

/** A rating's id with its parts at home: it is made of the ids of a period and of a list. */
export function ratingHome(progress: Progress, ratingId: string): string {
  return ratingId
    .split('/')
    .map((id) => homeOf(progress, id))
    .join('/');
}

function newestOf(progress: Progress, keys: readonly string[]): Value {
  const registers = keys.map((key) => registerAt(progress, key));
  const found = registers.filter((register) => register !== undefined);
  return found.toSorted((a, b) => compareStamps(a[1], b[1])).at(-1)?.[0] ?? null;
}
