import { homeOf, newestValue, placesOf, registersAt } from './homes.ts';
import { idOf, part, recurringPrefix, sharesPrefix } from './keys.ts';
import type { Progress, Value } from './progress.ts';
import { registersUnder, valueAt } from './registers.ts';

/** How often something that comes round was done in one period. */
export interface PeriodCount {
  /** The period, as `calendarPeriod` names it. */
  readonly period: string;
  readonly count: number;
}

/** What a counter shows. Never below 0, even if two devices took the same one away. */
export function countOf(progress: Progress, counterId: string): number {
  return Math.max(0, shareSum(progress, counterId));
}

/** The sum of all devices' shares: what a new share is reckoned from. */
export function shareSum(progress: Progress, counterId: string): number {
  return placesOf(progress, counterId)
    .flatMap((place) => registersUnder(progress, sharesPrefix(place)))
    .reduce((sum, [, [share]]) => sum + (Number.isSafeInteger(share) ? Number(share) : 0), 0);
}

/** One device's share of a counter, where it is written. */
export function shareOf(progress: Progress, counterId: string, replica: string): number {
  const home = homeOf(progress, counterId);
  const share = valueAt(progress, sharesPrefix(home) + part(replica));
  return Number.isSafeInteger(share) ? Number(share) : 0;
}

/** How often a habit or a task of a review was done in a period. */
export function recurringCount(progress: Progress, id: string, period: string): number {
  return counted(newestValue(progress, id, (place) => recurringPrefix(place) + part(period)));
}

/** The periods in which a habit or a task of a review was done at all, oldest first. */
export function recurringHistory(progress: Progress, id: string): readonly PeriodCount[] {
  return registersAt(progress, id, recurringPrefix)
    .map(([period, [value]]) => ({ period: idOf(period), count: counted(value) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
}

function counted(value: Value): number {
  return Number.isSafeInteger(value) ? Math.max(0, Number(value)) : 0;
}
