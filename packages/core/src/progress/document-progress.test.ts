import { describe, expect, test } from 'vitest';
import type { Checkbox, Content, PeriodStatus, Section, Task } from '../model/nodes.ts';
import { readProgress } from './document-progress.ts';
import { mergeProgress } from './merge.ts';
import { statusOverride } from './read-choices.ts';
import { doneAt, itemState } from './read-items.ts';
import { answerOf } from './read-quiz.ts';
import { writeChange } from './write-change.ts';

const span = { line: 1, start: 0, end: 0 };
const ticked: Checkbox = { checked: true, at: 0 };
const empty: Checkbox = { checked: false, at: 0 };

const task = (id: string, checkbox: Checkbox, tasks: readonly Task[] = []): Task => ({
  type: 'task',
  id,
  text: id,
  checkbox,
  tasks,
  span,
});

const topics = (...tasks: readonly Task[]): Content => ({
  type: 'checklist',
  id: 'topics',
  role: 'topics',
  tasks,
  span,
});

const section = (id: string, isPeriod: boolean, ...content: readonly Content[]): Section => ({
  type: 'section',
  id,
  title: { text: id },
  depth: 2,
  origin: 'heading',
  ...(isPeriod && { period: { unit: 'quarter', from: 1, to: 1 } }),
  content,
  span,
});

const status = (...chosen: readonly PeriodStatus[]): Content => ({
  type: 'status',
  id: 'status',
  label: { text: 'Status' },
  choices: (['not-started', 'in-progress', 'completed'] as const).map((value) => ({
    value,
    text: value,
    checkbox: chosen.includes(value) ? ticked : empty,
  })),
  span,
});

const read = (...content: readonly Content[]) => readProgress({ content });

describe('readProgress', () => {
  test('takes over the boxes that are ticked, at every depth, and no others', () => {
    const progress = read(
      section(
        'week',
        true,
        topics(task('parent', empty, [task('part', ticked)]), task('b', empty)),
      ),
      {
        type: 'criteria',
        id: 'criteria',
        criteria: [
          {
            type: 'criterion',
            id: 'gate',
            text: '',
            checkbox: ticked,
            tasks: [task('proof', ticked)],
            span,
          },
        ],
        span,
      },
      { type: 'project', id: 'scraper', text: '', label: { text: '' }, checkbox: ticked, span },
      {
        type: 'resources',
        id: 'videos',
        resources: [
          {
            type: 'resource',
            id: 'video',
            text: '',
            title: '',
            url: null,
            kind: 'video',
            checkbox: ticked,
            span,
          },
        ],
        span,
      },
    );
    expect(Object.keys(progress).toSorted()).toEqual([
      'i/gate',
      'i/part',
      'i/proof',
      'i/scraper',
      'i/video',
    ]);
    expect(itemState(progress, 'part')).toBe('done');
  });

  test('does not claim to know when', () => {
    expect(doneAt(read(topics(task('a', ticked))), 'a')).toBe(null);
  });

  test('takes a ticked question for a yes', () => {
    const question = { type: 'question', id: 'q1', text: '', checkbox: ticked, span } as const;
    expect(answerOf(read({ type: 'quiz', id: 'quiz', questions: [question], span }), 'q1')).toBe(
      'yes',
    );
  });

  test('gives a status to the nearest period around it', () => {
    const progress = read(section('quarter', true, section('notes', false, status('in-progress'))));
    expect(statusOverride(progress, 'quarter')).toBe('in-progress');
    expect(Object.keys(progress)).toEqual(['m/status/quarter']);
  });

  test('takes the furthest of several ticked choices, and none from a blank form', () => {
    const stepwise = section('quarter', true, status('not-started', 'in-progress'));
    expect(statusOverride(read(stepwise), 'quarter')).toBe('in-progress');
    expect(read(section('quarter', true, status()))).toEqual({});
  });

  test('leaves a status alone that stands in no period', () => {
    expect(read(status('completed'))).toEqual({});
  });

  test.for([0, Date.UTC(2026, 10, 22)])(
    'gives way to whatever a learner says, also an untick by a clock at %d',
    (now) => {
      const document = read(topics(task('a', ticked)));
      const untick = writeChange(
        {},
        { type: 'item', ids: ['a'], state: 'todo' },
        { now, replica: '0000000' },
      );
      expect(itemState(mergeProgress(document, untick), 'a')).toBe('todo');
      expect(itemState(mergeProgress(untick, document), 'a')).toBe('todo');
    },
  );

  test('is the same for everyone who reads the same text', () => {
    const content = topics(task('a', ticked), task('b', ticked));
    expect(read(content)).toEqual(read(content));
    const mine = read(content);
    expect(mergeProgress(mine, read(content))).toBe(mine);
  });
});
