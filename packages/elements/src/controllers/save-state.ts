import type { StoreError, StorePlace } from '@roadmap-tracker/store';

/** Whether what a learner did is safe. */
export type SaveState =
  /** What was saved earlier is not there yet. */
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'saved';
      /** Where; absent for the usual place, IndexedDB. */
      readonly place?: Exclude<StorePlace, 'indexeddb' | 'memory'>;
      /** It is only here, for longer than one should rely on a browser. */
      readonly backupDue?: true;
    }
  /** Saved, and of that so much had been lost by the browser and was given back. */
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'saving' }
  /** Shown and kept in this page, but not saved; it is tried again. */
  | { readonly kind: 'not-saved'; readonly reason: StoreError }
  /** Nothing can be saved here: it lasts as long as the page. */
  | { readonly kind: 'this-visit-only'; readonly reason: StoreError | undefined };
