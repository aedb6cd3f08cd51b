import { expect } from '@open-wc/testing';
import { createStore, get, set } from 'idb-keyval';
import { contract } from './contract.ts';
import { createIndexedDBStore } from './indexeddb-store.ts';
import { createReplica } from './replica.ts';

const early = '000000001000contrac0000';
const late = '000000009000contrac0000';

const tick = { 'i/pprof': [1, early] } as const;

describe('createIndexedDBStore in a browser', () => {
  let databaseName: string;
  const putOfBrowser = IDBObjectStore.prototype.put;

  beforeEach(() => {
    databaseName = createReplica();
  });

  afterEach(() => {
    IDBObjectStore.prototype.put = putOfBrowser;
    indexedDB.deleteDatabase(databaseName);
    localStorage.clear();
  });

  for (const { promise, check } of contract) {
    it(promise, () => check(() => createIndexedDBStore({ databaseName })));
  }

  /** What a full disk does: the request succeeds, and then its transaction is taken back. */
  function takeBackWrites(times: number): void {
    IDBObjectStore.prototype.put = function (...args) {
      const request = putOfBrowser.apply(this, args);
      if (times-- > 0) request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  }

  it('never says a write is saved when its transaction is taken back', async () => {
    const store = createIndexedDBStore({ databaseName });
    await store.join('go', tick);
    takeBackWrites(Infinity);
    const outcome = await store.join('go', { 'i/pprof': [0, late] }).catch((error) => error);
    expect(outcome).to.include({ name: 'StoreError', code: 'failed' });
    IDBObjectStore.prototype.put = putOfBrowser;
    const records = createStore(databaseName, 'registers');
    expect(await get(['go', 'i/pprof'], records)).to.deep.equal(tick['i/pprof']);
    // It is in the second copy, though, and the next visit saves it.
    expect(await store.load('go')).to.deep.equal({ 'i/pprof': [0, late] });
  });

  it('writes again when a write was taken back once', async () => {
    const store = createIndexedDBStore({ databaseName });
    await store.join('go', tick);
    takeBackWrites(1);
    expect(await store.join('go', { 'i/pprof': [0, late] })).to.deep.equal({
      'i/pprof': [0, late],
    });
    expect(await store.load('go')).to.deep.equal({ 'i/pprof': [0, late] });
  });

  it('does not block whoever deletes the database, and works on', async () => {
    const store = createIndexedDBStore({ databaseName });
    await store.join('go', tick);
    await unblocked(indexedDB.deleteDatabase(databaseName));
    // The reader clears all of it; the database alone would be given back from the copy.
    localStorage.clear();
    expect(await store.load('go'), 'after the reader cleared it').to.deep.equal({});
    expect(await store.join('go', tick)).to.deep.equal(tick);
    expect(await createIndexedDBStore({ databaseName }).load('go')).to.deep.equal(tick);
  });

  it('does not block whoever upgrades the database, and works on', async () => {
    const store = createIndexedDBStore({ databaseName });
    await store.join('go', tick);
    const upgraded = await unblocked(indexedDB.open(databaseName, 9));
    expect(upgraded.version).to.equal(9);
    await store.join('go', { 'i/cgo': [1, early] });
    expect(await store.load('go')).to.have.keys('i/pprof', 'i/cgo');
    upgraded.close();
  });

  for (const [name, happen] of [
    [
      'by the back button',
      () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
    ['from another tab', () => document.dispatchEvent(new Event('visibilitychange'))],
  ] as const) {
    it(`tells what it missed when the reader returns ${name}`, async () => {
      const store = createIndexedDBStore({ databaseName });
      const told = new Promise((resolve) => store.subscribe('go', resolve));
      await store.load('go');
      // Written without a word to anyone.
      await set(['go', 'i/pprof'], tick['i/pprof'], createStore(databaseName, 'registers'));
      happen();
      expect(await told).to.deep.equal(tick);
      store.close();
    });
  }
});

function unblocked<T>(request: IDBOpenDBRequest & IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onblocked = () => reject(new Error('blocked'));
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
}
