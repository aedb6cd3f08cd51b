import { describe, expect, test } from 'vitest';
import type { Recurrence } from '../model/nodes.ts';
import { parseDay } from './calendar-day.ts';
import type { WeekStart } from './calendar-period.ts';
import { isDue } from './due.ts';

const due = (recurrence: Recurrence, text: string, weekStart?: WeekStart) => {
  const day = parseDay(text);
  return day && isDue(recurrence, day, weekStart);
};

describe('isDue', () => {
  // 22 November 2026 is a Sunday.
  test.for<[Recurrence, string, boolean]>([
    [{ unit: 'week', on: 0 }, '2026-11-22', true],
    [{ unit: 'week', on: 0 }, '2026-11-23', false],
    [{ unit: 'week', on: 'end' }, '2026-11-22', true],
    [{ unit: 'week', on: 'end' }, '2026-11-21', false],
    [{ unit: 'month', on: 'end' }, '2026-11-30', true],
    [{ unit: 'month', on: 'end' }, '2026-11-29', false],
    [{ unit: 'month', on: 'end' }, '2028-02-29', true],
    [{ unit: 'month', on: 'end' }, '2028-02-28', false],
    [{ unit: 'month', on: 0 }, '2026-11-29', true],
    [{ unit: 'month', on: 0 }, '2026-11-22', false],
    [{ unit: 'quarter', on: 'end' }, '2026-12-31', true],
    [{ unit: 'quarter', on: 'end' }, '2026-11-30', false],
    [{ unit: 'year', on: 'end' }, '2026-12-31', true],
    [{ unit: 'year', on: 'end' }, '2026-09-30', false],
    [{ unit: 'day' }, '2026-11-24', true],
    [{ unit: 'day', on: 'end' }, '2026-11-24', true],
    [{ unit: 'day', on: 2 }, '2026-11-25', false],
    [{ unit: 'week' }, '2026-11-24', true],
  ])('of %j says on %s: %j', ([recurrence, text, expected]) => {
    expect(due(recurrence, text)).toBe(expected);
  });

  test.for<[WeekStart, string]>([
    [0, '2026-11-21'],
    [1, '2026-11-22'],
    [6, '2026-11-20'],
  ])('ends a week that begins on weekday %d on %s', ([weekStart, text]) => {
    expect(due({ unit: 'week', on: 'end' }, text, weekStart)).toBe(true);
  });
});
