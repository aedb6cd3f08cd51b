import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  believedAhead,
  clampStamp,
  compareStamps,
  isStamp,
  nextTick,
  stampOf,
  timeOf,
  writtenTime,
} from './stamp.ts';

const now = Date.UTC(2026, 10, 22);
const replica = 'k3x9q0a';
const stampAt = (time: number, last?: string) =>
  stampOf(nextTick({ now: time, replica, ...(last && { last }) }), 'doing');

const times = fc.nat(Date.UTC(2030));
const replicas = fc.stringMatching(/^[0-9a-z]{7}$/);

describe('a stamp', () => {
  test('is time, counter, replica and hash, in 23 characters', () => {
    const stamp = stampAt(now);
    expect(stamp).toMatch(/^[0-9a-z]{9}000k3x9q0a[0-9a-z]{4}$/);
    expect(timeOf(stamp)).toBe(now);
  });

  test('of a later time is later', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 1e12 }), (time, wait) => {
        expect(compareStamps(stampAt(time + 1), stampAt(time + 1 + wait))).toBeLessThan(0);
      }),
    );
  });

  test('is later than all its writer has seen, however far its clock is behind', () => {
    fc.assert(
      fc.property(times, times, times, replicas, (mine, theirs, time, other) => {
        const last = stampAt(mine);
        const seen = stampOf(nextTick({ now: theirs, replica: other }), 'skip');
        const stamp = stampOf(nextTick({ now: time, replica, last }, seen), 0);
        expect(compareStamps(stamp, last)).toBeGreaterThan(0);
        expect(compareStamps(stamp, seen)).toBeGreaterThan(0);
      }),
    );
  });

  test('carries into the next millisecond when a counter is full', () => {
    const full = `${writtenTime(now)}zzz${replica}0000`;
    const next = stampAt(now, full);
    expect(timeOf(next)).toBe(now + 1);
    expect(next.slice(9, 12)).toBe('000');
  });

  test('stays at the end of time once it is there', () => {
    const last = `${'z'.repeat(12)}${replica}0000`;
    expect(stampAt(now, last).slice(0, 19)).toBe(last.slice(0, 19));
  });

  test('differs between two values written in one tick', () => {
    const tick = nextTick({ now, replica });
    const values = [null, true, false, 0, 1, 'null', 'true', '0', '', 'doing'];
    expect(new Set(values.map((value) => stampOf(tick, value))).size).toBe(values.length);
  });

  test.for([Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 1e300])(
    'is well formed and after the document when the clock says %d',
    (time) => {
      const stamp = stampAt(time);
      expect(isStamp(stamp)).toBe(true);
      expect(timeOf(stamp)).toBeGreaterThan(0);
    },
  );

  test.for(['', 'SHOUTING', 'a', '__proto__', '1234567890', 'ä€😀'])(
    'is well formed when a host names its device %j',
    (name) => {
      const stamp = stampOf(nextTick({ now, replica: name }), true);
      expect(isStamp(stamp)).toBe(true);
    },
  );

  test('takes no notice of a last stamp that is none', () => {
    expect(stampAt(now, 'zzz')).toBe(stampAt(now));
  });
});

describe('isStamp', () => {
  test.for([
    undefined,
    null,
    0,
    '',
    'z'.repeat(22),
    'z'.repeat(24),
    'Z'.repeat(23),
    '-'.repeat(23),
  ])('refuses %j', (candidate) => {
    expect(isStamp(candidate)).toBe(false);
  });
});

describe('clampStamp', () => {
  test('believes a stamp up to a day ahead', () => {
    const stamp = stampAt(now + believedAhead);
    expect(clampStamp(stamp, now)).toBe(stamp);
  });

  test('takes one further ahead for a day ahead, and keeps the rest of it', () => {
    const stamp = stampAt(Date.UTC(2036, 0));
    const clamped = clampStamp(stamp, now);
    expect(timeOf(clamped)).toBe(now + believedAhead);
    expect(clamped.slice(9)).toBe(stamp.slice(9));
  });

  test.for([Number.NaN, 0, Date.UTC(2000, 0)])(
    'believes everything when its own clock has stopped at %d',
    (stopped) => {
      expect(clampStamp(stampAt(now), stopped)).toBe(stampAt(now));
    },
  );
});
