/**
 * How the second copy of a roadmap's progress is written: a line to judge it by, and a line
 * with every register.
 *
 *     [1,[0,0],2,"0mibvxqg1000k3x9q0a1z8f"]
 *     ["0mibvxqg1000k3x9q0a1z8fi/pprof",["0mibvxqf0000k3x9q0a0001i/cgo","skip"]]
 *
 * A stamp has 23 characters, so its key needs no quotes of its own; and the time of a tick is
 * as a rule the time of its stamp, so that most registers are one short string.
 */
import { newestStamp, type Progress } from '@roadmap-tracker/core/progress';
import { type Epoch, firstEpoch, timeOf, toEpoch } from './epoch.ts';
import { toProgress } from './register.ts';

/** Everything that is kept of one roadmap. */
export interface Kept {
  readonly epoch: Epoch;
  readonly progress: Progress;
}

/** Where nothing is kept. */
export const nothingKept: Kept = { epoch: firstEpoch, progress: toProgress([]) };

const version = 1;
const stampLength = 23;

/** The line a copy can be judged by: is it the same as this? */
export function writeSentinel({ epoch, progress }: Kept): string {
  const count = Object.keys(progress).length;
  return JSON.stringify([version, epoch, count, newestStamp(progress) ?? '']);
}

/** Writes a copy. */
export function writeCopy(kept: Kept): string {
  const registers = Object.entries(kept.progress).map(([key, [value, stamp]]) =>
    value === timeOf(stamp) ? stamp + key : [stamp + key, value],
  );
  return `${writeSentinel(kept)}\n${JSON.stringify(registers)}`;
}

/** Reads a copy; what cannot be read of it is left out. `undefined` for a later version's. */
export function readCopy(text: string): Kept | undefined {
  const [sentinel, body] = text.split('\n', 2).map(parse);
  if (!Array.isArray(sentinel)) return nothingKept;
  if (sentinel[0] > version) return undefined;
  if (!Array.isArray(body)) return nothingKept;
  return { epoch: toEpoch(sentinel[1]), progress: toProgress(body.flatMap(readRegister)) };
}

function readRegister(entry: unknown): readonly (readonly [key: string, register: unknown])[] {
  const [head, value]: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
  if (typeof head !== 'string') return [];
  const [stamp, key] = [head.slice(0, stampLength), head.slice(stampLength)];
  return [[key, [Array.isArray(entry) ? value : timeOf(stamp), stamp]]];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
