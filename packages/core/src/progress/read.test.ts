/** Reading progress that this version did not write. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Progress } from './progress.ts';
import { chosenOption, isUnjoined, ratingOf, startDate, statusOverride } from './read-choices.ts';
import { countOf, recurringCount, recurringHistory } from './read-counts.ts';
import { doneAt, itemState, itemStateOf } from './read-items.ts';
import { evidenceOf, notesOf } from './read-notes.ts';
import { answerOf, attemptsOf } from './read-quiz.ts';

const stamp = '1'.repeat(23);

/** As it may be found on a disk. */
const found = (registers: Readonly<Record<string, unknown>>) => registers as Progress;

const readAll = (progress: Progress) => [
  itemState(progress, 'x'),
  itemStateOf(progress, ['x', 'y']),
  doneAt(progress, 'x'),
  answerOf(progress, 'x'),
  attemptsOf(progress, 'x'),
  countOf(progress, 'x'),
  recurringCount(progress, 'x', '2026'),
  recurringHistory(progress, 'x'),
  ratingOf(progress, 'x'),
  chosenOption(progress, 'x'),
  statusOverride(progress, 'x'),
  notesOf(progress, 'x'),
  evidenceOf(progress, 'x'),
  isUnjoined(progress, ['x', 'y']),
  startDate(progress),
];

const keys = [
  'i/x',
  'q/x',
  'q/x/1',
  'c/x/device0',
  'h/x/2026',
  'r/x',
  'o/x',
  'm/status/x',
  'n/x/1',
  'e/x',
  'm/unjoined/x/y',
  'm/start',
];

describe('reading', () => {
  test('finds nothing in what is no register, and throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        fc.pre(!(Array.isArray(junk) && junk.length === 2));
        const damaged = found(Object.fromEntries(keys.map((key) => [key, junk])));
        expect(readAll(damaged)).toEqual(readAll({}));
      }),
    );
  });

  test.for([true, {}, [], 'postponed', Number.NaN, -1, undefined])(
    'says nothing of a value it does not know: %j',
    (value) => {
      const later = found(
        Object.fromEntries(
          keys
            // Any text may be a note or an id, and any number a score.
            .filter((key) => !/^(?:n|o|q\/x\/1|m\/unjoined)/.test(key))
            .map((key) => [key, [value, stamp]]),
        ),
      );
      expect(readAll(later)).toEqual(readAll({}));
    },
  );

  test('takes the newest of joined places, whatever order they are named in', () => {
    const progress = found({
      'i/x': ['doing', `${'1'.repeat(22)}2`],
      'i/y': ['skip', `${'1'.repeat(22)}3`],
    });
    expect(itemStateOf(progress, ['x', 'y'])).toBe('skipped');
    expect(itemStateOf(progress, ['y', 'x'])).toBe('skipped');
  });

  test.for([
    'javascript:alert(1)',
    ' https://a.org',
    'https://me@a.org',
    'https:a.org',
    '//a.org',
    'https://a.org\n@b.org',
    'mailto:a@b.org',
  ])('gives out no evidence that would be unsafe as a link: %j', (url) => {
    expect(evidenceOf(found({ 'e/x': [url, stamp] }), 'x')).toBe(null);
  });

  test.for(['https://a.org', 'HTTP://a.org:8080/@me?q=@#@', 'https://a.org?x'])(
    'gives out evidence that is safe as a link: %j',
    (url) => {
      expect(evidenceOf(found({ 'e/x': [url, stamp] }), 'x')).toBe(url);
    },
  );

  test('takes only a number for the score of an attempt', () => {
    expect(attemptsOf(found({ 'q/x/1': ['ten', stamp] }), 'x')).toEqual([]);
  });

  test('lists attempts of one moment in the order of their names', () => {
    const progress = found({ 'q/x/b': [2, stamp], 'q/x/a': [1, stamp], 'q/x/c': [3, stamp] });
    expect(attemptsOf(progress, 'x').map(({ score }) => score)).toEqual([1, 2, 3]);
  });

  test('dates an attempt that another program named by its stamp', () => {
    const progress = found({ 'q/x/first try': [7, `0000000zz${'0'.repeat(14)}`] });
    expect(attemptsOf(progress, 'x')).toEqual([{ attempt: 'first try', at: 1295, score: 7 }]);
  });
});
