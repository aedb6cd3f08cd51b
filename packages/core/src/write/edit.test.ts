import { expect, test } from 'vitest';
import { applyEdits, sortEdits } from './edit.ts';

const edit = (start: number, end: number, text = 'x') => ({ start, end, text });

test('edits are made in the order of the text', () => {
  const edits = sortEdits('abcdef', [edit(4, 5), edit(0, 0, '[x] '), edit(1, 2)]);
  expect(applyEdits('abcdef', edits)).toBe('[x] axcdxf');
});

test.for([
  ['reaches past the end', edit(2, 9)],
  ['begins before the start', edit(-2, 0)],
  ['overlaps the one before', edit(1, 3)],
  ['stands where one stands already', edit(0, 0)],
  ['ends before it begins', edit(5, 4)],
  ['has no place', edit(Number.NaN, Number.NaN)],
] as const)('an edit that %s is left out', ([, bad]) => {
  const good = [edit(0, 2)];
  expect(sortEdits('abcdef', [...good, bad])).toHaveLength(1);
});
