/** When things come round again, in the reader's own calendar. */
import type { Recurrence } from '@roadmap-tracker/core/model';
import {
  type CalendarDay,
  calendarPeriod,
  isDue,
  type WeekStart,
} from '@roadmap-tracker/core/schedule';
import type { View } from '../view.ts';

/** The period that holds today: what a `recurring` change is written under. */
export function currentPeriod({ unit }: Recurrence, { today, locale }: View): string {
  return calendarPeriod(today, unit, weekStart(locale));
}

/** A period that has been, or is. */
export interface PastPeriod {
  readonly period: string;
  /** In words: "week of 16 Nov", "Nov 2026". */
  readonly name: string;
}

/** The last periods, oldest first, the present one included. */
export function recentPeriods({ unit }: Recurrence, view: View, count: number): PastPeriod[] {
  const start = weekStart(view.locale);
  return Array.from({ length: count }, (_, index) => {
    const day = daysBack(view.today, unit, count - 1 - index);
    return {
      period: calendarPeriod(day, unit, start),
      name: nameOf(day, unit, view, start),
    };
  });
}

/** "This week, due Sunday"; only "This week" where the document names no day. */
export function dueText(every: Recurrence, { today, locale, strings }: View): string {
  const { unit, on } = every;
  if (on === undefined) return strings.thisPeriod[unit];
  return strings.due(unit, isDue(every, today, weekStart(locale)) ? 'today' : on);
}

/** What newer engines know of a locale; two spellings, because the standard changed its mind. */
interface WeekLocale {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

/** The first day of the week where the reader lives; Monday where the browser cannot say. */
function weekStart(locale: string): WeekStart {
  try {
    // The compiler's library does not know week information yet.
    const known = new Intl.Locale(locale) as WeekLocale;
    const { firstDay } = known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 };
    return firstDay === 7 ? 0 : firstDay === 6 ? 6 : 1;
  } catch {
    return 1;
  }
}

/** A day so many periods before another; the first of its month where months are counted. */
function daysBack(today: CalendarDay, unit: Recurrence['unit'], count: number): CalendarDay {
  const { year, month, day } = today;
  switch (unit) {
    case 'day':
      return dayOf(Date.UTC(year, month - 1, day - count));
    case 'week':
      return dayOf(Date.UTC(year, month - 1, day - 7 * count));
    case 'month':
      return dayOf(Date.UTC(year, month - 1 - count, 1));
    case 'quarter':
      return dayOf(Date.UTC(year, month - 1 - 3 * count, 1));
    case 'year':
      return { year: year - count, month: 1, day: 1 };
  }
}

function dayOf(time: number): CalendarDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function nameOf(
  day: CalendarDay,
  unit: Recurrence['unit'],
  { strings, format }: View,
  start: WeekStart,
): string {
  switch (unit) {
    case 'day':
      return format.day(day);
    case 'week': {
      const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
      return strings.weekOf(format.day(daysBack(day, 'day', (weekday - start + 7) % 7)));
    }
    case 'month':
      return format.day(day, { month: 'long', year: 'numeric' });
    case 'quarter':
      return strings.quarterOf(Math.ceil(day.month / 3), day.year);
    case 'year':
      return format.day(day, { year: 'numeric' });
  }
}
