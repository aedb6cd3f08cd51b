import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeProgress } from './merge.ts';
import { noProgress, type Progress, type Register } from './progress.ts';
import { isRegister, toProgress } from './registers.ts';
import { stampOf } from './stamp.ts';

type Merge = typeof mergeProgress;

/** Few keys, times and replicas, so that registers collide as often as they can. */
const ticks = fc
  .tuple(fc.nat(3), fc.nat(2), fc.constantFrom('aaaaaaa', 'zzzzzzz'))
  .map(([time, counter, replica]) => `00000000${time}00${counter}${replica}`);
const values = fc.constantFrom(null, true, 0, 1, 'doing', 'skip');
/** Honest ones, and forged ones that share a stamp but not a value. */
const registers: fc.Arbitrary<Register> = fc.oneof(
  fc.tuple(ticks, values).map(([tick, value]) => [value, stampOf(tick, value)] as const),
  fc.tuple(
    values,
    ticks.map((tick) => `${tick}0000`),
  ),
);
const keys = fc.constantFrom('i/a', 'i/b', 'i/__proto__', '__proto__', 'constructor', 'x/later');
const progresses: fc.Arbitrary<Progress> = fc.array(fc.tuple(keys, registers)).map(toProgress);

/** What the law is. A merge that breaks one of them throws. */
const laws: Readonly<Record<string, (merge: Merge) => void>> = {
  'is the same both ways round': (merge) =>
    fc.assert(
      fc.property(progresses, progresses, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    ),
  'is the same in whatever groups copies are joined': (merge) =>
    fc.assert(
      fc.property(progresses, progresses, progresses, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    ),
  'changes nothing when it is repeated': (merge) =>
    fc.assert(
      fc.property(progresses, progresses, (a, b) => {
        const once = merge(a, b);
        expect(merge(once, b)).toBe(once);
        expect(merge(once, a)).toBe(once);
        expect(merge(a, a)).toBe(a);
      }),
    ),
  'never goes back': (merge) =>
    fc.assert(
      fc.property(progresses, progresses, (a, b) => {
        const merged = merge(a, b);
        for (const [key, [, stamp]] of [...Object.entries(a), ...Object.entries(b)]) {
          expect((merged[key]?.[1] ?? '') >= stamp).toBe(true);
        }
      }),
    ),
};

describe('mergeProgress', () => {
  for (const [law, hold] of Object.entries(laws)) test(law, () => hold(mergeProgress));

  test('gives the later word, whichever copy has it', () => {
    const early = toProgress([['i/a', ['doing', `${'0'.repeat(22)}1`]]]);
    const late = toProgress([['i/a', [0, `${'0'.repeat(22)}2`]]]);
    expect(mergeProgress(early, late)).toEqual(late);
    expect(mergeProgress(late, early)).toBe(late);
  });

  test('returns its first copy when the second has nothing to add', () => {
    const a = toProgress([['i/a', [0, '1'.repeat(23)]]]);
    expect(mergeProgress(a, noProgress)).toBe(a);
    expect(mergeProgress(a, { ...a })).toBe(a);
  });

  test('leaves both copies as they were', () => {
    const a = Object.freeze(toProgress([['i/a', [0, '1'.repeat(23)]]]));
    const b = Object.freeze(toProgress([['i/b', [0, '1'.repeat(23)]]]));
    expect(Object.keys(mergeProgress(a, b))).toEqual(['i/a', 'i/b']);
    expect(Object.keys(a)).toEqual(['i/a']);
  });

  test('lets nothing win that is not a register, and throws at nothing', () => {
    const sound = toProgress([['i/a', ['doing', '1'.repeat(23)]]]);
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        fc.pre(!isRegister(junk));
        // As it may be found on a disk.
        const damaged = { 'i/a': junk } as Progress;
        expect(mergeProgress(sound, damaged)).toBe(sound);
        expect(mergeProgress(damaged, sound)).toEqual(sound);
      }),
    );
  });

  test('takes a key for a key, also one that objects are born with', () => {
    const hostile: Progress = JSON.parse(
      `{"__proto__": ["x", "${'1'.repeat(23)}"], "constructor": [true, "${'1'.repeat(23)}"]}`,
    );
    const merged = mergeProgress({}, hostile);
    expect(Object.keys(merged)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(merged)).toBe(null);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('the laws catch a merge that', () => {
  const pick =
    (wins: (mine: Register, theirs: Register) => boolean): Merge =>
    (a, b) => {
      const merged: Record<string, Register> = { ...a };
      let changed = false;
      for (const [key, theirs] of Object.entries(b)) {
        const mine = merged[key];
        if (mine && !wins(mine, theirs)) continue;
        Object.defineProperty(merged, key, {
          value: theirs,
          enumerable: true,
          writable: true,
          configurable: true,
        });
        changed = true;
      }
      return changed ? merged : a;
    };

  test.for<[string, Merge, string]>([
    ['lets the second copy win', pick(() => true), 'is the same both ways round'],
    ['lets the first copy win', pick(() => false), 'is the same both ways round'],
    [
      'prefers done to undone',
      pick((mine, theirs) => theirs[0] === 1 && mine[0] !== 1),
      'never goes back',
    ],
    [
      'takes the first of two equal stamps',
      pick((mine, theirs) => theirs[1] > mine[1]),
      'is the same both ways round',
    ],
    [
      'takes an equal stamp again',
      pick((mine, theirs) => theirs[1] >= mine[1]),
      'changes nothing when it is repeated',
    ],
    ['keeps only what both have', (a) => a, 'never goes back'],
  ])('%s', ([, wrong, law]) => {
    expect(() => laws[law]?.(wrong)).toThrow();
  });
});
