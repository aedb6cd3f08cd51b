/**
 * The law of progress: of two registers under one key, the later stamp wins.
 *
 * Joining is commutative, associative and idempotent, and nothing is ever lost by it but an
 * earlier word on the same thing. So copies of progress agree once each has heard of the
 * others, in whatever order, in whatever pieces and however often.
 */
import type { Progress, Register } from './progress.ts';
import { registerAt, toProgress } from './registers.ts';
import { compareStamps } from './stamp.ts';

/**
 * Joins two copies of progress.
 *
 * What is not a register wins over nothing and is not taken from `b`; in `a` it stays
 * until a register replaces it.
 *
 * @returns `a` itself when `b` adds nothing.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const news = Object.keys(b).flatMap((key) => {
    const register = registerAt(b, key);
    return register && isLater(register, registerAt(a, key)) ? [[key, register] as const] : [];
  });
  return news.length > 0 ? toProgress([...Object.entries(a), ...news]) : a;
}

function isLater(register: Register, than: Register | undefined): boolean {
  if (!than) return true;
  const order = compareStamps(register[1], than[1]);
  // Equal stamps with different values take a forged stamp or a collision of hashes; any
  // order will do, as long as every copy uses the same one.
  return order > 0 || (order === 0 && JSON.stringify(register[0]) > JSON.stringify(than[0]));
}
