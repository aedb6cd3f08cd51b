import { describe, expect, test } from 'vitest';
import {
  criteria,
  criterion,
  progressOf,
  quarter,
  quiz,
  roadmap,
  section,
  task,
  tick,
  videos,
} from '../../test/build-roadmap.ts';
import type { Criterion, Goal } from '../model/nodes.ts';
import { noProgress, type ProgressChange } from '../progress/index.ts';
import { assess } from './assess.ts';
import type { CriterionResult } from './assessment.ts';

/** How a criterion stands in a quarter of 10 videos, after these changes. */
function result(
  condition: Criterion,
  ...changes: readonly ProgressChange[]
): CriterionResult | undefined {
  const document = roadmap([quarter(1, criteria(condition), videos(10))]);
  return assess(document, progressOf(...changes)).periods[0]?.criteria[0];
}

const asked = (measure: 'resources' | 'quiz') =>
  criterion('c', { kind: 'measure', threshold: { measure, unit: 'percent', value: 30 } });
const parts = [task('a'), task('b'), task('c3')];

describe('a criterion', () => {
  test('that names a measure is met by it', () => {
    const videosDone = ['v1', 'v2', 'v3'].map((id) => tick(id));
    const base = { id: 'c', text: 'c', computed: true, needed: 3, offered: 10 };
    expect(result(asked('resources'), ...videosDone.slice(1))).toEqual({
      ...base,
      met: false,
      done: 2,
    });
    expect(result(asked('resources'), ...videosDone)).toEqual({ ...base, met: true, done: 3 });
  });

  test('that names a measure the period does not have is for the learner to tick', () => {
    const byHand = { computed: false, needed: 1, offered: 1 };
    expect(result(asked('quiz'))).toMatchObject({ ...byHand, met: false, done: 0 });
    expect(result(asked('quiz'), tick('c'))).toMatchObject({ ...byHand, met: true, done: 1 });
  });

  test('without a rule is for the learner to tick', () => {
    expect(result(criterion('c'), tick('c'))).toMatchObject({ met: true, computed: false });
  });

  test('that offers a choice is met by enough of it', () => {
    const offer = criterion('c', { kind: 'offer', needed: 2, measure: 'projects' }, ...parts);
    expect(result(offer, tick('a'))).toMatchObject({ met: false, done: 1, needed: 2, offered: 3 });
    expect(result(offer, tick('a'), tick('c3'))).toMatchObject({ met: true, done: 2 });
  });

  test('that offers without a list goes by the measure', () => {
    const offer = criterion('c', { kind: 'offer', needed: 2, measure: 'resources' });
    expect(result(offer, tick('v1'), tick('v2'))).toMatchObject({ met: true, offered: 10 });
  });

  test('that offers less than it asks for can still be met', () => {
    const offer = criterion('c', { kind: 'offer', needed: 5 }, ...parts);
    expect(result(offer, tick('a'), tick('b'), tick('c3'))).toMatchObject({ met: true, needed: 3 });
  });

  test('of a whole shows its parts, and may be ticked before they are', () => {
    const whole = criterion('c', { kind: 'whole', needed: 1, measure: 'projects' }, ...parts);
    expect(result(whole, tick('a'))).toMatchObject({ met: false, done: 1, needed: 3 });
    expect(result(whole, tick('a'), tick('c'))).toMatchObject({ met: true, done: 1, needed: 3 });
  });

  test('of all is met by all that apply', () => {
    const all = criterion('c', { kind: 'all' }, ...parts);
    const rest = { type: 'item', ids: ['c3'], state: 'not-applicable' } as const;
    expect(result(all, tick('a'), tick('b'))).toMatchObject({ met: false, done: 2, needed: 3 });
    expect(result(all, tick('a'), tick('b'), rest)).toMatchObject({ met: true, needed: 2 });
  });

  test('of all with nothing below it is for the learner to tick', () => {
    expect(result(criterion('c', { kind: 'all' }))).toMatchObject({ met: false, computed: false });
  });

  test('whose task asks for a number is met by the count', () => {
    const goal: Goal = { min: 10, openEnded: true };
    const all = criterion('c', { kind: 'all' }, { ...task('reviews'), goal });
    const count = (value: number): ProgressChange => ({ type: 'count', id: 'reviews', value });
    expect(result(all, count(9))?.met).toBe(false);
    expect(result(all, count(10))?.met).toBe(true);
  });

  test('of the document stands for a period that has none of its own', () => {
    const general = section('rules', criteria(criterion('general')));
    const document = roadmap([
      general,
      quarter(1, criteria(criterion('own')), quiz(1)),
      quarter(2, quiz(1)),
    ]);
    const texts = assess(document, noProgress).periods.map((it) => it.criteria.map(({ id }) => id));
    expect(texts).toEqual([['own'], ['general']]);
  });
});
