/** What the checks of the contracts are written with: no test runner. */
import type { Register, Value } from '@roadmap-tracker/core/progress';
import type { ProgressStore } from './progress-store.ts';
import { createReplica } from './replica.ts';

/** In milliseconds. */
export const day: number = 24 * 60 * 60 * 1000;

/** A roadmap no other check knows. */
export const freshId = (): string => createReplica();

/** A topic ticked at a time. */
export const tick = (topic: string, time: number): Record<string, Register> =>
  register(`i/${topic}`, time, time);

/** The same, taken back. */
export const untick = (topic: string, time: number): Record<string, Register> =>
  register(`i/${topic}`, 0, time);

/** One register, as a delta. */
export const register = (key: string, value: Value, time: number): Record<string, Register> => ({
  [key]: [value, stamp(time)],
});

/** A stamp of this time, in milliseconds since 1970. */
export const stamp = (time: number): string =>
  `${time.toString(36).padStart(9, '0')}000contrac0000`;

/** Resolves once the store has told of this key. */
export function hears(store: ProgressStore, roadmapId: string, key: string): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe(roadmapId, (delta) => {
      if (!(key in delta)) return;
      unsubscribe();
      resolve();
    });
  });
}

/** Resolves once the store has told that the roadmap was erased. */
export function hearsErased(store: ProgressStore, roadmapId: string): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe(
      roadmapId,
      () => {},
      () => {
        unsubscribe();
        resolve();
      },
    );
  });
}

/** Throws unless both are alike as JSON, whatever the order of keys. */
export function same(actual: unknown, expected: unknown): void {
  const [got, wanted] = [print(actual), print(expected)];
  if (got !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}

/** Objects are alike whatever the order of their keys. */
function print(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return JSON.stringify(
    isObject ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value,
  );
}
