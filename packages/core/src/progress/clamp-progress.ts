import type { Progress } from './progress.ts';
import { isRegister, toProgress } from './registers.ts';
import { clampStamp } from './stamp.ts';

/**
 * Progress as it may be believed when it is read in, from a disk, a file or another
 * device: no stamp is more than a day ahead.
 *
 * Whoever reads in should save the result: a copy that keeps the far stamp would bring
 * back its old word each time it is read.
 *
 * @param now The time, in milliseconds since 1970.
 * @returns `progress` itself when every stamp can be believed.
 */
export function clampProgress(progress: Progress, now: number): Progress {
  const entries = Object.entries(progress);
  const believed = entries.map(([key, register]) => {
    if (!isRegister(register)) return [key, register] as const;
    const [value, stamp] = register;
    const clamped = clampStamp(stamp, now);
    return [key, clamped === stamp ? register : ([value, clamped] as const)] as const;
  });
  const changed = believed.some(([, register], index) => register !== entries[index]?.[1]);
  return changed ? toProgress(believed) : progress;
}
