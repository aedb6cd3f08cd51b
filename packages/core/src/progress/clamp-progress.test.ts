import { expect, test } from 'vitest';
import { clampProgress } from './clamp-progress.ts';
import { mergeProgress } from './merge.ts';
import { noProgress, type Progress } from './progress.ts';
import { itemState } from './read-items.ts';
import { writeChange } from './write-change.ts';

const now = Date.UTC(2026, 10, 22);
const hour = 60 * 60 * 1000;

const set = (progress: Progress, state: 'done' | 'doing', time: number) =>
  mergeProgress(
    progress,
    writeChange(progress, { type: 'item', ids: ['a'], state }, { now: time, replica: 'k3x9q0a' }),
  );

test('progress from a clock years ahead does not have the last word for years', () => {
  const fromFuture = clampProgress(set(noProgress, 'done', Date.UTC(2046, 0)), now);
  expect(itemState(fromFuture, 'a')).toBe('done');
  const twoDaysLater = set(noProgress, 'doing', now + 48 * hour);
  expect(itemState(mergeProgress(fromFuture, twoDaysLater), 'a')).toBe('doing');
});

test('progress that can be believed is returned as it is', () => {
  const progress = set(noProgress, 'done', now + hour);
  expect(clampProgress(progress, now)).toBe(progress);
});

test('what is no register is left where it is', () => {
  // As a later version may have written it.
  const progress = { ...set(noProgress, 'done', Date.UTC(2046, 0)), 'x/new': { v: 2 } } as unknown;
  expect(clampProgress(progress as Progress, now)).toMatchObject({ 'x/new': { v: 2 } });
});
