import { describe, expect, test } from 'vitest';
import {
  checklist,
  criteria,
  criterion,
  progressOf,
  project,
  quarter,
  roadmap,
  seedLights,
  task,
  tick,
} from '../../test/build-roadmap.ts';
import type { Content, Roadmap } from '../model/nodes.ts';
import type { ProgressChange } from '../progress/index.ts';
import { assess } from './assess.ts';
import type { MeasureResult } from './assessment.ts';

type More = Partial<Pick<Roadmap, 'joins' | 'feeds'>>;

/** The projects of a quarter with this content, after these changes. */
function projects(
  content: readonly Content[],
  changes: readonly ProgressChange[] = [],
  more: More = {},
): MeasureResult | undefined {
  const document = roadmap([quarter(1, ...content), seedLights], more);
  return assess(document, progressOf(...changes)).periods[0]?.measures.projects;
}

const offer = criterion(
  'At least 2 of these projects',
  { kind: 'offer', needed: 2, measure: 'projects' },
  task('scraper'),
  task('api', task('rest'), task('grpc')),
  task('3 designs'),
);

describe('projects', () => {
  const content = [criteria(offer), project('build a scraper'), project('coverage')];
  const joins = [{ kind: 'project', ids: ['scraper', 'build a scraper'], score: 0.7 }] as const;

  test('are those the criteria offer and those the curriculum names, once each', () => {
    expect(projects(content, [], { joins })?.total).toBe(4);
    expect(projects(content)?.total).toBe(5);
  });

  test.for(['scraper', 'build a scraper'])('are built wherever "%s" is ticked', (id) => {
    expect(projects(content, [tick(id)], { joins })?.done).toBe(1);
  });

  test('count twice what the learner has parted', () => {
    const part = { type: 'join', ids: joins[0].ids, joined: false } as const;
    expect(projects(content, [tick('scraper'), part], { joins })).toMatchObject({
      done: 1,
      total: 5,
    });
  });

  test('are built when all their parts are', () => {
    expect(projects(content, [tick('rest')])?.done).toBe(0);
    expect(projects(content, [tick('rest'), tick('grpc')])?.done).toBe(1);
  });

  test.for([
    [2, 0],
    [3, 1],
  ])('that a checklist feeds are, at %i of its 3, built %i times', ([count, done]) => {
    const designs = checklist(
      'practice',
      'designs',
      task('d1'),
      task('d2'),
      task('d3'),
      task('d4'),
    );
    const feeds = [{ taskId: '3 designs', checklistId: 'designs', needed: 3 }];
    const ticks = ['d1', 'd2', 'd3'].slice(0, count).map((id) => tick(id));
    expect(projects([...content, designs], ticks, { joins, feeds })?.done).toBe(done);
  });

  test('that a missing checklist feeds wait to be ticked', () => {
    const feeds = [{ taskId: '3 designs', checklistId: 'gone', needed: 3 }];
    expect(projects(content, [], { feeds })?.done).toBe(0);
    expect(projects(content, [tick('3 designs')], { feeds })?.done).toBe(1);
  });

  test('a learner skips are out of both numbers', () => {
    const skip = { type: 'item', ids: ['coverage'], state: 'skipped' } as const;
    expect(projects(content, [skip])?.total).toBe(4);
  });

  test('are never needed in greater number than there are', () => {
    expect(projects([project('only one')], [tick('only one')])).toEqual({
      done: 1,
      total: 1,
      light: 'green',
      neededForYellow: 1,
      neededForGreen: 1,
    });
  });
});

describe('a capstone', () => {
  const capstone = criteria(
    criterion(
      'capstone',
      { kind: 'whole', needed: 1, measure: 'projects' },
      task('design'),
      task('pipeline'),
    ),
  );
  const joins = [{ kind: 'requirement', ids: ['design', 'requirement'], score: 1 }] as const;
  const requirements = checklist('requirements', 'list', task('requirement'), task('benchmarks'));

  test.for<[string, MeasureResult['light'], number, readonly ProgressChange[]]>([
    ['before it is begun', 'red', 0, []],
    ['when marked as begun', 'yellow', 0, [{ type: 'item', ids: ['capstone'], state: 'doing' }]],
    ['with one part begun', 'yellow', 0, [{ type: 'item', ids: ['design'], state: 'doing' }]],
    ['with one part done', 'yellow', 0, [tick('design')]],
    ['with one part done where it is required', 'yellow', 0, [tick('requirement')]],
    ['with all parts done', 'green', 1, [tick('requirement'), tick('pipeline')]],
    ['when ticked as a whole', 'green', 1, [tick('capstone')]],
  ])('%s is %s', ([, light, done, changes]) => {
    expect(projects([capstone, requirements], changes, { joins })).toEqual({
      done,
      total: 1,
      light,
      neededForYellow: null,
      neededForGreen: 1,
    });
  });

  test('is not made up for by a small project beside it', () => {
    expect(projects([capstone, project('exercise')], [tick('exercise')])).toMatchObject({
      total: 1,
      light: 'red',
    });
  });

  test('is missing as one project', () => {
    const document = roadmap([quarter(1, capstone), seedLights]);
    expect(assess(document, progressOf()).periods[0]).toMatchObject({
      missing: [{ measure: 'projects', count: 1, text: '1 project' }],
      rows: [{ missingForNext: 1, missingForGreen: 1 }, {}, {}],
    });
  });
});
