import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contract } from './contract.ts';
import { createIndexedDBStore } from './indexeddb-store.ts';
import { openStore } from './open-store.ts';
import { createReplica } from './replica.ts';
import { TestLocalStorage } from './test-local-storage.ts';

const early = '000000001000contrac0000';

/** From now on every write finds the disk full. */
function fillDisk(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
}

describe('openStore', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('opens IndexedDB where it works', async () => {
    const { store, reason } = await openStore({ databaseName: createReplica() });
    expect(store.place).toBe('indexeddb');
    expect(reason).toBe(undefined);
  });

  it('opens memory where there is no IndexedDB, and says why', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { store, reason } = await openStore({ databaseName: createReplica() });
    expect(store.place).toBe('memory');
    expect(reason).toMatchObject({ name: 'StoreError', code: 'unavailable' });
  });

  it('opens memory where nothing is saved yet and nothing can be', async () => {
    fillDisk();
    const { store, reason } = await openStore({ databaseName: createReplica() });
    expect(store.place).toBe('memory');
    expect(reason).toMatchObject({ code: 'full' });
  });

  it('still shows what was saved before the disk was full', async () => {
    const databaseName = createReplica();
    const before = createIndexedDBStore({ databaseName });
    await before.replica();
    await before.join('go', { 'i/pprof': [1, early] });
    fillDisk();
    const { store, reason } = await openStore({ databaseName });
    expect(await store.load('go')).toEqual({ 'i/pprof': [1, early] });
    expect(reason).toMatchObject({ code: 'full' });
  });

  it('opens memory where a write is not given back', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
      return this.count('nothing has this key');
    });
    const { store, reason } = await openStore({ databaseName: createReplica() });
    expect(store.place).toBe('memory');
    expect(reason).toMatchObject({ code: 'failed' });
  });

  it('opens localStorage where only that works, and says why', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.stubGlobal('localStorage', new TestLocalStorage());
    const { store, reason, restored } = await openStore({ databaseName: createReplica() });
    expect(store.place).toBe('local-storage');
    expect(reason).toMatchObject({ code: 'unavailable' });
    expect(restored).toBe(undefined);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('opens memory where localStorage is full too', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.stubGlobal('localStorage', TestLocalStorage.full());
    const { store } = await openStore({ databaseName: createReplica() });
    expect(store.place).toBe('memory');
  });

  it('tries a database once a page, so that all its trackers agree', async () => {
    const databaseName = createReplica();
    vi.stubGlobal('indexedDB', undefined);
    const first = await openStore({ databaseName });
    vi.unstubAllGlobals();
    const second = await openStore({ databaseName });
    await first.store.join('go', { 'i/pprof': [1, early] });
    expect(await second.store.load('go')).toEqual({ 'i/pprof': [1, early] });
    expect(second.reason).toBe(first.reason);
  });

  it('gives everyone a store of their own to close', async () => {
    const databaseName = createReplica();
    const [first, second] = [await openStore({ databaseName }), await openStore({ databaseName })];
    const told = new Promise((resolve) => second.store.subscribe('go', resolve));
    first.store.close();
    await first.store.join('go', { 'i/pprof': [1, early] });
    expect(await told).toEqual({ 'i/pprof': [1, early] });
    second.store.close();
  });

  for (const place of ['indexeddb', 'local-storage', 'memory'] as const) {
    it(`keeps the contract in ${place}`, async () => {
      if (place !== 'indexeddb') vi.stubGlobal('indexedDB', undefined);
      if (place === 'local-storage') vi.stubGlobal('localStorage', new TestLocalStorage());
      for (const { check } of contract) {
        const databaseName = createReplica();
        const stores = await Promise.all(
          Array.from({ length: 4 }, () => openStore({ databaseName })),
        );
        await check(() => stores.pop()?.store ?? expect.fail('a check opened more than 4'));
      }
    });
  }
});
