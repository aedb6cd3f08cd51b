/**
 * Epochs: what "erase everything" means where copies are joined.
 *
 * A join forgets nothing, so an erased roadmap would come back with the first copy that was
 * not told. Every erasing therefore begins a new epoch, and nothing crosses into it from an
 * older one but what was done after the erasing, by someone who had not heard of it yet.
 */
import type { Progress } from '@roadmap-tracker/core/progress';
import { toProgress } from './register.ts';

/** How often a roadmap was erased, and when last, in milliseconds since 1970. */
export type Epoch = readonly [count: number, at: number];

/** Of a roadmap that was never erased. */
export const firstEpoch: Epoch = [0, 0];

/** The epoch after this one, which begins now. */
export function nextEpoch([count]: Epoch, now: number): Epoch {
  return [count + 1, now];
}

/** What a record says of the epoch; the first, where it says nothing that can be read. */
export function toEpoch(record: unknown): Epoch {
  if (!Array.isArray(record)) return firstEpoch;
  const [count, at]: readonly unknown[] = record;
  return isWhole(count) && isWhole(at) ? [count, at] : firstEpoch;
}

/** The later of two, `a` where they are the same. */
export function laterEpoch(a: Epoch, b: Epoch): Epoch {
  return isLaterEpoch(b, a) ? b : a;
}

/** Whether `a` was begun after `b`. */
export function isLaterEpoch(a: Epoch, b: Epoch): boolean {
  return a[0] === b[0] ? a[1] > b[1] : a[0] > b[0];
}

/** What of an older epoch's progress was done after this one began. */
export function doneSince([, at]: Epoch, progress: Progress): Progress {
  return toProgress(Object.entries(progress).filter(([, [, stamp]]) => timeOf(stamp) > at));
}

/** The time of a stamp, in milliseconds since 1970. */
export function timeOf(stamp: string): number {
  return Number.parseInt(stamp.slice(0, 9), 36);
}

function isWhole(number: unknown): number is number {
  return Number.isSafeInteger(number) && Number(number) >= 0;
}
