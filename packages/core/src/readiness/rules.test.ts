import { describe, expect, test } from 'vitest';
import {
  checklist,
  criteria,
  criterion,
  ids,
  light,
  progressOf,
  project,
  quarter,
  quiz,
  roadmap,
  section,
  seedLights,
  task,
  tick,
  topics,
  videos,
} from '../../test/build-roadmap.ts';
import type { Content, Threshold } from '../model/nodes.ts';
import { noProgress } from '../progress/index.ts';
import { assess } from './assess.ts';
import type { AssessOptions, PeriodAssessment } from './assessment.ts';

/** The first quarter of a document with this in the quarter and that around it. */
function judge(
  inside: readonly Content[],
  around: readonly Content[] = [],
  options: AssessOptions = {},
  ticked: readonly string[] = [],
): PeriodAssessment | undefined {
  const document = roadmap([quarter(1, ...inside), ...around]);
  const progress = progressOf(...ticked.map((id) => tick(id)));
  return assess(document, progress, options).periods[0];
}

const asks = (
  measure: Threshold['measure'],
  unit: Threshold['unit'],
  value: number,
  of?: number,
) => {
  const threshold = { measure, unit, value, ...(of === undefined ? {} : { of }) };
  return criteria(criterion(`${value} of ${measure}`, { kind: 'measure', threshold }));
};

describe('a threshold', () => {
  const general = asks('topics', 'percent', 70);

  test.for<[string, number, PeriodAssessment | undefined]>([
    ['period', 9, judge([topics(10), asks('topics', 'percent', 90)], [seedLights, general])],
    ['document', 8, judge([topics(10)], [seedLights, general])],
    ['document', 7, judge([topics(10)], [general])],
    ['host', 5, judge([topics(10)], [], { scale: { green: 50, yellow: 30 } })],
    ['default', 8, judge([topics(10)])],
  ])('of the %s asks for %i of 10 topics', ([source, needed, period]) => {
    expect(period?.source).toBe(source);
    expect(period?.measures.topics?.neededForGreen).toBe(needed);
  });

  test('of the default scale is 60 % for yellow and quotes nobody', () => {
    const [row] = judge([topics(29)])?.rows ?? [];
    expect(row).toMatchObject({ neededForYellow: 18, neededForGreen: 24 });
    expect(row).not.toHaveProperty('rule');
  });

  test('may be turned off by the page where the document sets none', () => {
    const off = { scale: null };
    expect(judge([topics(10)], [], off)).toMatchObject({ light: null, source: 'host', rows: [] });
    expect(judge([topics(10)], [seedLights], off)?.light).toBe('red');
  });

  test.for<[string, number, number, Content, Content]>([
    ['a share', 6, 9, topics(10), asks('topics', 'percent', 90)],
    ['a share below the scale', 5, 5, topics(10), asks('topics', 'percent', 50)],
    ['a score', 9, 12, quiz(15), asks('quiz', 'score', 8, 10)],
    ['a count', 1, 3, videos(5), asks('resources', 'count', 3)],
    ['a count of one', 1, 1, project('p'), asks('projects', 'count', 1)],
  ])('for %s without a yellow one: %i yellow, %i green', ([, yellow, green, content, rule]) => {
    expect(judge([content, rule])?.rows).toMatchObject([
      { neededForYellow: yellow, neededForGreen: green },
    ]);
  });

  test('that a list leaves out is where the next dimmer one ends', () => {
    const topic = { measure: 'topics', unit: 'percent' } as const;
    const band = light('yellow', { text: '', threshold: { ...topic, value: 50, upper: 69 } });
    const below = light('red', { text: '', threshold: { ...topic, value: 40, below: true } });
    expect(judge([topics(10)], [band])?.measures.topics).toMatchObject({
      neededForYellow: 5,
      neededForGreen: 7,
    });
    expect(judge([topics(10)], [below])?.measures.topics).toMatchObject({
      neededForYellow: 4,
      neededForGreen: 4,
    });
  });

  test('of less than so much ends a light and begins the next', () => {
    const under = (color: 'yellow' | 'red', value: number) => {
      const threshold = { measure: 'topics', unit: 'percent', value, below: true } as const;
      return light(color, { text: `<${value}%`, inline: ['<', `${value}%`], threshold });
    };
    const period = judge([topics(10)], [under('yellow', 90), under('red', 40)]);
    expect(period?.rows).toMatchObject([
      { neededForYellow: 4, neededForGreen: 9, rule: { text: '<90%', inline: ['<', '90%'] } },
    ]);
  });

  test('of light lists inside a period holds for that period', () => {
    const all = { measure: 'topics', unit: 'percent', value: 100 } as const;
    const strict = section('strict', light('green', { text: 'all', threshold: all }));
    const period = judge([topics(10), strict], [seedLights]);
    expect(period).toMatchObject({
      source: 'period',
      measures: { topics: { neededForGreen: 10 } },
    });
  });

  test('of a period is added to what the lights judge by, save for watching and reading', () => {
    const topicLight = light('green', {
      text: 'all topics',
      threshold: { measure: 'topics', unit: 'percent', value: 100 },
    });
    const own = [asks('quiz', 'score', 8, 10), asks('resources', 'percent', 80)];
    const rows = judge([topics(10), quiz(10), videos(10), ...own], [topicLight])?.rows;
    expect(rows).toMatchObject([{ measure: 'topics' }, { measure: 'quiz' }]);
  });

  test('of two offers is their sum, of two sentences the greater', () => {
    const offer = (id: string) =>
      criterion(
        id,
        { kind: 'offer', needed: 1, measure: 'projects' },
        task(`${id}1`),
        task(`${id}2`),
      );
    const two = [criteria(offer('a'), offer('b'))];
    expect(judge(two)?.measures.projects?.neededForGreen).toBe(2);
    const both = [topics(10), asks('topics', 'percent', 70), asks('topics', 'percent', 90)];
    expect(judge(both)?.measures.topics?.neededForGreen).toBe(9);
  });
});

