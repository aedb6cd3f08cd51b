import { clampProgress, mergeProgress, type Progress } from '@roadmap-tracker/core/progress';
import { doneSince, type Epoch, firstEpoch, isLaterEpoch, laterEpoch, nextEpoch } from './epoch.ts';
import { createNews, type News } from './news.ts';
import type { BlobContents, BlobStore, State } from './places.ts';
import { type ProgressStore, StoreError, type StorePlace } from './progress-store.ts';
import { toProgress } from './register.ts';
import { createReplica } from './replica.ts';
import { epochIn, erasedFrom, progressIn, stateOf } from './state-keys.ts';

/** Options of {@linkcode createBlobBackedStore}. */
export interface BlobBackedStoreOptions {
  /** What the reader is told of where it is kept; `'elsewhere'` by default. */
  readonly place?: StorePlace;
  /** The name of this device, if the page has kept one; by default a new one each visit. */
  readonly replica?: string;
}

/** What all stores of one blob share on a page. */
interface Shared {
  readonly news: News;
  readonly epochs: Map<string, Epoch>;
  readonly replica: string;
  /** The blob is asked one thing at a time: two savers of one page would only conflict. */
  queue: Promise<unknown>;
}

const shared = new WeakMap<BlobStore, Shared>();

/** Conflicts in a row after which it is not bad luck any more. */
const mostTries = 20;

/** In milliseconds. */
const limit = 10_000;

/**
 * Makes a store of a place that can keep one text: every join reads it, joins, and saves it
 * unless somebody else has in between, in which case it begins again.
 */
export function createBlobBackedStore(
  blob: BlobStore,
  { place = 'elsewhere', replica }: BlobBackedStoreOptions = {},
): ProgressStore {
  const share = shareOf(blob, replica);
  const { news, epochs } = share;
  const subscriptions = new Set<() => void>();

  const inTurn = <T>(operation: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const turn = share.queue.then(() => withinTime(operation));
    share.queue = turn.catch(() => {});
    return turn;
  };

  const load = (roadmapId: string): Promise<Progress> =>
    inTurn(async (signal) => {
      const { state } = await blob.load(signal);
      learn(roadmapId, epochIn(state, roadmapId));
      return clampProgress(progressIn(state, roadmapId), Date.now());
    });

  const learn = (roadmapId: string, epoch: Epoch) => {
    const known = epochs.get(roadmapId);
    epochs.set(roadmapId, epoch);
    if (known && isLaterEpoch(epoch, known)) news.tellErased(roadmapId, epoch);
  };

  return {
    place,

    load,

    join(roadmapId, delta) {
      // Now, and not when its turn comes: what is asked for knows no more than this.
      const known = epochs.get(roadmapId);
      return inTurn(async (signal) => {
        const offeredAll = toProgress(Object.entries(delta));
        let offered = offeredAll;
        let changed = false;
        const state = await change(blob, signal, (found) => {
          const epoch = epochIn(found, roadmapId);
          const now = Date.now();
          const isStale = known !== undefined && isLaterEpoch(epoch, known);
          offered = clampProgress(isStale ? doneSince(epoch, offeredAll) : offeredAll, now);
          // Clamped and saved as such, or what is far ahead would win for as long as it is.
          const believed = clampProgress(found, now);
          const joined = mergeProgress(believed, stateOf(roadmapId, offered));
          changed = joined !== believed;
          return joined;
        });
        learn(roadmapId, epochIn(state, roadmapId));
        const joined = progressIn(state, roadmapId);
        const standing = toProgress(Object.keys(offered).map((key) => [key, joined[key]]));
        if (changed) news.tell(roadmapId, standing);
        return standing;
      });
    },

    erase: (roadmapId) =>
      inTurn(async (signal) => {
        const state = await change(blob, signal, (found) =>
          erasedFrom(found, roadmapId, nextEpoch(epochIn(found, roadmapId), Date.now())),
        );
        const epoch = epochIn(state, roadmapId);
        epochs.set(roadmapId, epoch);
        news.tellErased(roadmapId, epoch);
      }),

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
      const stopWatching = blob.watch?.(() => void reread());
      const unsubscribe = () => {
        subscriptions.delete(unsubscribe);
        stopListening();
        stopWatching?.();
      };
      subscriptions.add(unsubscribe);
      return unsubscribe;
    },

    replica: async () => share.replica,

    close() {
      for (const unsubscribe of subscriptions) unsubscribe();
    },
  };
}

/** Changes what a blob holds, however many others do at the same time. */
async function change(
  blob: BlobStore,
  signal: AbortSignal,
  next: (found: State) => State,
): Promise<State> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { state: found, tag } = await blob.load(signal);
    const state = next(found);
    if (state === found) return state;
    const saved = await blob.save(state, tag, signal);
    if (saved === 'conflict') continue;
    if (blob.atomic || isIn(await blob.load(signal), state)) return state;
  }
  throw new StoreError('failed', { cause: new Error('always a conflict') });
}

/** Whether it is still there, or something later. */
function isIn({ state }: BlobContents, saved: State): boolean {
  return mergeProgress(state, saved) === state;
}

/** Settles whatever a place leaves unanswered, and rejects with `StoreError` only. */
async function withinTime<T>(operation: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new StoreError('timeout'));
      ended.abort();
    }, limit);
  });
  try {
    return await Promise.race([operation(ended.signal), timeout]);
  } catch (cause) {
    throw cause instanceof StoreError ? cause : new StoreError('failed', { cause });
  } finally {
    clearTimeout(timer);
  }
}

function shareOf(blob: BlobStore, replica = createReplica()): Shared {
  let share = shared.get(blob);
  if (!share) {
    share = { news: createNews(), epochs: new Map(), replica, queue: Promise.resolve() };
    shared.set(blob, share);
  }
  return share;
}
