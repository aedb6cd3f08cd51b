/**
 * Looking into a {@linkcode Progress} that may come from anywhere: a disk, a file, another
 * version of this library. What is not a register is treated as absent.
 */
import type { Progress, Register, Stamp, Value } from './progress.ts';
import { compareStamps, isStamp } from './stamp.ts';

/** Whether something found in saved data is a register. */
export function isRegister(candidate: unknown): candidate is Register {
  return (
    Array.isArray(candidate) &&
    candidate.length === 2 &&
    isValue(candidate[0]) &&
    isStamp(candidate[1])
  );
}

/** The register under a key; `undefined` when there is none that can be read. */
export function registerAt(progress: Progress, key: string): Register | undefined {
  const register: unknown = progress[key];
  return isRegister(register) ? register : undefined;
}

/** The value under a key; `null` when there is none. */
export function valueAt(progress: Progress, key: string): Value {
  return registerAt(progress, key)?.[0] ?? null;
}

/** Every readable register whose key starts with `prefix`, with the rest of its key. */
export function registersUnder(
  progress: Progress,
  prefix: string,
): readonly (readonly [rest: string, register: Register])[] {
  return Object.keys(progress).flatMap((key) => {
    if (!key.startsWith(prefix)) return [];
    const register = registerAt(progress, key);
    return register ? [[key.slice(prefix.length), register] as const] : [];
  });
}

/** The newest stamp in progress; `undefined` when it holds none. */
export function newestStamp(progress: Progress): Stamp | undefined {
  let newest: Stamp | undefined;
  for (const [, [, stamp]] of registersUnder(progress, '')) {
    if (newest === undefined || compareStamps(stamp, newest) > 0) newest = stamp;
  }
  return newest;
}

/** Progress made of these registers; of two under one key, the last. */
export function toProgress(entries: Iterable<readonly [string, Register]>): Progress {
  const progress: Record<string, Register> = Object.create(null);
  for (const [key, register] of entries) progress[key] = register;
  return progress;
}

function isValue(candidate: unknown): candidate is Value {
  return (
    candidate === null ||
    typeof candidate === 'boolean' ||
    typeof candidate === 'string' ||
    // JSON has no other numbers, and reads 1e400 as Infinity.
    Number.isFinite(candidate)
  );
}
