import type { ItemState } from './change.ts';
import { newestAt } from './homes.ts';
import { itemKey } from './keys.ts';
import type { Progress, Register, Value } from './progress.ts';

/**
 * The done time of what was ticked in the document itself: done, nobody knows when. It
 * has to be a time, for `0` is undone.
 */
export const timeUnknown = 1;

/** How the learner stands with an item. */
export function itemState(progress: Progress, id: string): ItemState {
  return stateOf(newestAt(progress, [id], itemKey));
}

/** How the learner stands with places that share one state: the newest word on any of them. */
export function itemStateOf(progress: Progress, ids: readonly string[]): ItemState {
  return stateOf(newestAt(progress, ids, itemKey));
}

/**
 * When an item was done, in milliseconds since 1970; `null` when it is not, or when nobody
 * knows, as with a box ticked in the document.
 */
export function doneAt(progress: Progress, id: string): number | null {
  return doneAtOf(progress, [id]);
}

/** When places that share one state were done; `null` as with {@linkcode doneAt}. */
export function doneAtOf(progress: Progress, ids: readonly string[]): number | null {
  const value = newestAt(progress, ids, itemKey)?.[0];
  return typeof value === 'number' && value > timeUnknown ? value : null;
}

/** A word that a later version may have written says nothing yet. */
function stateOf(register: Register | undefined): ItemState {
  const value: Value = register?.[0] ?? null;
  if (typeof value === 'number') return value > 0 ? 'done' : 'todo';
  if (value === 'doing') return 'doing';
  if (value === 'skip') return 'skipped';
  return value === 'na' ? 'not-applicable' : 'todo';
}
