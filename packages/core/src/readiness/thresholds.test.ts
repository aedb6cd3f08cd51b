import { describe, expect, test } from 'vitest';
import type { Threshold } from '../model/nodes.ts';
import { endOf, lightOf, neededFor } from './thresholds.ts';

const percent = (value: number) => ({ unit: 'percent', value }) as const;
const score = (value: number, of: number) => ({ unit: 'score', value, of }) as const;
const count = (value: number) => ({ unit: 'count', value }) as const;

describe('neededFor', () => {
  test.for([
    // The seed's quarters: 80 % and 60 % of 29, 29, 24 and 18 topics.
    [percent(80), 29, 24],
    [percent(80), 24, 20],
    [percent(80), 18, 15],
    [percent(60), 29, 18],
    [percent(60), 24, 15],
    [percent(60), 18, 11],
    // 0.55 * 100 is 55.00000000000001, which would round up to 56.
    [percent(55), 100, 55],
    [percent(7), 100, 7],
    [percent(100), 3, 3],
    [percent(0), 3, 0],
    [score(8, 10), 10, 8],
    [score(8, 10), 15, 12],
    [score(8, 10), 12, 10],
    [score(6, 10), 5, 3],
    [count(2), 4, 2],
  ] as const)('asks %j of %i for %i', ([threshold, total, needed]) => {
    expect(neededFor(threshold, total)).toBe(needed);
  });

  test('never asks for more than there are', () => {
    expect(neededFor(count(2), 1)).toBe(1);
    expect(neededFor(percent(120), 10)).toBe(10);
  });

  test('takes a score out of nothing as a count', () => {
    expect(neededFor(score(3, 0), 10)).toBe(3);
  });

  test('agrees with the exact fraction for every percentage and total', () => {
    for (let value = 0; value <= 100; value += 1) {
      for (let total = 1; total <= 130; total += 1) {
        const needed = neededFor(percent(value), total);
        expect(needed * 100 >= value * total && (needed - 1) * 100 < value * total).toBe(true);
      }
    }
  });
});

describe('endOf', () => {
  const topics = { measure: 'topics', unit: 'percent' } as const;
  test.for<[string, Threshold, number | null]>([
    ['<60%', { ...topics, value: 60, below: true }, 60],
    ['60-79%', { ...topics, value: 60, upper: 79 }, 80],
    ['80%+', { ...topics, value: 80 }, null],
  ])('of "%s" is where the next light begins', ([, threshold, next]) => {
    expect(endOf(threshold)?.value ?? null).toBe(next);
  });

  test('keeps what a score is out of', () => {
    const band = { measure: 'quiz', unit: 'score', value: 6, upper: 7, of: 10 } as const;
    expect(endOf(band)).toEqual({ measure: 'quiz', unit: 'score', value: 8, of: 10 });
  });
});

describe('lightOf', () => {
  test.for([
    [24, 'green'],
    [23, 'yellow'],
    [18, 'yellow'],
    [17, 'red'],
    [0, 'red'],
  ] as const)('%i, where 18 is yellow and 24 green, is %s', ([done, light]) => {
    expect(lightOf(done, 18, 24)).toBe(light);
  });
});
