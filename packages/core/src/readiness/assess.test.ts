import { describe, expect, test } from 'vitest';
import {
  checklist,
  criteria,
  criterion,
  ids,
  progressOf,
  quarter,
  quiz,
  roadmap,
  seedLights,
  task,
  tick,
  topics,
  videos,
  yes,
} from '../../test/build-roadmap.ts';
import { noProgress, type Progress, type ProgressChange } from '../progress/index.ts';
import { assess } from './assess.ts';
import type { PeriodAssessment } from './assessment.ts';

const offer = criterion(
  'At least 2 of these projects',
  { kind: 'offer', needed: 2, measure: 'projects' },
  ...ids('p', 3).map((id) => task(id)),
  task('p4', task('part')),
);
const watched = criterion('Watched 80%+ of videos', {
  kind: 'measure',
  threshold: { measure: 'resources', unit: 'percent', value: 80 },
});
const milestone = checklist('milestone', 'milestone', { ...task('exercises'), goal: { min: 10 } });
const seed = roadmap([
  quarter(1, criteria(watched, offer), quiz(10), milestone, topics(29), videos(22)),
  quarter(2, topics(29)),
  seedLights,
]);

/** So much of each done in the first quarter, and nothing in the second. */
function done(topicCount: number, projectCount: number, answers: number): Progress {
  return progressOf(...ticks('t', topicCount), ...ticks('p', projectCount), ...yes(answers));
}

function ticks(prefix: string, count: number): readonly ProgressChange[] {
  return ids(prefix, count).map((id) => tick(id));
}

function first(progress: Progress): PeriodAssessment {
  const [period] = assess(seed, progress).periods;
  if (!period) throw new Error('The seed has periods.');
  return period;
}

describe('assess', () => {
  // Each row is a bound the seed states: 80%/60% of 29, 2/1, 8/6.
  test.for([
    [24, 2, 8, 'green', []],
    [29, 4, 10, 'green', []],
    [23, 2, 8, 'yellow', ['1 topic']],
    [24, 1, 8, 'yellow', ['1 project']],
    [24, 2, 7, 'yellow', ['1 quiz point']],
    [18, 1, 6, 'yellow', ['6 topics', '1 project', '2 quiz points']],
    [17, 2, 8, 'red', ['7 topics']],
    [24, 0, 8, 'red', ['2 projects']],
    [24, 2, 5, 'red', ['3 quiz points']],
    [0, 0, 0, 'red', ['24 topics', '2 projects', '8 quiz points']],
  ] as const)('%i topics, %i projects and %i answers are %4$s', ([t, p, q, light, missing]) => {
    const period = first(done(t, p, q));
    expect(period.light).toBe(light);
    expect(period.missing.map(({ text }) => text)).toEqual(missing);
  });

  test('says what each row asks for, and in whose words', () => {
    expect(first(done(20, 1, 9)).rows.slice(0, 3)).toMatchObject([
      {
        measure: 'topics',
        done: 20,
        total: 29,
        light: 'yellow',
        neededForYellow: 18,
        neededForGreen: 24,
        missingForNext: 4,
        missingForGreen: 4,
        source: 'document',
        rule: { text: '80%+ topics' },
      },
      {
        measure: 'projects',
        light: 'yellow',
        source: 'period',
        rule: { text: 'At least 2 of these projects' },
      },
      { measure: 'quiz', light: 'green', missingForNext: 0, missingForGreen: 0 },
    ]);
  });

  test('counts to the next light first and to green after it', () => {
    expect(first(done(10, 2, 8)).rows[0]).toMatchObject({ missingForNext: 8, missingForGreen: 14 });
  });

  test('shows what the lights do not judge by, without a light', () => {
    expect(first(progressOf(tick('v1'))).measures.resources).toEqual({
      done: 1,
      total: 22,
      light: null,
      neededForYellow: null,
      neededForGreen: 18,
    });
  });

  test('leaves out a measure the period does not have', () => {
    const [, second] = assess(seed, noProgress).periods;
    expect(Object.keys(second?.measures ?? {})).toEqual(['topics']);
  });

  test('gives the advice for the light', () => {
    expect(first(done(23, 2, 8)).action).toEqual({ text: 'What to do when yellow' });
  });

  test('leaves skipped topics out of both numbers', () => {
    const skip = ids('t', 9).map((id): ProgressChange => {
      return { type: 'item', ids: [id], state: 'skipped' };
    });
    const rest = ids('t', 29)
      .slice(9, 25)
      .map((id) => tick(id));
    const [row] = first(progressOf(...skip, ...rest)).rows;
    expect(row).toMatchObject({ done: 16, total: 20, neededForGreen: 16, light: 'green' });
  });

  test('has nothing to say of topics that are all skipped', () => {
    const all = ids('t', 29).map((id): ProgressChange => {
      return { type: 'item', ids: [id], state: 'not-applicable' };
    });
    const period = first(progressOf(...all, ...ticks('p', 2), ...yes(8)));
    expect(period.measures).not.toHaveProperty('topics');
    expect(period.light).toBe('green');
  });

  test('keeps the score of the last attempt while the quiz is taken again', () => {
    const attempt = (score: number): ProgressChange => {
      return { type: 'attempt', quizId: 'quiz', questionIds: ids('a', 10), score };
    };
    expect(first(progressOf(...yes(8), attempt(8))).measures.quiz?.done).toBe(8);
    expect(first(progressOf(attempt(8), ...yes(1))).measures.quiz?.done).toBe(8);
    expect(first(progressOf(attempt(8), ...yes(9))).measures.quiz?.done).toBe(9);
    expect(first(progressOf(attempt(8), attempt(6))).measures.quiz?.done).toBe(6);
    expect(first(progressOf(attempt(99))).measures.quiz?.done).toBe(10);
  });
});

