import { describe, expect, test } from 'vitest';
import type { ItemState, ProgressChange } from './change.ts';
import { mergeProgress } from './merge.ts';
import { noProgress, type Progress } from './progress.ts';
import { chosenOption, isUnjoined, ratingOf, startDate, statusOverride } from './read-choices.ts';
import { countOf, recurringCount, recurringHistory } from './read-counts.ts';
import { doneAt, itemState, itemStateOf } from './read-items.ts';
import { evidenceOf, notesOf } from './read-notes.ts';
import { answerOf, attemptsOf } from './read-quiz.ts';
import { writeChange } from './write-change.ts';

const now = Date.UTC(2026, 10, 22);
const replica = 'k3x9q0a';

/** What stands after these changes, a second apart. */
const after = (...changes: readonly ProgressChange[]): Progress =>
  changes.reduce<Progress>(
    (progress, change, index) =>
      mergeProgress(progress, writeChange(progress, change, { now: now + index * 1000, replica })),
    noProgress,
  );

const set = (state: ItemState, ...ids: readonly string[]): ProgressChange => ({
  type: 'item',
  ids,
  state,
});

describe('an item', () => {
  test('is to do before anything was said of it', () => {
    expect(itemState(noProgress, 'loops')).toBe('todo');
    expect(itemState(noProgress, 'constructor')).toBe('todo');
    expect(itemStateOf(noProgress, [])).toBe('todo');
  });

  test.for<ItemState>(['todo', 'doing', 'done', 'skipped', 'not-applicable'])(
    'is %s once that is written',
    (state) => {
      expect(itemState(after(set('done', 'loops'), set(state, 'loops')), 'loops')).toBe(state);
    },
  );

  test('keeps the time it was done, also when it is done again', () => {
    expect(doneAt(after(set('done', 'loops'), set('done', 'loops')), 'loops')).toBe(now);
  });

  test('has no done time once it is undone', () => {
    expect(doneAt(after(set('done', 'loops'), set('todo', 'loops')), 'loops')).toBe(null);
  });

  test('shares one state with the places it is joined to: the newest word on any', () => {
    const progress = after(set('done', 'a', 'b'), set('doing', 'b'));
    expect(itemStateOf(progress, ['a', 'b'])).toBe('doing');
    expect(itemState(progress, 'a')).toBe('done');
  });

  test('done at one of its places keeps that time when it is done at all', () => {
    expect(doneAt(after(set('done', 'a'), set('done', 'a', 'b')), 'b')).toBe(now);
  });
});

describe('a quiz', () => {
  const answered = [
    { type: 'answer', id: 'q1', answer: 'yes' },
    { type: 'answer', id: 'q2', answer: 'partly' },
  ] as const;
  const attempt = (...questionIds: readonly string[]) =>
    ({ type: 'attempt', quizId: 'quiz', questionIds, score: 1 }) as const;

  test('gives an answer back until it is taken back', () => {
    expect(answerOf(after(...answered), 'q2')).toBe('partly');
    expect(answerOf(after(...answered, { type: 'answer', id: 'q2', answer: null }), 'q2')).toBe(
      null,
    );
  });

  test('keeps the score and the time of each attempt and asks its questions again', () => {
    const progress = after(...answered, attempt('q1', 'q2'), ...answered, attempt('q1', 'q2'));
    expect(attemptsOf(progress, 'quiz')).toMatchObject([
      { at: now + 2000, score: 1 },
      { at: now + 5000, score: 1 },
    ]);
    expect(answerOf(progress, 'q1')).toBe(null);
  });

  test('leaves the answers standing that an attempt does not name', () => {
    expect(answerOf(after(...answered, attempt()), 'q1')).toBe('yes');
  });

  test('keeps two attempts apart when the clock stands still', () => {
    const write = (progress: Progress) =>
      mergeProgress(progress, writeChange(progress, attempt(), { now, replica }));
    expect(attemptsOf(write(write(noProgress)), 'quiz')).toHaveLength(2);
  });
});

describe('a counter', () => {
  const count = (value: number): ProgressChange => ({ type: 'count', id: 'reviews', value });

  test('shows what it was set to, up or down', () => {
    expect(countOf(after(count(3)), 'reviews')).toBe(3);
    expect(countOf(after(count(3), count(1)), 'reviews')).toBe(1);
  });

  test('shows what it was set to, also after two devices took the same one away', () => {
    const one = after(count(1));
    const [phone, laptop] = ['phone00', 'laptop0'].map((device) =>
      mergeProgress(one, writeChange(one, count(0), { now: now + 1000, replica: device })),
    );
    const met = mergeProgress(phone ?? noProgress, laptop ?? noProgress);
    expect(countOf(met, 'reviews')).toBe(0);
    const next = writeChange(met, count(1), { now: now + 2000, replica });
    expect(countOf(mergeProgress(met, next), 'reviews')).toBe(1);
  });
});

