/** A state as text, for a file or a server. */
import { StoreError } from './progress-store.ts';
import type { State } from './places.ts';
import { toProgress } from './register.ts';

const format = 'roadmap-progress-state';
const version = 1;

/** Writes a state. The same state gives the same text, whatever order it was made in. */
export function writeState(state: State): string {
  const registers = Object.entries(state).toSorted(([a], [b]) => (a < b ? -1 : 1));
  // Pairs, not an object: a key may be `__proto__`.
  return `${JSON.stringify({ format, version, registers })}\n`;
}

/**
 * Reads a state; registers that are not well formed are left out.
 *
 * @throws {StoreError} For a text that is something else, or a later version's: a save would
 *   replace it.
 */
export function readState(text: string): State {
  if (text.trim() === '') return toProgress([]);
  const file = parse(text);
  if (!isState(file)) throw new StoreError('failed', { cause: new Error('not a state') });
  return toProgress(file.registers.flatMap((entry) => (isEntry(entry) ? [entry] : [])));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StoreError('failed', { cause });
  }
}

function isState(file: unknown): file is { readonly registers: readonly unknown[] } {
  return (
    typeof file === 'object' &&
    file !== null &&
    'format' in file &&
    file.format === format &&
    'version' in file &&
    file.version === version &&
    'registers' in file &&
    Array.isArray(file.registers)
  );
}

function isEntry(entry: unknown): entry is readonly [key: string, register: unknown] {
  return Array.isArray(entry) && typeof entry[0] === 'string';
}
