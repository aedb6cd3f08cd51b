import type { StoreError } from '@roadmap-tracker/store';

/** Whether what a learner did is safe. */
export type SaveState =
  /** What was saved earlier is not there yet. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Shown and kept in this page, but not saved; it is tried again. */
  | { readonly kind: 'not-saved'; readonly reason: StoreError }
  /** Nothing can be saved here: it lasts as long as the page. */
  | { readonly kind: 'this-visit-only'; readonly reason: StoreError | undefined };
