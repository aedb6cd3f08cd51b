import { mergeProgress, type Progress } from '@roadmap-tracker/core/progress';
import { type Kept, nothingKept } from './copy-text.ts';
import { databaseOf } from './database.ts';
import { firstEpoch, isLaterEpoch, laterEpoch } from './epoch.ts';
import { findMending } from './mend.ts';
import { onReturn } from './on-return.ts';
import { defaultDatabaseName, type ProgressStore, type StoreOptions } from './progress-store.ts';
import { toProgress } from './register.ts';
import {
  eraseWithin,
  joinWithin,
  loadWithin,
  type Mended,
  mendWithin,
  replicaWithin,
} from './register-records.ts';

/**
 * Keeps progress in IndexedDB, one record per register: a tick writes that tick and nothing
 * else, so a tab left open for days cannot bring back what it last saw. Beside it there is
 * a second copy, from which a load gives back what the browser has lost.
 */
export function createIndexedDBStore({
  databaseName = defaultDatabaseName,
}: StoreOptions = {}): ProgressStore {
  const { use, news, copy, epochs, restored } = databaseOf(databaseName);
  const subscriptions = new Set<() => void>();

  const load = async (roadmapId: string): Promise<Progress> => {
    const found = await use('readonly', (records) => loadWithin(records, roadmapId));
    const { epoch, progress } = await mend(roadmapId, found);
    const known = epochs.get(roadmapId);
    epochs.set(roadmapId, epoch);
    // Erased in another tab, and the word of it was lost.
    if (known && isLaterEpoch(epoch, known)) news.tellErased(roadmapId, epoch);
    return progress;
  };

  const mend = async (roadmapId: string, found: Kept): Promise<Kept> => {
    const spare = copy.isSame(roadmapId, found) ? nothingKept : copy.read(roadmapId);
    // Not before that: reading clamps, and what it clamped a moment later would be clamped anew.
    const now = Date.now();
    const mending = findMending(found, spare, now);
    const mended = mending
      ? await use('readwrite', (records) => mendWithin(records, roadmapId, spare, now)).catch(
          // What cannot be put right can still be shown: it is in the copy, if not here.
          (): Mended => ({
            kept: { ...found, progress: mergeProgress(found.progress, mending.lost) },
            restored: 0,
          }),
        )
      : { kept: found, restored: 0 };
    if (mended.restored > 0) {
      restored.set(roadmapId, (restored.get(roadmapId) ?? 0) + mended.restored);
    }
    const { epoch, progress } = mended.kept;
    if (!copy.isSame(roadmapId, mended.kept)) copy.add(roadmapId, epoch, progress);
    return mended.kept;
  };

  return {
    place: 'indexeddb',

    load,

    async join(roadmapId, delta) {
      const known = epochs.get(roadmapId);
      // At once, for the transaction may have to wait for the page: whoever leaves before it
      // has begun finds the change in the copy.
      copy.add(roadmapId, known ?? copy.read(roadmapId).epoch, toProgress(Object.entries(delta)));
      try {
        const { epoch, standing, written } = await use('readwrite', (records) =>
          joinWithin(records, roadmapId, delta, known, Date.now()),
        );
        copy.add(roadmapId, epoch, standing);
        epochs.set(roadmapId, epoch);
        if (known && isLaterEpoch(epoch, known)) news.tellErased(roadmapId, epoch);
        if (Object.keys(written).length > 0) news.tell(roadmapId, standing);
        return standing;
      } catch (error) {
        const epoch = known ?? copy.read(roadmapId).epoch;
        copy.addNow(roadmapId, epoch, toProgress(Object.entries(delta)));
        throw error;
      }
    },

    async erase(roadmapId) {
      const epoch = await use('readwrite', (records) =>
        eraseWithin(records, roadmapId, Date.now()),
      );
      epochs.set(roadmapId, epoch);
      restored.delete(roadmapId);
      copy.addNow(roadmapId, epoch, nothingKept.progress);
      news.tellErased(roadmapId, epoch);
    },

    subscribe(roadmapId, listener, erased) {
      const stopListening = news.listen(roadmapId, listener, (epoch) => {
        epochs.set(roadmapId, laterEpoch(epochs.get(roadmapId) ?? firstEpoch, epoch));
        erased?.();
      });
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