describe('a status', () => {
  test.for<[string, ProgressChange]>([
    ['a topic', { type: 'item', ids: ['t1'], state: 'doing' }],
    ['a part of a criterion', { type: 'item', ids: ['part'], state: 'skipped' }],
    ['a count', { type: 'count', id: 'exercises', value: 1 }],
    ['a criterion', tick('Watched 80%+ of videos')],
    ['a project of the criteria', tick('p1')],
    ['a resource', tick('v1')],
    ['an answer', { type: 'answer', id: 'a1', answer: 'no' }],
    ['an attempt', { type: 'attempt', quizId: 'quiz', questionIds: [], score: 0 }],
  ])('is in progress from the first touch: %s', ([, change]) => {
    expect(first(noProgress).status).toBe('not-started');
    expect(first(progressOf(change)).status).toBe('in-progress');
  });

  test('is what the learner says it is', () => {
    const status = { type: 'status', periodId: 'q1', status: 'not-started' } as const;
    expect(first(progressOf(tick('t1'), status)).status).toBe('not-started');
  });

  test('is suggested to be completed when green, until it is', () => {
    const green = [...ticks('t', 24), ...ticks('p', 2), ...yes(8)];
    const completed = { type: 'status', periodId: 'q1', status: 'completed' } as const;
    expect(first(progressOf(...green)).suggested).toBe('completed');
    expect(first(progressOf(...green, completed)).suggested).toBeNull();
    expect(first(noProgress).suggested).toBeNull();
  });

  test('of completed moves the learner to the next period', () => {
    const complete = (periodId: string): ProgressChange => {
      return { type: 'status', periodId, status: 'completed' };
    };
    expect(assess(seed, noProgress)).toMatchObject({
      current: 'q1',
      overall: { completed: 0, total: 2 },
    });
    expect(assess(seed, progressOf(complete('q1')))).toMatchObject({
      current: 'q2',
      overall: { completed: 1, total: 2 },
    });
    expect(assess(seed, progressOf(complete('q1'), complete('q2'))).current).toBeNull();
  });
});
