import { mergeProgress, type Progress } from '@roadmap-tracker/core/progress';
import { get, getMany, promisifyRequest, set, setMany } from 'idb-keyval';
import { inside } from './connection.ts';
import { databaseOf, replicaKey } from './database.ts';
import { onReturn } from './on-return.ts';
import { defaultDatabaseName, type ProgressStore, type StoreOptions } from './progress-store.ts';
import { givesWay, toProgress } from './register.ts';
import { createReplica, isReplica } from './replica.ts';

/**
 * Keeps progress in IndexedDB, one record per register: a tick writes that tick and nothing
 * else, so a tab left open for days cannot bring back what it last saw.
 */
export function createIndexedDBStore({
  databaseName = defaultDatabaseName,
}: StoreOptions = {}): ProgressStore {
  const { use, news } = databaseOf(databaseName);
  const subscriptions = new Set<() => void>();

  const load = (roadmapId: string) => use('readonly', (records) => loadWithin(records, roadmapId));

  return {
    place: 'indexeddb',

    load,

    async join(roadmapId, delta) {
      const { standing, changed } = await use('readwrite', (records) =>
        joinWithin(records, roadmapId, delta),
      );
      if (changed) news.tell(roadmapId, standing);
      return standing;
    },

    subscribe(roadmapId, listener) {
      const stopListening = news.listen(roadmapId, listener);
      const reread = async () => {
        // When it cannot be read the view stays as it is; the next join says what is wrong.
        const saved = await load(roadmapId).catch(() => undefined);
        if (saved && subscriptions.has(unsubscribe)) listener(saved);
      };
      const stopWaiting = onReturn(() => void reread());
      const unsubscribe = () => {
        subscriptions.delete(unsubscribe);
        stopListening();
        stopWaiting();
      };
      subscriptions.add(unsubscribe);
      return unsubscribe;
    },

    replica: () => use('readwrite', replicaWithin),

    close() {
      for (const unsubscribe of subscriptions) unsubscribe();
    },
  };
}

async function loadWithin(records: IDBObjectStore, roadmapId: string): Promise<Progress> {
  // Every string sorts before every array, so this is the roadmap's keys and no others.
  const range = IDBKeyRange.bound([roadmapId], [roadmapId, []]);
  const [keys, values] = await Promise.all([
    promisifyRequest(records.getAllKeys(range)),
    promisifyRequest<unknown[]>(records.getAll(range)),
  ]);
  return toProgress(
    keys.flatMap((key, index) => {
      const registerKey = Array.isArray(key) && key.length === 2 ? key[1] : undefined;
      return typeof registerKey === 'string' ? [[registerKey, values[index]] as const] : [];
    }),
  );
}

/** What a join came to. */
interface Joined {
  /** The registers under the delta's keys, as they are now. */
  readonly standing: Progress;
  /** Whether anything was written. */
  readonly changed: boolean;
}

/** Reads and writes in one transaction: nobody else can write in between. */
async function joinWithin(
  records: IDBObjectStore,
  roadmapId: string,
  delta: Progress,
): Promise<Joined> {
  const offered = Object.entries(toProgress(Object.entries(delta)));
  const kept = await getMany<unknown>(
    offered.map(([key]) => [roadmapId, key]),
    inside(records),
  );
  const saved = toProgress(offered.map(([key], index) => [key, kept[index]]));
  const welcome = offered.filter(([, register], index) => givesWay(kept[index], register));
  const standing = mergeProgress(saved, toProgress(welcome));

  const written = Object.entries(standing).filter(([key, register]) => register !== saved[key]);
  await setMany(
    written.map(([key, register]) => [[roadmapId, key], register]),
    inside(records),
  );
  return { standing, changed: written.length > 0 };
}

/** Reads this device's name, or makes it on the first visit. */
async function replicaWithin(records: IDBObjectStore): Promise<string> {
  const kept = await get<unknown>(replicaKey, inside(records));
  if (isReplica(kept)) return kept;
  const made = createReplica();
  await set(replicaKey, made, inside(records));
  return made;
}
