import { describe, expect, test } from 'vitest';
import { weekOf, weekStartOf } from './plan-week.ts';

const march = (day: number) => ({ year: 2027, month: 3, day });

describe('weekOf', () => {
  // Over the night the clocks change in Europe, which has 23 hours.
  test.for([
    [23, 0],
    [24, 1],
    [30, 1],
    [31, 2],
  ] as const)('from 24 March, the %dth is in week %d', ([day, week]) => {
    expect(weekOf('2027-03-24', march(day))).toBe(week);
  });

  test('counts a year and more', () => {
    expect(weekOf('2026-11-22', { year: 2027, month: 11, day: 21 })).toBe(53);
  });

  test.for(['', 'soon', '2027-02-30'])('begins today when the start is %j', (startDate) => {
    expect(weekOf(startDate, march(1))).toBe(1);
  });
});

describe('weekStartOf', () => {
  test('gives the first day of a week of the plan', () => {
    expect(weekStartOf('2026-12-28', 1)).toEqual({ year: 2026, month: 12, day: 28 });
    expect(weekStartOf('2026-12-28', 3)).toEqual({ year: 2027, month: 1, day: 11 });
  });

  test('is null without a readable start', () => {
    expect(weekStartOf('soon', 1)).toBe(null);
  });
});
