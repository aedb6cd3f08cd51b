/**
 * What storage may hand us: anything. Another version, another script or a damaged disk
 * may have written it, so nothing is taken for a register before it was looked at.
 */
import { isRegister, type Progress, type Register } from '@roadmap-tracker/core/progress';

/** The registers among these records, by key; the rest is left out. */
export function toProgress(records: Iterable<readonly [key: string, record: unknown]>): Progress {
  // No prototype: an author may well call a topic `constructor` or `__proto__`.
  const progress: Record<string, Register> = Object.create(null);
  for (const [key, record] of records) {
    if (isRegister(record)) progress[key] = record;
  }
  return progress;
}

/**
 * Whether a record that was found may be replaced by this register, as far as merging does
 * not decide it. What cannot be read but carries a stamp is a later version's, and gives
 * way to a later stamp only; without a stamp it has no claim.
 */
export function givesWay(record: unknown, [, stamp]: Register): boolean {
  if (isRegister(record) || !Array.isArray(record)) return true;
  // With any value that can be read, a stamp makes a register.
  const readable: unknown = [null, record[1]];
  return !isRegister(readable) || readable[1] < stamp;
}
