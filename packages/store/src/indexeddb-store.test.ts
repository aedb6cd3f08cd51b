import 'fake-indexeddb/auto';
import { createStore, entries, set, type UseStore } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contract } from './contract.ts';
import { createIndexedDBStore } from './indexeddb-store.ts';
import type { ProgressStore } from './progress-store.ts';
import { createReplica } from './replica.ts';

const early = '000000001000contrac0000';
const late = '000000009000contrac0000';

/** A store, and the records of its database as another script would see them. */
function setUp(): { store: ProgressStore; records: UseStore } {
  const databaseName = createReplica();
  return {
    store: createIndexedDBStore({ databaseName }),
    records: createStore(databaseName, 'registers'),
  };
}

describe('createIndexedDBStore', () => {
  afterEach(() => void vi.restoreAllMocks());

  for (const { promise, check } of contract) {
    it(promise, () => check(createIndexedDBStore));
  }

  it('keeps one record per register', async () => {
    const { store, records } = setUp();
    await store.join('go', { 'i/pprof': [1, early], 'i/cgo': ['skip', early] });
    await store.join('rust', { 'i/pprof': [2, early] });
    expect(await entries(records)).toEqual([
      [
        ['go', 'i/cgo'],
        ['skip', early],
      ],
      [
        ['go', 'i/pprof'],
        [1, early],
      ],
      [
        ['rust', 'i/pprof'],
        [2, early],
      ],
    ]);
  });

  it('writes only what the join changed', async () => {
    const { store } = setUp();
    await store.join('go', { 'i/pprof': [1, late], 'i/cgo': [1, early] });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await store.join('go', { 'i/pprof': [0, early], 'i/cgo': [0, late] });
    expect(put.mock.calls).toEqual([
      [
        [0, late],
        ['go', 'i/cgo'],
      ],
    ]);
  });

  // The page may be gone a moment after the click.
  it('begins to write in the task it is asked in', async () => {
    const { store } = setUp();
    await store.load('go');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const joining = store.join('go', { 'i/pprof': [1, early] });
    // No task comes between microtasks.
    for (let microtask = 0; microtask < 10; microtask += 1) await undefined;
    expect(transaction).toHaveBeenCalledOnce();
    await joining;
  });

  // A learner's next tick must not depend on what a stranger left behind, and a later
  // version's record must survive the visit of an older one.
  describe('given a record it cannot read', () => {
    const unreadable = [
      ['i/number', 1],
      ['i/object', { done: true }],
      ['i/no-stamp', [1]],
      ['i/odd-stamp', [1, 'yesterday']],
      ['i/odd-value', [{ done: 1 }, early]],
      ['i/later-version', [1, early, 'more']],
    ] as const;

    it.for(unreadable)('skips %s and keeps it', async ([key, record]) => {
      const { store, records } = setUp();
      await store.join('go', { 'i/pprof': [1, early] });
      await set(['go', key], record, records);
      expect(await store.load('go')).toEqual({ 'i/pprof': [1, early] });
      await store.join('go', { 'i/pprof': [0, late] });
      expect(await entries(records)).toContainEqual([['go', key], record]);
    });

    it.for(unreadable)('replaces %s by a later register', async ([key, record]) => {
      const { store, records } = setUp();
      await store.load('go');
      await set(['go', key], record, records);
      expect(await store.join('go', { [key]: [2, late] })).toEqual({ [key]: [2, late] });
      expect(await store.load('go')).toEqual({ [key]: [2, late] });
    });

    it('keeps one that is later than the register', async () => {
      const { store, records } = setUp();
      await store.load('go');
      await set(['go', 'i/pprof'], [{ done: 1 }, late], records);
      expect(await store.join('go', { 'i/pprof': [2, early] })).toEqual({});
      expect(await entries(records)).toEqual([
        [
          ['go', 'i/pprof'],
          [{ done: 1 }, late],
        ],
      ]);
    });
  });

  it('skips records under keys that are not its own', async () => {
    const { store, records } = setUp();
    await store.join('go', { 'i/pprof': [1, early] });
    for (const key of [['go'], ['go', 1], ['go', 'i/cgo', 'x'], ['go', ['i/cgo']], 'go', 5]) {
      await set(key, [1, early], records);
    }
    expect(await store.load('go')).toEqual({ 'i/pprof': [1, early] });
  });

  it('says the quota is used up, and keeps what was saved', async () => {
    const { store } = setUp();
    await store.join('go', { 'i/pprof': [1, early] });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(store.join('go', { 'i/pprof': [0, late] })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'full',
    });
    expect(await store.load('go')).toEqual({ 'i/pprof': [1, early] });
  });

  it('tells nobody of a join that failed or changed nothing', async () => {
    const { store } = setUp();
    const heard: unknown[] = [];
    store.subscribe('go', (delta) => heard.push(delta));
    await store.join('go', { 'i/pprof': [1, late] });
    await store.join('go', { 'i/pprof': [0, early] });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await store.join('go', { 'i/cgo': [1, late] }).catch(() => {});
    expect(heard).toEqual([{ 'i/pprof': [1, late] }]);
    store.close();
  });

  it('makes a new name when the kept one is damaged', async () => {
    const { store, records } = setUp();
    await store.load('go');
    await set('replica', 'not a name', records);
    const name = await store.replica();
    expect(name).toMatch(/^[0-9a-z]{7}$/);
    expect(await store.replica()).toBe(name);
  });
});
