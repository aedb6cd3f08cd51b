/** What "erase everything" means to a tab that has not heard of it. */
import 'fake-indexeddb/auto';
import { createStore, set } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import { createIndexedDBStore } from './indexeddb-store.ts';
import { createLocalStorageStore } from './local-storage-store.ts';
import { createReplica } from './replica.ts';
import { copyName } from './second-copy.ts';
import { writeCopy } from './copy-text.ts';
import { TestLocalStorage } from './test-local-storage.ts';

/** The time 36 ms and 72 ms after 1970 began. */
const before = '000000010000contrac0000';
const after = '000000020000contrac0000';
/** What another tab writes when it erases, at a time between the two. */
const erasedElsewhere = [1, 50] as const;

describe('a tab that missed the word of an erasing', () => {
  const tabs = {
    'in IndexedDB': (databaseName: string) => ({
      store: createIndexedDBStore({ databaseName }),
      eraseElsewhere: async () => {
        const records = createStore(databaseName, 'registers');
        await records('readwrite', (kept) => kept.delete(['go', 'i/pprof']));
        await set('epoch/go', erasedElsewhere, records);
      },
    }),
    'in localStorage': (databaseName: string) => {
      vi.stubGlobal('localStorage', new TestLocalStorage());
      return {
        store: createLocalStorageStore({ databaseName }),
        eraseElsewhere: async () => {
          const text = writeCopy({ epoch: erasedElsewhere, progress: {} });
          localStorage.setItem(copyName(databaseName, 'go'), text);
        },
      };
    },
  };

  for (const [where, open] of Object.entries(tabs)) {
    it(`brings back nothing that was done before, and is told, ${where}`, async () => {
      const { store, eraseElsewhere } = open(createReplica());
      await store.load('go');
      await store.join('go', { 'i/pprof': [1, before] });
      const told = new Promise<void>((resolve) => store.subscribe('go', () => {}, resolve));
      await eraseElsewhere();
      expect(await store.join('go', { 'i/late-retry': [1, before] })).toEqual({});
      await told;
      expect(await store.load('go')).toEqual({});
    });

    it(`keeps what was done after it, ${where}`, async () => {
      const { store, eraseElsewhere } = open(createReplica());
      await store.load('go');
      await eraseElsewhere();
      const tick = { 'i/pprof': [1, after] } as const;
      expect(await store.join('go', tick)).toEqual(tick);
      expect(await store.load('go')).toEqual(tick);
    });

    it(`is told when it loads again, ${where}`, async () => {
      const { store, eraseElsewhere } = open(createReplica());
      await store.join('go', { 'i/pprof': [1, before] });
      await store.load('go');
      const told = new Promise<void>((resolve) => store.subscribe('go', () => {}, resolve));
      await eraseElsewhere();
      expect(await store.load('go')).toEqual({});
      await told;
    });
  }
});
