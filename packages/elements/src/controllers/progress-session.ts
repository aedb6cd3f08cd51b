import {
  mergeProgress,
  newestStamp,
  noProgress,
  writeChange,
  type Progress,
  type ProgressChange,
} from '@roadmap-tracker/core/progress';
import {
  askToPersist,
  createReplica,
  createTabReplica,
  type OpenedStore,
  type ProgressStore,
  type StoreError,
} from '@roadmap-tracker/store';
import type { SaveState } from './save-state.ts';

/** A change that the store has not confirmed. */
interface Pending {
  readonly delta: Progress;
  readonly saved: () => void;
  /** Absent while it is being saved. */
  readonly error?: StoreError;
}

const sessions = new WeakMap<ProgressStore, Map<string, ProgressSession>>();

/**
 * The session of one roadmap on this page.
 *
 * There is one for every element that shows the roadmap, so that they agree even about
 * what could not be saved; it outlives them for as long as something is unsaved.
 */
export function sessionOf(opened: OpenedStore, roadmapId: string): ProgressSession {
  const ofStore = sessions.get(opened.store) ?? new Map<string, ProgressSession>();
  sessions.set(opened.store, ofStore);
  const session = ofStore.get(roadmapId) ?? new ProgressSession(opened, roadmapId);
  ofStore.set(roadmapId, session);
  return session;
}

/**
 * What a store holds for one roadmap, and on top of it what is about to be saved.
 *
 * What is shown is always the join of both, never a patched copy: joins know no order, so
 * a slow load, news from another tab and a change of one's own can come as they like.
 */
export class ProgressSession {
  readonly #opened: OpenedStore;
  readonly #roadmapId: string;
  readonly #listeners = new Set<() => void>();
  #saved: Progress = noProgress;
  #pending: readonly Pending[] = [];
  #shown: Progress = noProgress;
  #replica: string | undefined;
  #loadError: StoreError | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(opened: OpenedStore, roadmapId: string) {
    this.#opened = opened;
    this.#roadmapId = roadmapId;
  }

  /** Saved and pending, joined. The same object for as long as nothing changes. */
  get progress(): Progress {
    return this.#shown;
  }

  get state(): SaveState {
    const failed = this.#loadError ?? this.#pending.find(({ error }) => error)?.error;
    if (failed !== undefined) return { kind: 'not-saved', reason: failed };
    if (this.#replica === undefined) return { kind: 'loading' };
    const { store, reason, restored } = this.#opened;
    const { place } = store;
    if (place === 'memory') return { kind: 'this-visit-only', reason };
    if (this.#pending.length > 0) return { kind: 'saving' };
    const count = restored?.(this.#roadmapId) ?? 0;
    if (count > 0) return { kind: 'restored', count };
    return { kind: 'saved', ...(place !== 'indexeddb' && { place }) };
  }

  /** Calls `listener` when `progress` or `state` may have changed, until it is told to stop. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#unsubscribe === undefined) {
      const { store } = this.#opened;
      this.#unsubscribe = store.subscribe(
        this.#roadmapId,
        (delta) => this.#receive(delta),
        () => this.#forget(),
      );
      void this.#load();
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
    };
  }

  /**
   * Makes a change: shown at once, and its saving begins before this returns. It is kept
   * until it is saved, however often that fails.
   *
   * @param shown What the learner saw, the document's own ticks included: what is written
   *   is later than all of it.
   * @param now The time, in milliseconds since 1970.
   * @param saved Called with what was written once it is saved, now or at a later try.
   * @returns When saving has been tried. Never rejects.
   */
  async write(
    change: ProgressChange,
    shown: Progress,
    now: number,
    saved: (delta: Progress) => void,
  ): Promise<void> {
    const replica = this.#replica;
    // A count written before the saved one is known could overwrite it.
    if (replica === undefined) return;
    const last = newestStamp(shown);
    const writer = { now, replica, ...(last === undefined ? {} : { last }) };
    await this.add(writeChange(shown, change, writer), saved);
    // Now there is something to keep, and the reader's own click to ask at.
    if (this.#opened.store.place !== 'memory') void askToPersist(now);
  }

  /** Adds what was written before, in a copy or on another device, as `write` does. */
  async add(delta: Progress, saved: (delta: Progress) => void): Promise<void> {
    const trying = this.#save({ delta, saved: () => saved(delta) });
    // A change is also a reason to try again what failed before.
    await Promise.all([trying, this.retry()]);
  }

  /** Tries again whatever failed. Never rejects. */
  async retry(): Promise<void> {
    const failed = this.#pending.filter(({ error }) => error !== undefined);
    await Promise.all([
      this.#loadError === undefined ? undefined : this.#load(),
      ...failed.map((pending) => this.#save(pending)),
    ]);
  }

  /** Erases everything the learner did; the document's own ticks are its author's. */
  async erase(): Promise<void> {
    const { store } = this.#opened;
    try {
      await store.erase(this.#roadmapId);
      this.#loadError = undefined;
      this.#forget();
    } catch (error) {
      // A store rejects with nothing else: the sixth of its promises.
      this.#loadError = error as StoreError;
    }
    this.#tell();
  }

  async #load(): Promise<void> {
    const { store } = this.#opened;
    try {
      const [loaded, device] = await Promise.all([store.load(this.#roadmapId), store.replica()]);
      // A writer of its own: another tab may count the same thing at the same time.
      this.#replica ??= createTabReplica(device);
      this.#loadError = undefined;
      this.#receive(loaded);
    } catch (error) {
      // The same keeps what is done now from overwriting what could not be read.
      this.#replica ??= createReplica();
      // A store rejects with nothing else: the sixth of its promises.
      this.#loadError = error as StoreError;
    }
    this.#tell();
  }

  /** What is shown was erased, here or in another tab. */
  #forget(): void {
    this.#saved = noProgress;
    this.#shown = noProgress;
    this.#pending = [];
    void this.#load();
  }

  async #save(failed: Pending): Promise<void> {
    const { delta, saved } = failed;
    const pending: Pending = { delta, saved };
    this.#replacePending(failed, pending);
    try {
      const stored = await this.#opened.store.join(this.#roadmapId, delta);
      // Erased meanwhile, it is not there any more: what is, the next load tells.
      if (!this.#pending.includes(pending)) return;
      this.#saved = mergeProgress(mergeProgress(this.#saved, delta), stored);
      this.#replacePending(pending, undefined);
      saved();
    } catch (error) {
      if (!this.#pending.includes(pending)) return;
      // A store rejects with nothing else: the sixth of its promises.
      this.#replacePending(pending, { delta, saved, error: error as StoreError });
    }
  }

  #replacePending(old: Pending, next: Pending | undefined): void {
    const others = this.#pending.filter((pending) => pending !== old);
    this.#pending = next === undefined ? others : [...others, next];
    this.#show();
  }

  #receive(delta: Progress): void {
    const saved = mergeProgress(this.#saved, delta);
    if (saved === this.#saved) return;
    this.#saved = saved;
    this.#show();
  }

  #show(): void {
    const next = this.#pending.map(({ delta }) => delta).reduce(mergeProgress, this.#saved);
    // What was pending and is now saved changes nothing that is seen.
    this.#shown = mergeProgress(this.#shown, next);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
