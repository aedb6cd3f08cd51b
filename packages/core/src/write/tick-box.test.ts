import { expect, test } from 'vitest';
import { tickBox } from './tick-box.ts';

test('a mark that is not GFM’s is never changed', () => {
  expect(tickBox('[ ]', { checked: false, at: 1 }, true)).toEqual({ start: 1, end: 2, text: 'x' });
  expect(tickBox('[ ]', { checked: false, at: 1, end: 2 }, true)).toBe(undefined);
});
