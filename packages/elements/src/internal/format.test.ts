import { describe, expect, test } from 'vitest';
import { formatOf } from './format.ts';

describe('formatOf', () => {
  test.for([
    ['en-GB', '1,234', '79%', 'a, b and c', '22 Nov'],
    ['de', '1.234', '79\u00a0%', 'a, b und c', '22. Nov.'],
    ['hi', '1,234', '79%', 'a, b, और c', '22 नव॰'],
    ['ar-EG', '١٬٢٣٤', '٧٩٪؜', 'a وb وc', '٢٢ نوفمبر'],
    ['ja', '1,234', '79%', 'a、b、c', '11月22日'],
  ] as const)('%s writes numbers, shares, lists and days of its own', ([locale, ...written]) => {
    const format = formatOf(locale);
    expect([
      format.number(1234),
      format.percent(799, 1000),
      format.list(['a', 'b', 'c']),
      format.day({ year: 2026, month: 11, day: 22 }),
    ]).toEqual(written);
  });

  test('rounds no share up, and nothing of nothing is none of it', () => {
    const { percent } = formatOf('en');
    expect([percent(23, 29), percent(29, 29), percent(0, 0)]).toEqual(['79%', '100%', '0%']);
  });

  test('writes a year without thousands', () => {
    expect(formatOf('de').year(2026)).toBe('2026');
  });

  test('names the weekdays from Sunday on', () => {
    const { weekday } = formatOf('en');
    expect([weekday(0), weekday(6)]).toEqual(['Sunday', 'Saturday']);
  });

  test('takes the form of a phrase that goes with a number', () => {
    const { count } = formatOf('en');
    const forms = { one: '# topic', other: '# topics' };
    expect([0, 1, 1200].map((value) => count(value, forms))).toEqual([
      '0 topics',
      '1 topic',
      '1,200 topics',
    ]);
  });

  test('keeps someone’s words apart only where they could turn a sentence around', () => {
    expect(formatOf('en').isolate('Quarter 1')).toBe('Quarter 1');
    expect(formatOf('en').isolate('الربع 1')).toBe('\u2068الربع 1\u2069');
    expect(formatOf('ar').isolate('Quarter 1')).toBe('\u2068Quarter 1\u2069');
  });

  test('knows the direction of a language, also by its script', () => {
    expect(['ar', 'ar-EG', 'en', 'hi', 'tr'].map((tag) => formatOf(tag).direction)).toEqual([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });

  test('writes English where a tag is nonsense, and throws at none', () => {
    expect(formatOf('@@').locale).toBe('en');
    expect(formatOf('').number(1)).toBe('1');
  });
});
