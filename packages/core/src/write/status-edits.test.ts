import { describe, expect, test } from 'vitest';
import { type Change, copyOf, done, status } from './test/test-copies.ts';

describe('a choice of status', () => {
  const form = (ticks: string) => {
    const [a, b, c] = ticks;
    return `**Status:** [${a}] Not Started | [${b}] In Progress | [${c}] Completed\n\n- [ ] Loops\n`;
  };

  test.for<[string, readonly Change[], boolean, string]>([
    ['   ', [status('completed')], false, '  x'],
    ['xX ', [status('completed')], false, '  x'],
    [' X ', [status('in-progress')], false, ' X '],
    ['xX ', [status('in-progress')], false, 'xX '],
    ['   ', [], false, '   '],
    ['   ', [], true, '   '],
    ['  x', [], true, '  x'],
    ['  x', [status(null)], true, '   '],
  ])('ticked as %j is ticked as the learner means it: %j', ([ticks, changes, isAssessed, copy]) => {
    expect(copyOf(form(ticks), changes, isAssessed)).toBe(form(copy));
  });

  test('is left blank where it only follows from what is done', () => {
    const copy = copyOf(form('   '), [done('Loops')], true);
    expect(copy).toContain('[ ] Not Started | [ ] In Progress | [ ] Completed');
  });

  test('is left blank where another in the same period says it for the document', () => {
    const twice = `${form('  x')}\n${form('   ')}`;
    expect(copyOf(twice, [], true)).toBe(twice);
  });

  test('is left alone in words that have no such status', () => {
    const two = '**Status:** [ ] Not Started | [ ] Paused\n';
    expect(copyOf(two, [status('completed')])).toBe(two);
  });
});
