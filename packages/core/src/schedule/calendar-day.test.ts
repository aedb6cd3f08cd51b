import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf, formatDay, parseDay, weekdayOf } from './calendar-day.ts';

describe('a calendar day', () => {
  test('is told by its number', () => {
    for (const text of ['0099-03-01', '1969-12-31', '1970-01-01', '2028-02-29', '9999-12-31']) {
      const day = parseDay(text);
      expect(day && formatDay(dayOf(dayNumber(day)))).toBe(text);
    }
  });

  test('knows its weekday, also before 1970', () => {
    const weekdays = ['1969-12-28', '1970-01-01', '2026-11-22', '2026-11-23'].map((text) =>
      weekdayOf(dayNumber(parseDay(text) ?? dayOf(0))),
    );
    expect(weekdays).toEqual([0, 4, 0, 1]);
  });

  test.for([
    '',
    '2026',
    '2026-2-3',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-11-22T00:00',
    '0NaN-NaN-NaN',
  ])('is not read from %j', (text) => {
    expect(parseDay(text)).toBe(null);
  });
});
