/**
 * What authors do to the seed in a year, and where its readers' ticks are afterwards. `RUNS`
 * and `YEARS` ask for more than a few; `node bench/reconcile.mjs` prints the figures.
 */
import { describe, expect, test } from 'vitest';
import { edits } from '../../test/edits/edits.ts';
import { toLines } from '../../test/edits/lines.ts';
import { createRandom } from '../../test/edits/random.ts';
import { noOutcome, type Outcome, tryEdit, tryYear, versionOf } from '../../test/edits/trial.ts';
import { seed } from '../../test/seed.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { addAnchors } from './add-anchors.ts';

const runs = Number(process.env['RUNS'] ?? 1);
const years = Number(process.env['YEARS'] ?? 1);
const patience = 120_000 * Math.max(runs, years);

const plain = versionOf(toLines(seed));
const anchored = versionOf(toLines(addAnchors(seed, parseRoadmap).markdown));

const seeds = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Of the ticks whose items are still there, how many are shown. */
const shareRight = ({ right, hidden }: Outcome) => right / (right + hidden);

describe('an edit to the seed', () => {
  const all = noOutcome();

  test.for(Object.entries(edits))(
    'leaves ticks where they belong: %s',
    { timeout: patience },
    ([kind, edit]) => {
      const outcome = noOutcome();
      for (const run of seeds(runs)) tryEdit(plain, edit, createRandom(run), outcome, kind);
      expect(outcome.lost).toBe(0);
      expect(outcome.wrongText, outcome.cases.join('\n')).toBe(0);
      expect(shareRight(outcome), outcome.cases.join('\n')).toBeGreaterThan(0.98);
      for (const key of ['right', 'hidden', 'wrong'] as const) all[key] += outcome[key];
    },
  );

  test('loses sight of one tick in a thousand at most, and misplaces one in ten thousand', () => {
    expect(all.right).toBeGreaterThan(4_000 * runs);
    expect(shareRight(all)).toBeGreaterThanOrEqual(0.999);
    expect(all.wrong / all.right).toBeLessThanOrEqual(0.0001);
  });
});

describe('a year of edits to the seed', () => {
  test.for([
    ['visited every month', plain, 1, 0.997],
    ['with anchors', anchored, 1, 1],
  ] as const)(
    'leaves ticks where they belong: %s',
    { timeout: patience },
    ([, first, visits, least]) => {
      const outcome = noOutcome();
      for (const year of seeds(years)) tryYear(first, createRandom(1000 + year), outcome, visits);
      expect(outcome.lost).toBe(0);
      expect(outcome.wrong, outcome.cases.join('\n')).toBe(0);
      expect(shareRight(outcome), outcome.cases.join('\n')).toBeGreaterThanOrEqual(least);
    },
  );
});
