import type { Progress } from '@roadmap-tracker/core/progress';

/**
 * Where progress lives between visits.
 *
 * Every adapter keeps the same eight promises, and `contract.ts` tests them:
 *
 * 1. What `join` resolves to is saved: the next `load`, by any store of the same storage,
 *    returns it or something later.
 * 2. Joins never overwrite one another, in this tab or another: of two registers under one
 *    key the later stamp stays, whichever came first.
 * 3. Roadmaps are separate: a join to one is invisible to the rest.
 * 4. Whatever is joined is kept, also under keys and with values this version does not know.
 * 5. Subscribers hear of every join that changed something, until they leave.
 * 6. Every promise settles, and a failure rejects with a {@linkcode StoreError}, never with
 *    anything else.
 * 7. What `erase` has erased stays erased: no other tab, no copy and no late retry brings it
 *    back. Only what is joined by someone who knows of the erasing, or was done after it.
 * 8. No stamp is believed that is more than a day ahead: it is saved as of a day ahead.
 */
export interface ProgressStore {
  /** What the reader may be told: where it is kept, and so for how long. */
  readonly place: StorePlace;

  /** Reads what is saved for a roadmap: `noProgress` on a first visit. */
  load(roadmapId: string): Promise<Progress>;

  /**
   * Adds to what is saved, atomically; resolves once it is durable.
   *
   * @param delta Any part of a progress. Registers that are not well formed are left out.
   * @returns The registers under the delta's keys as they now stand: the delta's own, or
   *   later ones saved before. What was erased meanwhile is not among them.
   */
  join(roadmapId: string, delta: Progress): Promise<Progress>;

  /**
   * Forgets everything that was joined to a roadmap, here and in every copy; resolves once
   * that is durable. To take back a part, a section for instance, join `null` and `0` under
   * its keys instead: that is an ordinary change, and meets other devices as one.
   */
  erase(roadmapId: string): Promise<void>;

  /**
   * Calls `listener` after each join that changed something, whoever made it: this store,
   * another on the page, or another tab. Where storage is far away that begins no later than
   * the answer to the next load, so subscribe first.
   *
   * @param listener Given the delta, or more of what is saved. It is meant to be joined to
   *   what the listener already knows, in any order and as often as it comes.
   * @param erased Called after each {@linkcode erase}: whatever the listener knows is to be
   *   forgotten, and to be loaded again, because joins made since may have come before it.
   * @returns A function that ends the subscription.
   */
  subscribe(
    roadmapId: string,
    listener: (delta: Progress) => void,
    erased?: () => void,
  ): () => void;

  /**
   * The name of this device in stamps: seven characters of base 36, made on the first visit
   * and kept with the data.
   */
  replica(): Promise<string>;

  /** Ends every subscription made here. What was asked for before is still done. */
  close(): void;
}

/** A kind of place progress can be kept in. */
export type StorePlace =
  /** In this browser, firmly: what was saved survives a crash. */
  | 'indexeddb'
  /** In this browser; a crash may take back the last moments. */
  | 'local-storage'
  /** Where the page or the reader put it: a file, a server, the page around a frame. */
  | 'elsewhere'
  /** For this visit only. */
  | 'memory';

/** What every adapter of this package can be told. */
export interface StoreOptions {
  /** The database to use; stores that name the same one share progress. */
  readonly databaseName?: string;
}

/** The database of a page that names none. */
export const defaultDatabaseName = 'roadmap-tracker';

/** Why a store could not do what was asked. */
export type StoreErrorCode =
  /** There is no storage here: a sandboxed frame, blocked site data, a server. */
  | 'unavailable'
  /** The browser's quota is used up. */
  | 'full'
  /** The browser did not answer in time. */
  | 'timeout'
  /** Anything else; see `cause`. */
  | 'failed';

/** The only error a {@linkcode ProgressStore} rejects with. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, options?: ErrorOptions) {
    super(messages[code], options);
    this.code = code;
  }
}

const messages: Record<StoreErrorCode, string> = {
  unavailable: 'Progress cannot be saved here: this page has no storage.',
  full: 'Progress was not saved: the browser has no room left for this site.',
  timeout: 'Progress could not be read or saved in time: the browser did not answer.',
  failed: 'Progress could not be read or saved.',
};
