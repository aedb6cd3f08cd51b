/**
 * When things are: calendar periods, weeks of the plan, and what is due.
 */
export type { CalendarDay } from './calendar-day.ts';
export { calendarPeriod, type WeekStart } from './calendar-period.ts';
export { isDue } from './due.ts';
export { weekOf, weekStartOf } from './plan-week.ts';
