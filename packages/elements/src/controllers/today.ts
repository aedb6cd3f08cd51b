import type { CalendarDay } from '@roadmap-tracker/core/schedule';

/** The day the reader's own clock and calendar show. */
export function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
