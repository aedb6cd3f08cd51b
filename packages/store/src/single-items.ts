/**
 * Registers kept one by one in `localStorage`. Unlike a whole copy, one register can be
 * written without reading the others first, so two tabs cannot undo each other's ticks.
 */
import { isRegister, type Register } from '@roadmap-tracker/core/progress';
import { getItem, itemNames, onItemChange, removeItem, setItem } from './local-items.ts';
import type { StoreError } from './progress-store.ts';

/** A register, and under which item it is kept. */
export interface SingleItem {
  readonly name: string;
  readonly text: string;
  readonly key: string;
  readonly register: Register;
  /** The count of the epoch it was written in. */
  readonly epoch: number;
}

/** All that are kept of a roadmap, whatever their epoch. */
export function singleItems(databaseName: string, roadmapId: string): readonly SingleItem[] {
  // Both names as JSON, so that no roadmap's items begin like another's.
  return itemNames(prefixOf(databaseName, roadmapId)).flatMap((name) => {
    const text = getItem(name);
    const key = readKey(name.slice(prefixOf(databaseName, roadmapId).length));
    const single = text === undefined ? undefined : readSingle(text);
    return text !== undefined && key !== undefined && single
      ? [{ name, text, key, ...single }]
      : [];
  });
}

/** Writes registers one by one, and sees to it that they stay. */
export interface SingleKeeper {
  /** @returns Why it could not be kept; `undefined` when it is. */
  set(roadmapId: string, key: string, register: Register, epoch: number): StoreError | undefined;
}

/** The page's keeper of the registers of one database. */
export function keepSingles(databaseName: string): SingleKeeper {
  const written = new Map<
    string,
    { readonly text: string; readonly epoch: number; readonly stamp: string }
  >();

  // Two tabs may find the same register, and then write one after the other. Whoever had the
  // later word repeats it.
  onItemChange((name) => {
    const ours = written.get(name);
    const text = getItem(name);
    const theirs = text === undefined ? undefined : readSingle(text);
    if (!ours || !theirs || theirs.epoch > ours.epoch) return;
    if (theirs.register[1] < ours.stamp) setItem(name, ours.text);
  });

  return {
    set(roadmapId, key, register, epoch) {
      const name = prefixOf(databaseName, roadmapId) + JSON.stringify(key);
      const text = JSON.stringify([epoch, ...register]);
      written.set(name, { text, epoch, stamp: register[1] });
      return setItem(name, text);
    },
  };
}

/** Removes those that are still as they were read. */
export function removeSingles(items: readonly SingleItem[]): void {
  for (const { name, text } of items) {
    if (getItem(name) === text) removeItem(name);
  }
}

function prefixOf(databaseName: string, roadmapId: string): string {
  return `${databaseName}/one/${JSON.stringify(roadmapId)},`;
}

function readKey(json: string): string | undefined {
  const key = parse(json);
  return typeof key === 'string' ? key : undefined;
}

function readSingle(json: string): Pick<SingleItem, 'epoch' | 'register'> | undefined {
  const single = parse(json);
  if (!Array.isArray(single)) return undefined;
  const [epoch, ...register]: readonly unknown[] = single;
  return typeof epoch === 'number' && isRegister(register) ? { epoch, register } : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
