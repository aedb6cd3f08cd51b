import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTally } from './tally.mjs';
import { tempTree } from './temp-tree.mjs';

let printed;
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
});
afterEach(() => vi.restoreAllMocks());

const lastLine = () => printed.at(-1);
const fail = () => {
  throw Object.assign(new Error('it broke'), { output: 'line 7 is wrong' });
};

/** A runner that writes these counts, and then ends as told. */
async function runWith(counts, end = () => {}) {
  const tally = createTally();
  const file = join(tempTree({}), 'counts.json');
  await tally.runner('tests', file, () => {
    if (counts) writeFileSync(file, JSON.stringify(counts));
    end();
  });
  return tally.report();
}

test('closes with one line of counts', async () => {
  const tally = createTally();
  await tally.check('a', () => {});
  await tally.check('b', fail);
  expect(tally.report()).toBe(1);
  expect(lastLine()).toBe('1 passed, 1 failed');
});

test('shows all that a failed check printed', async () => {
  await createTally().check('b', fail);
  expect(printed.join('\n')).toContain('line 7 is wrong');
});

test.for([
  [
    'counts each test of a runner',
    { numPassedTests: 3, numFailedTests: 0 },
    undefined,
    '3 passed, 0 failed',
  ],
  [
    'counts its failures once',
    { numPassedTests: 3, numFailedTests: 2 },
    fail,
    '3 passed, 2 failed',
  ],
  [
    'takes a runner that ran nothing for failed',
    { numPassedTests: 0 },
    undefined,
    '0 passed, 1 failed',
  ],
  ['takes a runner without results for failed', undefined, fail, '0 passed, 1 failed'],
  [
    'takes a failure without a failed test for one',
    { numPassedTests: 3 },
    fail,
    '3 passed, 1 failed',
  ],
])('%s', async ([, counts, end, line]) => {
  await runWith(counts, end);
  expect(lastLine()).toBe(line);
});
