import type { Recurrence } from '../model/nodes.ts';
import {
  type CalendarDay,
  dayNumber,
  dayOf,
  digits,
  formatDay,
  weekdayOf,
} from './calendar-day.ts';

/** The day a week begins: Sunday, Monday or Saturday. */
export type WeekStart = 0 | 1 | 6;

const thursday = 4;

/**
 * Names the day, week, month, quarter or year a day lies in: `2026-11-22`, `2026-W47`,
 * `2026-11`, `2026-Q4`, `2026`. Names of one unit sort in the order of time.
 *
 * Weeks that begin on Monday are numbered as in ISO 8601. Every other week has the ISO
 * number of the Thursday in it. So each week has one name, whatever year its days lie in,
 * and a learner who moves to a place where weeks begin on another day finds the same weeks
 * under the same names, but for the days at their edge.
 *
 * @param weekStart The day a week begins where the learner lives; Monday by default.
 */
export function calendarPeriod(
  day: CalendarDay,
  unit: Recurrence['unit'],
  weekStart: WeekStart = 1,
): string {
  const { year, month } = day;
  switch (unit) {
    case 'day':
      return formatDay(day);
    case 'week':
      return weekName(day, weekStart);
    case 'month':
      return `${digits(year, 4)}-${digits(month, 2)}`;
    case 'quarter':
      return `${digits(year, 4)}-Q${Math.ceil(month / 3)}`;
    case 'year':
      return digits(year, 4);
  }
}

function weekName(day: CalendarDay, weekStart: WeekStart): string {
  const number = dayNumber(day);
  const sinceStart = (weekdayOf(number) - weekStart + 7) % 7;
  const startToThursday = (thursday - weekStart + 7) % 7;
  const middle = number - sinceStart + startToThursday;
  const { year } = dayOf(middle);
  const week = Math.floor((middle - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${digits(year, 4)}-W${digits(week, 2)}`;
}
