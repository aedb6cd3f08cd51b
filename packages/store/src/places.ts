/**
 * Places beyond the browser's own: what an adapter has to offer for a store to be made of it.
 */
import type { Progress } from '@roadmap-tracker/core/progress';

/** Everything a store keeps, of all roadmaps: registers, under keys of the store's own. */
export type State = Progress;

/** What a {@linkcode BlobStore} holds, and by what it knows that it still does. */
export interface BlobContents {
  readonly state: State;
  /** Absent when there is nothing yet. */
  readonly tag?: string;
}

/**
 * A place that can keep one text, and refuse to replace one it did not give out: a file, an
 * object in a bucket, a document behind an address. `createBlobBackedStore` makes a store of
 * it.
 *
 * Failures reject with `StoreError`.
 */
export interface BlobStore {
  /**
   * Whether a conflict is always noticed. Where it is not, what was saved is read again, and
   * saved again if it is gone.
   */
  readonly atomic: boolean;

  load(signal?: AbortSignal): Promise<BlobContents>;

  /**
   * Saves a state in place of the one with this tag; resolves once it is durable.
   *
   * @param tag From the load this state was made of; `undefined` when there was nothing.
   * @returns The new tag, or `'conflict'` when another state has come in between.
   */
  save(
    state: State,
    tag: string | undefined,
    signal?: AbortSignal,
  ): Promise<{ readonly tag: string } | 'conflict'>;

  /**
   * Calls `hint` when something may have changed. Nothing depends on it but how soon that is
   * seen.
   */
  watch?(hint: () => void): () => void;
}

/**
 * A place that joins by itself: a database function, a room on a server. For engines that
 * are attached beside the local store; none comes with this package.
 */
export interface JoinStore {
  /**
   * Gives what is new here and takes what is new there, since the last time.
   *
   * @param cursor From the exchange before; `undefined` for all there is.
   */
  exchange(
    delta: State,
    cursor: string | undefined,
    signal?: AbortSignal,
  ): Promise<{
    readonly cursor: string;
    readonly delta: State;
    /** Whether the delta is on a disk there; until then it is not saved. */
    readonly durable: boolean;
    /** What was not taken, by key, and why. */
    readonly rejected?: Readonly<Record<string, 'future-stamp' | 'denied' | 'too-large'>>;
  }>;

  /** As of a {@linkcode BlobStore}. */
  watch?(hint: () => void): () => void;
}