describe('topics', () => {
  test('are the other tasks of a period that has none, reviews and skills aside', () => {
    const review = { ...checklist('tasks', 'r', task('r1')), every: { unit: 'week' } } as const;
    const tasks = checklist('tasks', 'list', task('x'), task('y'));
    const skills = checklist('skills', 'skills', task('z'));
    expect(judge([review, tasks, skills])?.measures.topics?.total).toBe(2);
    expect(judge([review, tasks, topics(3)])?.measures.topics?.total).toBe(3);
  });
});

describe('a gate', () => {
  const gate = criteria(...ids('g', 5).map((id) => criterion(id)));

  test.for([
    [5, 'green'],
    [4, 'yellow'],
    [3, 'yellow'],
    [2, 'red'],
  ] as const)('with %i of its 5 conditions met is %s', ([count, color]) => {
    const period = judge([gate, topics(10)], [], {}, ids('g', count));
    expect(period).toMatchObject({
      light: color,
      source: 'gate',
      measures: { topics: { light: null } },
    });
  });

  test('is yellow from where the page says', () => {
    const options = { scale: { green: 80, yellow: 20 } };
    expect(judge([gate], [], options, ['g1'])?.light).toBe('yellow');
  });

  test('gives way to a threshold', () => {
    expect(judge([gate, topics(10)], [seedLights])?.source).toBe('document');
  });

  test('is not made of the criteria of all periods, which have one box for all', () => {
    expect(judge([topics(10)], [gate], {}, ids('g', 5))).toMatchObject({
      light: 'red',
      source: 'default',
    });
  });
});

describe('a document with nothing to count', () => {
  test('may name periods it does not have', () => {
    expect(assess({ ...roadmap([]), periods: ['gone'] }, noProgress).periods).toEqual([]);
  });

  test('has no light and no measures', () => {
    expect(judge([])).toMatchObject({ light: null, measures: {}, rows: [], missing: [] });
    expect(assess(roadmap([]), noProgress)).toEqual({
      current: null,
      overall: { completed: 0, total: 0 },
      periods: [],
    });
  });
});
