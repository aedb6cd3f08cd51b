import { describe, expect, test } from 'vitest';
import {
  checklist,
  criteria,
  criterion,
  progressOf,
  project,
  quarter,
  section,
  task,
  tick,
  topics,
  videos,
} from '../../test/build-roadmap.ts';
import { noProgress } from '../progress/index.ts';
import { tally } from './tally.ts';

describe('tally', () => {
  test('counts the leaves of checklists, however deep they stand', () => {
    const content = section('a', section('b', topics(3)), checklist('practice', 'p', task('x')));
    expect(tally(content, progressOf(tick('t2'), tick('x')))).toEqual({ done: 2, total: 4 });
  });

  test('never counts a task together with its parts', () => {
    const list = checklist('tasks', 'list', task('whole', task('part1'), task('part2')));
    expect(tally(list, progressOf(tick('whole')))).toEqual({ done: 0, total: 2 });
  });

  test('leaves what is skipped or not applicable out of both numbers', () => {
    const progress = progressOf(
      tick('t1'),
      { type: 'item', ids: ['t2'], state: 'skipped' },
      { type: 'item', ids: ['t3'], state: 'not-applicable' },
    );
    expect(tally(topics(4), progress)).toEqual({ done: 1, total: 2 });
  });

  test('mixes in no criteria, projects, links or reviews', () => {
    const review = {
      ...checklist('review', 'r', task('look back')),
      every: { unit: 'week' },
    } as const;
    const conditions = criteria(criterion('c', { kind: 'all' }, task('explain')));
    const content = quarter(1, review, conditions, project('p'), videos(2), topics(1));
    expect(tally(content, noProgress)).toEqual({ done: 0, total: 1 });
  });

  test('of nothing is 0 of 0', () => {
    expect(tally([], noProgress)).toEqual({ done: 0, total: 0 });
  });
});
