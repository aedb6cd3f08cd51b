import { clampProgress, mergeProgress, type Progress } from '@roadmap-tracker/core/progress';
import { nothingKept } from './copy-text.ts';
import { doneSince, type Epoch, firstEpoch, isLaterEpoch, laterEpoch, nextEpoch } from './epoch.ts';
import { getItem, setItem } from './local-items.ts';
import { createNews } from './news.ts';
import { onReturn } from './on-return.ts';
import { defaultDatabaseName, type ProgressStore, type StoreOptions } from './progress-store.ts';
import { toProgress } from './register.ts';
import { createReplica, isReplica } from './replica.ts';
import { readLocally, writeLocally } from './second-copy.ts';
import { keepSingles, type SingleKeeper } from './single-items.ts';

/** What all stores of one name share on a page. */
interface Local {
  readonly news: ReturnType<typeof createNews>;
  readonly singles: SingleKeeper;
  /** The epoch this page knows of, by roadmap. */
  readonly epochs: Map<string, Epoch>;
}

const locals = new Map<string, Local>();

/**
 * Keeps progress in `localStorage`, where IndexedDB does not work. It starts from the second
 * copy of the database of that name, and the database takes from here what it missed once it
 * works again.
 */
export function createLocalStorageStore({
  databaseName = defaultDatabaseName,
}: StoreOptions = {}): ProgressStore {
  const { news, singles, epochs } = localOf(databaseName);
  const subscriptions = new Set<() => void>();

  const read = (roadmapId: string): Progress => {
    const { epoch, progress } = readLocally(databaseName, roadmapId);
    const known = epochs.get(roadmapId);
    epochs.set(roadmapId, epoch);
    // Erased in another tab, and the word of it was lost.
    if (known && isLaterEpoch(epoch, known)) news.tellErased(roadmapId, epoch);
    return progress;
  };

  return {
    place: 'local-storage',

    load: async (roadmapId) => read(roadmapId),

    async join(roadmapId, delta) {
      const known = epochs.get(roadmapId);
      const saved = read(roadmapId);
      const epoch = epochs.get(roadmapId) ?? firstEpoch;
      const believed = clampProgress(toProgress(Object.entries(delta)), Date.now());
      const isStale = known !== undefined && isLaterEpoch(epoch, known);
      const offered = isStale ? doneSince(epoch, believed) : believed;

      const joined = mergeProgress(saved, offered);
      const standing = toProgress(Object.keys(offered).map((key) => [key, joined[key]]));
      const written = Object.entries(standing).filter(([key, register]) => register !== saved[key]);
      for (const [key, register] of written) {
        const error = singles.set(roadmapId, key, register, epoch[0]);
        if (error) throw error;
      }
      if (written.length > 0) news.tell(roadmapId, standing);
      return standing;
    },

    async erase(roadmapId) {
      const epoch = nextEpoch(readLocally(databaseName, roadmapId).epoch, Date.now());
      const error = writeLocally(databaseName, roadmapId, { ...nothingKept, epoch });
      if (error) throw error;
      epochs.set(roadmapId, epoch);
      news.tellErased(roadmapId, epoch);
    },

    subscribe(roadmapId, listener, erased) {
      const stopListening = news.listen(roadmapId, listener, (epoch) => {
        epochs.set(roadmapId, laterEpoch(epochs.get(roadmapId) ?? firstEpoch, epoch));
        erased?.();
      });
      const stopWaiting = onReturn(() => listener(read(roadmapId)));
      const unsubscribe = () => {
        subscriptions.delete(unsubscribe);
        stopListening();
        stopWaiting();
      };
      subscriptions.add(unsubscribe);
      return unsubscribe;
    },

    async replica() {
      const name = `${databaseName}/replica`;
      const kept = getItem(name);
      if (isReplica(kept)) return kept;
      const made = createReplica();
      const error = setItem(name, made);
      if (error) throw error;
      return made;
    },

    close() {
      for (const unsubscribe of subscriptions) unsubscribe();
    },
  };
}

function localOf(databaseName: string): Local {
  let local = locals.get(databaseName);
  if (!local) {
    local = {
      news: createNews(databaseName),
      singles: keepSingles(databaseName),
      epochs: new Map(),
    };
    locals.set(databaseName, local);
  }
  return local;
}