describe('a habit', () => {
  const times = (period: string, count: number): ProgressChange => ({
    type: 'recurring',
    id: 'review',
    period,
    count,
  });

  test('is counted by period and keeps its history, oldest first', () => {
    const progress = after(
      times('2027-W01', 1),
      times('2026-W47', 2),
      times('2026-W48', 1),
      times('2026-W48', 0),
    );
    expect(recurringCount(progress, 'review', '2026-W47')).toBe(2);
    expect(recurringCount(progress, 'review', '2026-W49')).toBe(0);
    expect(recurringHistory(progress, 'review')).toEqual([
      { period: '2026-W47', count: 2 },
      { period: '2027-W01', count: 1 },
    ]);
  });
});

describe('a choice of the learner', () => {
  test.for<
    [string, (progress: Progress) => unknown, ProgressChange, unknown, ProgressChange, unknown]
  >([
    [
      'rating',
      (progress) => ratingOf(progress, 'r'),
      { type: 'rating', id: 'r', light: 'yellow' },
      'yellow',
      { type: 'rating', id: 'r', light: null },
      null,
    ],
    [
      'option',
      (progress) => chosenOption(progress, 'o'),
      { type: 'choice', id: 'o', optionId: 'b' },
      'b',
      { type: 'choice', id: 'o', optionId: null },
      null,
    ],
    [
      'status',
      (progress) => statusOverride(progress, 'p'),
      { type: 'status', periodId: 'p', status: 'completed' },
      'completed',
      { type: 'status', periodId: 'p', status: null },
      null,
    ],
    [
      'start date',
      startDate,
      { type: 'start-date', date: '2026-11-22' },
      '2026-11-22',
      { type: 'start-date', date: null },
      null,
    ],
    [
      'parting of two places',
      (progress) => isUnjoined(progress, ['b', 'a']),
      { type: 'join', ids: ['a', 'b'], joined: false },
      true,
      { type: 'join', ids: ['b', 'a'], joined: true },
      false,
    ],
    [
      'evidence',
      (progress) => evidenceOf(progress, 'i'),
      { type: 'evidence', itemId: 'i', url: 'https://example.org/me' },
      'https://example.org/me',
      { type: 'evidence', itemId: 'i', url: null },
      null,
    ],
  ])('is kept until it is taken back: %s', ([, read, change, kept, undo, none]) => {
    expect(read(noProgress)).toBe(none);
    expect(read(after(change))).toBe(kept);
    expect(read(after(change, undo))).toBe(none);
  });
});

describe('notes', () => {
  const note = (itemId: string, noteId: string, text: string | null): ProgressChange => ({
    type: 'note',
    itemId,
    noteId,
    text,
  });

  test('stand beside each other, in the order of their ids', () => {
    const progress = after(note('i', 'n2', 'two'), note('i', 'n1', 'one'));
    expect(notesOf(progress, 'i')).toEqual([
      { id: 'n1', text: 'one' },
      { id: 'n2', text: 'two' },
    ]);
  });

  test('are gone once they are removed', () => {
    const progress = after(note('i', 'n2', 'two'), note('i', 'n1', 'one'), note('i', 'n1', null));
    expect(notesOf(progress, 'i')).toEqual([{ id: 'n2', text: 'two' }]);
  });

  test('belong to their own item, also when its id looks like a path', () => {
    const progress = after(note('a/b', 'c/d%2F', 'mine'));
    expect(notesOf(progress, 'a')).toEqual([]);
    expect(notesOf(progress, 'a/b')).toEqual([{ id: 'c/d%2F', text: 'mine' }]);
  });
});

describe('writeChange', () => {
  test('gives only what changed', () => {
    const progress = after(set('done', 'a'));
    expect(Object.keys(writeChange(progress, set('done', 'b'), { now, replica }))).toEqual(['i/b']);
  });

  test.for<ProgressChange>([
    { type: 'count', id: 'c', value: Number.NaN },
    { type: 'count', id: 'c', value: -1 },
    { type: 'count', id: 'c', value: 1.5 },
    { type: 'recurring', id: 'h', period: '2026', count: Number.POSITIVE_INFINITY },
    { type: 'attempt', quizId: 'q', questionIds: ['a'], score: Number.NaN },
    { type: 'evidence', itemId: 'i', url: 'javascript:alert(1)' },
    { type: 'item', ids: [], state: 'done' },
  ])('writes nothing that cannot be kept: %j', (change) => {
    expect(writeChange(noProgress, change, { now, replica })).toEqual({});
  });

  test.for([Number.NaN, -5, 0, Number.POSITIVE_INFINITY])(
    'makes a tick that counts when the clock says %d',
    (broken) => {
      const delta = writeChange(noProgress, set('done', 'a'), { now: broken, replica });
      expect(itemState(delta, 'a')).toBe('done');
    },
  );
});
