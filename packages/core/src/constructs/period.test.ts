import { describe, expect, test } from 'vitest';
import { en } from '../vocabulary/en.ts';
import { isCoarser, parsePeriod, periodKey } from './period.ts';

describe('parsePeriod', () => {
  test.for([
    [
      'Quarter 1: Go (Months 1-3)',
      { unit: 'quarter', from: 1, to: 1, spans: { unit: 'month', from: 1, to: 3 } },
    ],
    ['Week 1-2: Concurrency', { unit: 'week', from: 1, to: 2 }],
    ['Week 5–6 – Graphs', { unit: 'week', from: 5, to: 6 }],
    ['Weeks 11-12', { unit: 'week', from: 11, to: 12 }],
    ['🎯 Month 10', { unit: 'month', from: 10, to: 10 }],
    ['PHASE 0', { unit: 'phase', from: 0, to: 0 }],
    ['Q3', { unit: 'quarter', from: 3, to: 3 }],
    ['Topic 1: Python Basics', { unit: 'topic', from: 1, to: 1 }],
    ['Day 01', { unit: 'day', from: 1, to: 1 }],
    ['M01 - Frontend I', { unit: 'month', from: 1, to: 1 }],
    ['Phase III. Depth', { unit: 'phase', from: 3, to: 3 }],
    ['Stage Two', { unit: 'stage', from: 2, to: 2 }],
    ['Week 3️⃣', { unit: 'week', from: 3, to: 3 }],
    ['Month 🔟', { unit: 'month', from: 10, to: 10 }],
    ['2nd week', { unit: 'week', from: 2, to: 2 }],
    ['Week_06_(15-19)', { unit: 'week', from: 6, to: 6 }],
    ['Week 1 to 4', { unit: 'week', from: 1, to: 4 }],
    ['Week 1 - Week 2: x', { unit: 'week', from: 1, to: 2 }],
    ['Week 1 - 3D graphics', { unit: 'week', from: 1, to: 1 }],
  ] as const)('reads %s', ([title, period]) => {
    expect(parsePeriod(title, en)).toEqual(period);
  });

  test.for([
    '1-Year Backend Mastery Roadmap',
    'Monthly Habits',
    'Next Steps (Month 3 Preview)',
    'Quarterly Progress Tracker',
    'Week',
    'Level 100%',
    'Part 3+',
    'Week 4-2',
    'Weekend 1',
    '12 weeks to Go',
    'Partial 1',
  ])('does not take %s for a period', (title) => {
    expect(parsePeriod(title, en)).toBeUndefined();
  });

  test('names a period by its unit and number, whatever its title says', () => {
    expect(periodKey({ unit: 'week', from: 1, to: 2 })).toBe('week 1-2');
    expect(periodKey({ unit: 'quarter', from: 4, to: 4 })).toBe('quarter 4');
  });

  test('ranks units of time, and no others', () => {
    expect(isCoarser('quarter', 'month')).toBe(true);
    expect(isCoarser('week', 'month')).toBe(false);
    expect(isCoarser('phase', 'week')).toBe(false);
  });
});
