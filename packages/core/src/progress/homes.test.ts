import { describe, expect, test } from 'vitest';
import type { ProgressChange } from './change.ts';
import { homeOf, placesOf } from './homes.ts';
import { mergeProgress } from './merge.ts';
import { noProgress, type Progress, type Value } from './progress.ts';
import { chosenOption, isUnjoined, ratingOf, statusOverride } from './read-choices.ts';
import { countOf, recurringCount, recurringHistory } from './read-counts.ts';
import { itemState, itemStateOf } from './read-items.ts';
import { evidenceOf, notesOf } from './read-notes.ts';
import { answerOf, attemptsOf } from './read-quiz.ts';
import { toProgress } from './registers.ts';
import { stampOf } from './stamp.ts';
import { writeChange } from './write-change.ts';

const tickAt = (minute: number) => `0mibvxq${String(minute).padStart(2, '0')}000k3x9q0a`;

/** Aliases, written before everything else. */
const aliases = (values: Readonly<Record<string, Value>>): Progress =>
  toProgress(
    Object.entries(values).map(([id, value]) => [`a/${id}`, [value, stampOf(tickAt(0), value)]]),
  );

/** Does something to progress; each time is later than the last. */
function doing(progress: Progress, ...changes: readonly ProgressChange[]): Progress {
  return changes.reduce(
    (known, change) =>
      mergeProgress(
        known,
        writeChange(known, change, { now: 1_800_000_000_000, replica: 'phone00' }),
      ),
    progress,
  );
}

const reworded = aliases({ new: 'old' });
const done = (id: string): ProgressChange => ({ type: 'item', ids: [id], state: 'done' });
const undone = (id: string): ProgressChange => ({ type: 'item', ids: [id], state: 'todo' });

describe('an item with an alias', () => {
  // One row for each kind of register: done under the old id, read under the new one.
  test.for<[ProgressChange, (progress: Progress, id: string) => unknown, unknown]>([
    [done('old'), itemState, 'done'],
    [{ type: 'answer', id: 'old', answer: 'partly' }, answerOf, 'partly'],
    [
      { type: 'attempt', quizId: 'old', questionIds: [], score: 7 },
      (progress, id) => attemptsOf(progress, id).map(({ score }) => score),
      [7],
    ],
    [
      { type: 'recurring', id: 'old', period: '2026-W47', count: 2 },
      (progress, id) => [
        recurringCount(progress, id, '2026-W47'),
        recurringHistory(progress, id).length,
      ],
      [2, 1],
    ],
    [{ type: 'count', id: 'old', value: 4 }, countOf, 4],
    [{ type: 'rating', id: 'old', light: 'green' }, ratingOf, 'green'],
    [
      { type: 'rating', id: 'q1/old/0', light: 'red' },
      (it, id) => ratingOf(it, `q1/${id}/0`),
      'red',
    ],
    [{ type: 'choice', id: 'old', optionId: 'x' }, (it, id) => chosenOption(it, id), 'x'],
    [
      { type: 'choice', id: 'o', optionId: 'old' },
      (it, id) => chosenOption(it, 'o', [{ id: 'x' }, { id }]),
      'new',
    ],
    [{ type: 'status', periodId: 'old', status: 'completed' }, statusOverride, 'completed'],
    [
      { type: 'note', itemId: 'old', noteId: 'n', text: 'hm' },
      (progress, id) => notesOf(progress, id),
      [{ id: 'n', text: 'hm' }],
    ],
    [
      { type: 'evidence', itemId: 'old', url: 'https://a.example/' },
      evidenceOf,
      'https://a.example/',
    ],
    [
      { type: 'join', ids: ['old', 'x'], joined: false },
      (progress, id) => isUnjoined(progress, [id, 'x']),
      true,
    ],
  ])('shows %j', ([change, read, value]) => {
    expect(read(doing(reworded, change), 'new')).toEqual(value);
  });

  test.for<[ProgressChange, (progress: Progress, id: string) => unknown, unknown]>([
    [done('new'), itemState, 'done'],
    [{ type: 'answer', id: 'new', answer: 'yes' }, answerOf, 'yes'],
    [{ type: 'count', id: 'new', value: 4 }, countOf, 4],
    [{ type: 'status', periodId: 'new', status: 'completed' }, statusOverride, 'completed'],
    [
      { type: 'evidence', itemId: 'new', url: 'https://a.example/' },
      evidenceOf,
      'https://a.example/',
    ],
    [
      { type: 'join', ids: ['new', 'x'], joined: false },
      (progress, id) => isUnjoined(progress, [id, 'x']),
      true,
    ],
  ])('is written where a device with the old document reads: %j', ([change, read, value]) => {
    const written = doing(reworded, change);
    const withoutAliases = toProgress(
      Object.entries(written).filter(([key]) => !key.startsWith('a/')),
    );
    expect(read(withoutAliases, 'old')).toEqual(value);
  });

  test('keeps the last word, whichever id it was spoken under', () => {
    // A device that first saw the new document knows no alias, and writes under the new id.
    const elsewhere = doing(noProgress, done('old'), undone('new'));
    const joined = mergeProgress(elsewhere, reworded);
    expect([itemState(joined, 'new'), itemState(joined, 'old')]).toEqual(['todo', 'todo']);
    expect(itemState(doing(joined, done('old')), 'new')).toBe('done');
    expect(itemState(doing(joined, done('old'), undone('new')), 'old')).toBe('todo');
  });

  test('adds up what a counter was moved by under both ids', () => {
    const apart = doing(
      noProgress,
      { type: 'count', id: 'old', value: 3 },
      { type: 'count', id: 'new', value: 2 },
    );
    const joined = mergeProgress(apart, reworded);
    expect(countOf(joined, 'new')).toBe(5);
    expect(countOf(doing(joined, { type: 'count', id: 'new', value: 4 }), 'new')).toBe(4);
  });

  test('shares nothing with the thing that had its id before', () => {
    // Two lists changed places: what was `a` is `b` now, and the `a` of now is another.
    const swapped = aliases({ b: '/a', a: '/a~2' });
    const progress = doing(mergeProgress(doing(noProgress, done('a')), swapped), {
      type: 'note',
      itemId: 'a',
      noteId: 'n',
      text: 'about the new one',
    });
    expect([itemState(progress, 'b'), itemState(progress, 'a')]).toEqual(['done', 'todo']);
    expect([notesOf(progress, 'b').length, notesOf(progress, 'a').length]).toEqual([0, 1]);
    expect(itemStateOf(progress, ['a', 'b'])).toBe('done');
  });

  test('is read in places that no other alias leads on from', () => {
    const ring = aliases({ a: 'b', b: 'a' });
    expect([homeOf(ring, 'a'), homeOf(ring, 'b')]).toEqual(['b', 'a']);
    expect(itemState(doing(ring, done('a')), 'a')).toBe('done');
  });

  test('may have any id', () => {
    const odd = aliases({ 'x%2Fy': 'a%2Fb%25', ['__proto__']: 'constructor' });
    expect(homeOf(odd, 'x/y')).toBe('a/b%');
    expect(homeOf(odd, 'constructor')).toBe('constructor');
    expect(itemState(doing(odd, done('a/b%')), 'x/y')).toBe('done');
  });

  test.for<[Value]>([[null], [1], [true], [''], ['/']])(
    'is its own when the alias is %j',
    ([value]) => {
      const progress = aliases({ a: value });
      expect(placesOf(progress, 'a')).toEqual(['a']);
      expect(itemState(doing(progress, done('a')), 'a')).toBe('done');
    },
  );
});
