import type { LightColor, Threshold } from '../model/nodes.ts';

/** So much, of whatever it is. */
type Amount = Pick<Threshold, 'unit' | 'value' | 'of'>;

/**
 * How many of `total` reach a threshold; never more than there are.
 *
 * The same as `done * 100 >= value * total`, solved for `done`: multiplying first keeps
 * it in whole numbers, so that 80 % of 29 is 24 and never 23.2 rounded down.
 */
export function neededFor(threshold: Amount, total: number): number {
  const { unit, value, of } = threshold;
  const whole = unit === 'percent' ? 100 : unit === 'score' ? of : undefined;
  const needed = whole ? Math.ceil((value * total) / whole) : value;
  return Math.max(0, Math.min(needed, total));
}

/**
 * The condition a threshold sets for the next brighter light by saying where it ends:
 * "<60%" ends, and the next begins, at 60, and so does "0-59%". `null` where it has no end.
 */
export function endOf(threshold: Threshold): Threshold | null {
  const { measure, unit, value, upper, of } = threshold;
  const next = threshold.below ? value : upper === undefined ? null : upper + 1;
  return next === null ? null : { measure, unit, value: next, ...(of === undefined ? {} : { of }) };
}

/** How many of `total` are at least so many percent of it. */
export function percentOf(percent: number, total: number): number {
  return neededFor({ unit: 'percent', value: percent }, total);
}

/** The light of a number held against what is needed. */
export function lightOf(done: number, yellow: number, green: number): LightColor {
  if (done >= green) return 'green';
  return done >= yellow ? 'yellow' : 'red';
}
