import { clampProgress, mergeProgress, type Progress } from '@roadmap-tracker/core/progress';
import { type Kept, nothingKept } from './copy-text.ts';
import { doneSince, type Epoch, isLaterEpoch } from './epoch.ts';
import { toProgress } from './register.ts';

/** What is to be done to what was found, to put it right. */
export interface Mending {
  readonly epoch: Epoch;
  /** Found, but erased by the learner before. */
  readonly erased: readonly string[];
  /** Found with a stamp too far ahead: to be written over, because no join would. */
  readonly clamped: Progress;
  /** Lost, or older than in the copy: to be joined. */
  readonly lost: Progress;
}

/**
 * Looks for what is wrong with progress as it was found on a disk.
 *
 * @param copy What the second copy holds.
 * @param now The time, in milliseconds since 1970.
 * @returns `undefined` when nothing is.
 */
export function findMending(found: Kept, copy: Kept, now: number): Mending | undefined {
  const isCopyLater = isLaterEpoch(copy.epoch, found.epoch);
  const ours = isCopyLater ? doneSince(copy.epoch, found.progress) : found.progress;
  const spare = isLaterEpoch(found.epoch, copy.epoch) ? nothingKept.progress : copy.progress;

  const believed = clampProgress(ours, now);
  const whole = mergeProgress(believed, clampProgress(spare, now));
  const mending = {
    epoch: isCopyLater ? copy.epoch : found.epoch,
    erased: Object.keys(found.progress).filter((key) => !(key in ours)),
    clamped: difference(believed, ours),
    lost: difference(whole, believed),
  };
  const { erased, clamped, lost } = mending;
  const isSound = [erased, clamped, lost].every((part) => Object.keys(part).length === 0);
  return isSound && !isCopyLater ? undefined : mending;
}

/** The registers of `a` that are not those of `b`. */
function difference(a: Progress, b: Progress): Progress {
  return toProgress(Object.entries(a).filter(([key, register]) => b[key] !== register));
}
