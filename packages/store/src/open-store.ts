import { get, set } from 'idb-keyval';
import { databaseOf, probeKey, replicaKey } from './database.ts';
import { createIndexedDBStore } from './indexeddb-store.ts';
import { getItem, removeItem, setItem } from './local-items.ts';
import { createLocalStorageStore } from './local-storage-store.ts';
import { createMemoryStore } from './memory-store.ts';
import {
  defaultDatabaseName,
  type ProgressStore,
  StoreError,
  type StoreOptions,
} from './progress-store.ts';

/** The best store there is on this page. */
export interface OpenedStore {
  readonly store: ProgressStore;
  /** Why it is not IndexedDB, or why nothing can be saved there; absent when all is well. */
  readonly reason?: StoreError;
  /**
   * How many of a roadmap's registers the browser had lost, and the second copy has given
   * back on this page. Absent where there is no second copy.
   */
  readonly restored?: (roadmapId: string) => number;
}

/** What trying a database came to: where to keep progress, and what is wrong. */
interface Verdict {
  readonly place: keyof typeof creators;
  readonly reason?: StoreError;
}

const verdicts = new Map<string, Promise<Verdict>>();

/**
 * Opens the best store there is: IndexedDB where it really takes a write and gives it back,
 * else `localStorage` where that does, else memory. Never rejects.
 *
 * All who open the same database on a page get the same kind of store, however late they
 * come, so that two trackers always agree.
 */
export async function openStore({
  databaseName = defaultDatabaseName,
}: StoreOptions = {}): Promise<OpenedStore> {
  let verdict = verdicts.get(databaseName);
  if (!verdict) verdicts.set(databaseName, (verdict = tryDatabase(databaseName)));
  const { place, ...opened } = await verdict;
  const { restored } = databaseOf(databaseName);
  return {
    store: creators[place]({ databaseName }),
    ...opened,
    ...(place === 'indexeddb' && { restored: (roadmapId) => restored.get(roadmapId) ?? 0 }),
  };
}

const creators = {
  indexeddb: createIndexedDBStore,
  'local-storage': createLocalStorageStore,
  memory: createMemoryStore,
} satisfies Partial<Record<ProgressStore['place'], (options: StoreOptions) => ProgressStore>>;

/** Tries it out: what a browser says of its storage beforehand cannot be relied on. */
async function tryDatabase(databaseName: string): Promise<Verdict> {
  const { use } = databaseOf(databaseName);
  try {
    await set(probeKey, true, use);
    if (await get<unknown>(probeKey, use)) return { place: 'indexeddb' };
    return { place: secondBest(databaseName), reason: new StoreError('failed') };
  } catch (error) {
    const reason = error instanceof StoreError ? error : new StoreError('failed', { cause: error });
    // With the disk full, what was saved on earlier visits can still be read. To open an
    // empty store instead would look as if it were lost.
    const kept = reason.code === 'full' && (await hasBeenUsed(databaseName));
    return { place: kept ? 'indexeddb' : secondBest(databaseName), reason };
  }
}

/** Where to keep progress without IndexedDB. */
function secondBest(databaseName: string): Verdict['place'] {
  const name = `${databaseName}/${probeKey}`;
  const isKept = setItem(name, probeKey) === undefined && getItem(name) === probeKey;
  removeItem(name);
  return isKept ? 'local-storage' : 'memory';
}

/** Whether a device has ever made itself known there. */
async function hasBeenUsed(databaseName: string): Promise<boolean> {
  const { use } = databaseOf(databaseName);
  return get<unknown>(replicaKey, use).then(
    (replica) => replica !== undefined,
    () => false,
  );
}
