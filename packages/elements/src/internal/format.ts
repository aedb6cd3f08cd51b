/** Numbers and dates as the reader's language writes them. */
import type { CalendarDay } from '@roadmap-tracker/core/schedule';

// Formatters are slow to make and free to use: one per locale and shape is kept.
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A whole number; a locale that no engine knows falls back to the reader's own. */
export function formatNumber(value: number, locale: string): string {
  let format = numbers.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(known(locale), { maximumFractionDigits: 0 });
    numbers.set(locale, format);
  }
  return format.format(value);
}

/** A share as a percentage, rounded down: 79.9 % is not yet 80 %. */
export function formatPercent(done: number, total: number, locale: string): string {
  const percent = total > 0 ? Math.floor((done * 100) / total) : 0;
  return new Intl.NumberFormat(known(locale), { style: 'percent' }).format(percent / 100);
}

/** A moment as a date, in the reader's time zone. */
export function formatDate(milliseconds: number, locale: string): string {
  return dateFormat(locale, { dateStyle: 'medium' }).format(milliseconds);
}

/** A calendar day, whatever the time zone; the day and month by default. */
export function formatDay(
  { year, month, day }: CalendarDay,
  locale: string,
  shape: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' },
): string {
  return dateFormat(locale, { ...shape, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
}

/** The name of a weekday, counted from 0 for Sunday. */
export function formatWeekday(weekday: number, locale: string): string {
  // The first of January 2023 was a Sunday.
  return formatDay({ year: 2023, month: 1, day: 1 + (weekday % 7) }, locale, { weekday: 'long' });
}

function dateFormat(locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(shape);
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(known(locale), shape);
    dates.set(key, format);
  }
  return format;
}

/** `undefined`, the reader's own, where the tag is not well formed: `Intl` would throw. */
function known(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
