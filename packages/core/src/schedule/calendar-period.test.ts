import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf, parseDay } from './calendar-day.ts';
import { calendarPeriod, type WeekStart } from './calendar-period.ts';

const day = (text: string) => parseDay(text) ?? { year: 0, month: 0, day: 0 };

/** Days from 1900 to 2299, by number. */
const dayNumbers = fc.integer({
  min: dayNumber({ year: 1900, month: 1, day: 1 }),
  max: dayNumber({ year: 2299, month: 12, day: 31 }),
});
const weekStarts = fc.constantFrom<WeekStart>(0, 1, 6);

describe('calendarPeriod', () => {
  test.for([
    ['day', '2026-11-22'],
    ['week', '2026-W47'],
    ['month', '2026-11'],
    ['quarter', '2026-Q4'],
    ['year', '2026'],
  ] as const)('names the %s of 22 November 2026 %s', ([unit, name]) => {
    expect(calendarPeriod(day('2026-11-22'), unit)).toBe(name);
  });

  // Years that begin on each weekday, around their edges: the Thursday decides.
  test.for([
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2025-01-05', '2025-W01'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2022-01-01', '2021-W52'],
    ['2023-01-01', '2022-W52'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2028-02-29', '2028-W09'],
  ] as const)('puts %s into ISO week %s', ([text, name]) => {
    expect(calendarPeriod(day(text), 'week')).toBe(name);
  });

  // 1 January 2027 is a Friday.
  test.for<[string, WeekStart, string]>([
    ['2026-11-21', 0, '2026-W47'],
    ['2026-11-22', 0, '2026-W48'],
    ['2026-11-20', 6, '2026-W47'],
    ['2026-11-21', 6, '2026-W48'],
    ['2027-01-02', 0, '2026-W53'],
    ['2027-01-03', 0, '2027-W01'],
    ['2027-01-01', 6, '2026-W53'],
    ['2027-01-02', 6, '2027-W01'],
  ])('puts %s, with weeks from weekday %d, into %s', ([text, weekStart, name]) => {
    expect(calendarPeriod(day(text), 'week', weekStart)).toBe(name);
  });

  test('changes the name of the week on its first day and on no other', () => {
    fc.assert(
      fc.property(dayNumbers, weekStarts, (number, weekStart) => {
        const [before, after] = [number - 1, number].map((n) =>
          calendarPeriod(dayOf(n), 'week', weekStart),
        );
        const isFirst = new Date(number * 86_400_000).getUTCDay() === weekStart;
        expect(before !== after).toBe(isFirst);
      }),
    );
  });

  test('names a Thursday’s week alike wherever the learner lives', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const thursday = dayOf(number - (((number % 7) + 7) % 7));
        const names = ([0, 1, 6] as const).map((start) => calendarPeriod(thursday, 'week', start));
        expect(new Set(names).size).toBe(1);
      }),
    );
  });

  test('gives names that sort in the order of time', () => {
    const units = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(dayNumbers, fc.nat(1000), units, weekStarts, (number, wait, unit, weekStart) => {
        const [earlier, later] = [number, number + wait].map((n) =>
          calendarPeriod(dayOf(n), unit, weekStart),
        );
        expect(String(earlier) <= String(later)).toBe(true);
      }),
    );
  });
});
