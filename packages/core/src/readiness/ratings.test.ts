import { describe, expect, test } from 'vitest';
import {
  progressOf,
  quarter,
  roadmap,
  seedLights,
  tick,
  topics,
} from '../../test/build-roadmap.ts';
import type { LightColor } from '../model/nodes.ts';
import { noProgress, type ProgressChange } from '../progress/index.ts';
import { assess } from './assess.ts';

const seed = roadmap([quarter(1, topics(1)), quarter(2), seedLights]);
const rate = (row: number, light: LightColor): ProgressChange => {
  return { type: 'rating', id: `q1/green-list/${row}`, light };
};

describe('ratings', () => {
  test('are the sentences without a number, in the order of the lists', () => {
    expect(assess(seed, noProgress).periods[0]?.rows.slice(1)).toMatchObject([
      {
        kind: 'rating',
        id: 'q1/green-list/0',
        answers: [
          { text: 'Can explain', light: 'green' },
          { text: 'Can follow', light: 'yellow' },
          { text: 'Cannot explain', light: 'red' },
        ],
        light: null,
      },
      { kind: 'rating', id: 'q1/green-list/1', answers: [{ text: 'Feel confident' }, {}, {}] },
    ]);
  });

  test.for<[string, LightColor, readonly ProgressChange[]]>([
    ['have no effect unanswered', 'green', [tick('t1')]],
    ['agree', 'green', [tick('t1'), rate(0, 'green'), rate(1, 'green')]],
    ['hold back to yellow', 'yellow', [tick('t1'), rate(0, 'green'), rate(1, 'yellow')]],
    ['hold back to red', 'red', [tick('t1'), rate(0, 'red')]],
    ['never lift', 'red', [rate(0, 'green'), rate(1, 'green')]],
  ])('%s', ([, light, changes]) => {
    expect(assess(seed, progressOf(...changes)).periods[0]?.light).toBe(light);
  });

  test('make no light where nothing is measured', () => {
    const progress = progressOf({ type: 'rating', id: 'q2/green-list/0', light: 'green' });
    expect(assess(seed, progress).periods[1]).toMatchObject({ light: null, measures: {} });
  });

  test('of one period say nothing of another', () => {
    const both = roadmap([quarter(1, topics(1)), quarter(2, topics(1)), seedLights]);
    const lights = assess(both, progressOf(tick('t1'), rate(0, 'red'))).periods.map(
      (it) => it.light,
    );
    expect(lights).toEqual(['red', 'green']);
  });
});
