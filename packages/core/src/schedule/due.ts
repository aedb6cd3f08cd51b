import type { Recurrence } from '../model/nodes.ts';
import { type CalendarDay, dayNumber, dayOf, weekdayOf } from './calendar-day.ts';
import { calendarPeriod, type WeekStart } from './calendar-period.ts';

/**
 * Whether something that comes round is due on a day.
 *
 * On the last day of its period, when it says so; on its weekday, when it names one, and in
 * a month, a quarter or a year on the last such weekday; otherwise on any day.
 *
 * @param weekStart The day a week begins where the learner lives; Monday by default.
 */
export function isDue(
  { unit, on }: Recurrence,
  day: CalendarDay,
  weekStart: WeekStart = 1,
): boolean {
  if (on === undefined) return true;
  const number = dayNumber(day);
  if (on !== 'end' && weekdayOf(number) !== on) return false;
  const next = dayOf(number + (on === 'end' ? 1 : 7));
  return calendarPeriod(next, unit, weekStart) !== calendarPeriod(day, unit, weekStart);
}
