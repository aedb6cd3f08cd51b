/**
 * Days of the calendar, without a time, a time zone or a clock.
 */

/** A day as a calendar shows it. */
export interface CalendarDay {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

const dayLength = 24 * 60 * 60 * 1000;
const datePattern = /^\d{4}-\d\d-\d\d$/;

/** Days since 1970-01-01. A day past the end of its month counts on into the next. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // Not Date.UTC, which takes the year 99 for 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength;
}

/** The day with that number. */
export function dayOf(number: number): CalendarDay {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** From 0 (Sunday) to 6. */
export function weekdayOf(number: number): number {
  // Day 0 was a Thursday; days before it are negative.
  return (((number + 4) % 7) + 7) % 7;
}

/** Reads `2026-11-22`; `null` for any other text and for days no calendar has. */
export function parseDay(text: string): CalendarDay | null {
  if (!datePattern.test(text)) return null;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const read = { year, month, day };
  // The 30th of February would have counted on into March.
  return formatDay(dayOf(dayNumber(read))) === text ? read : null;
}

/** Writes `2026-11-22`. */
export function formatDay({ year, month, day }: CalendarDay): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** A number in at least so many digits. */
export function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
