import type { BlobStore } from './places.ts';
import { readState, writeState } from './state-text.ts';

/** Keeps a state for as long as the page lives: for tests, and as the shortest example. */
export function createMemoryBlob(): BlobStore {
  let text = '';
  let version = 0;
  const tagNow = () => (version === 0 ? undefined : `${version}`);
  const watchers = new Set<() => void>();

  return {
    atomic: true,

    async load() {
      const tag = tagNow();
      return { state: readState(text), ...(tag !== undefined && { tag }) };
    },

    async save(state, tag) {
      if (tag !== tagNow()) return 'conflict';
      text = writeState(state);
      version += 1;
      for (const hint of watchers) hint();
      return { tag: `${version}` };
    },

    watch(hint) {
      watchers.add(hint);
      return () => void watchers.delete(hint);
    },
  };
}
