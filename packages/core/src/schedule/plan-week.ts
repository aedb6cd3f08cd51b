import { type CalendarDay, dayNumber, dayOf, parseDay } from './calendar-day.ts';

/**
 * The week of the plan a day lies in. Week 1 is the seven days from the start, whatever
 * weekday that is; before the start it is 0 or less.
 *
 * @param startDate As `2026-11-22`. A plan without a readable start is in its first week.
 */
export function weekOf(startDate: string, today: CalendarDay): number {
  const start = parseDay(startDate);
  return start ? Math.floor((dayNumber(today) - dayNumber(start)) / 7) + 1 : 1;
}

/**
 * The first day of a week of the plan; `null` when the start cannot be read.
 *
 * @param startDate As `2026-11-22`.
 * @param week From 1.
 */
export function weekStartOf(startDate: string, week: number): CalendarDay | null {
  const start = parseDay(startDate);
  return start && dayOf(dayNumber(start) + (week - 1) * 7);
}
