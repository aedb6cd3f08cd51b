import 'fake-indexeddb/auto';
import type { Progress } from '@roadmap-tracker/core/progress';
import { clear, createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contract } from './contract.ts';
import { writeCopy } from './copy-text.ts';
import { createIndexedDBStore } from './indexeddb-store.ts';
import { createLocalStorageStore } from './local-storage-store.ts';
import { openStore } from './open-store.ts';
import type { ProgressStore } from './progress-store.ts';
import { toProgress } from './register.ts';
import { createReplica } from './replica.ts';
import { copyName, createSecondCopy, readLocally } from './second-copy.ts';
import { TestLocalStorage } from './test-local-storage.ts';

const early = '000000001000contrac0000';
const late = '000000009000contrac0000';

const ticks = (count: number): Progress =>
  toProgress(Array.from({ length: count }, (_, index) => [`i/${index}`, [1, early]] as const));

describe('the second copy', () => {
  let databaseName: string;
  let store: ProgressStore;
  let records: UseStore;
  let restored: ((roadmapId: string) => number) | undefined;

  beforeEach(async () => {
    vi.stubGlobal('localStorage', new TestLocalStorage());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    databaseName = createReplica();
    ({ store, restored } = await openStore({ databaseName }));
    records = createStore(databaseName, 'registers');
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const copied = () => readLocally(databaseName, 'go').progress;

  it('is there 250 ms after a save, however many more come meanwhile', async () => {
    await store.join('go', { 'i/pprof': [1, early] });
    vi.advanceTimersByTime(200);
    await store.join('go', { 'i/cgo': [1, early] });
    expect(copied()).toEqual({});
    vi.advanceTimersByTime(50);
    expect(copied()).toEqual({ 'i/pprof': [1, early], 'i/cgo': [1, early] });
  });

  it('gives back everything when the database was emptied, and says how much', async () => {
    await store.join('go', ticks(300));
    await store.join('rust', ticks(2));
    vi.advanceTimersByTime(250);
    await clear(records);
    expect(await store.load('go')).toEqual(ticks(300));
    expect(restored?.('go')).toBe(300);
    expect(restored?.('rust')).toBe(0);
    // In the database again, not only in the answer.
    vi.stubGlobal('localStorage', undefined);
    expect(await store.load('go')).toEqual(ticks(300));
  });

  it('gives back a part that was lost, and leaves what was done since', async () => {
    await store.join('go', ticks(600));
    vi.advanceTimersByTime(250);
    await Promise.all(
      Array.from({ length: 390 }, (_, index) => del(['go', `i/${index}`], records)),
    );
    await store.join('go', { 'i/0': [0, late] });
    expect(await store.load('go')).toEqual({ ...ticks(600), 'i/0': [0, late] });
    expect(restored?.('go')).toBe(389);
  });

  it('is written at once when a save fails, and the next visit saves it', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await store.join('go', { 'i/pprof': [1, early] }).catch(() => {});
    expect(copied()).toEqual({ 'i/pprof': [1, early] });
    put.mockRestore();
    expect(await store.load('go')).toEqual({ 'i/pprof': [1, early] });
    expect(restored?.('go')).toBe(1);
    expect(await entries(records)).toContainEqual([
      ['go', 'i/pprof'],
      [1, early],
    ]);
  });

  it('shows what it holds also where the database cannot take it back', async () => {
    await store.join('go', ticks(3));
    vi.advanceTimersByTime(250);
    await clear(records);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await store.load('go')).toEqual(ticks(3));
    expect(restored?.('go')).toBe(0);
  });

  it('is not read where nothing is lost', async () => {
    await store.join('go', ticks(3));
    vi.advanceTimersByTime(250);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await store.load('go');
    vi.advanceTimersByTime(250);
    expect(put).not.toHaveBeenCalled();
    expect(restored?.('go')).toBe(0);
  });

  it('is made for progress that was saved before there was one', async () => {
    await store.join('go', ticks(3));
    vi.advanceTimersByTime(250);
    vi.stubGlobal('localStorage', new TestLocalStorage());
    await store.load('go');
    vi.advanceTimersByTime(250);
    expect(copied()).toEqual(ticks(3));
  });

  it('never brings back what was erased', async () => {
    await store.join('go', ticks(3));
    vi.advanceTimersByTime(250);
    const before = localStorage.getItem(copyName(databaseName, 'go')) ?? '';
    await store.erase('go');
    expect(copied()).toEqual({});
    // As a tab may that had begun to write before.
    localStorage.setItem(copyName(databaseName, 'go'), before);
    expect(await store.load('go')).toEqual({});
    vi.advanceTimersByTime(250);
    expect(copied()).toEqual({});
  });

  it('remembers what was erased when the database does not', async () => {
    await store.join('go', ticks(3));
    await store.erase('go');
    await store.join('go', { 'i/new': [1, late] });
    vi.advanceTimersByTime(250);
    await clear(records);
    // What an old backup of the browser's folder would bring.
    await set(['go', 'i/0'], [1, early], records);
    expect(await store.load('go')).toEqual({ 'i/new': [1, late] });
  });

  it('forgets nothing when two tabs write it by turns', () => {
    const tabs = [createSecondCopy(databaseName), createSecondCopy(databaseName)];
    for (let index = 0; index < 20; index += 1) {
      tabs[index % 2]?.addNow('go', [0, 0], { [`i/${index}`]: [1, early] });
    }
    expect(copied()).toEqual(ticks(20));
  });

  it('leaves the copy of a later version as it is', async () => {
    const theirs = '[2,"more"]\n{}';
    localStorage.setItem(copyName(databaseName, 'go'), theirs);
    await store.join('go', ticks(3));
    vi.advanceTimersByTime(250);
    expect(localStorage.getItem(copyName(databaseName, 'go'))).toBe(theirs);
  });

  it('believes no stamp that is far ahead, and gives it back once only', async () => {
    const far = 'zzzzzzzzz000contrac0000';
    let now = Date.UTC(2026, 10, 22);
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1));
    const kept = { epoch: [0, 0], progress: { 'i/pprof': ['doing', far] } } as const;
    localStorage.setItem(copyName(databaseName, 'go'), writeCopy(kept));
    const stamp = (await store.load('go'))['i/pprof']?.[1] ?? far;
    expect(stamp < far).toBe(true);
    expect((await store.load('go'))['i/pprof']).toEqual(['doing', stamp]);
    expect(restored?.('go')).toBe(1);
  });

  it('takes what was kept one by one while the database did not work', async () => {
    await store.join('go', ticks(3));
    vi.advanceTimersByTime(250);
    const local = createLocalStorageStore({ databaseName });
    expect(await local.load('go')).toEqual(ticks(3));
    await local.join('go', { 'i/0': [0, late], 'i/cgo': [1, late] });

    const whole = { ...ticks(3), 'i/0': [0, late], 'i/cgo': [1, late] };
    expect(await store.load('go')).toEqual(whole);
    vi.advanceTimersByTime(250);
    expect(copied()).toEqual(whole);
    expect(Object.keys(localStorage)).toEqual([copyName(databaseName, 'go')]);
  });

  it.for([
    ['missing', (): unknown => undefined],
    ['full', (): unknown => TestLocalStorage.full()],
    [
      'forbidden',
      () => {
        throw new DOMException('', 'SecurityError');
      },
    ],
  ] as const)('does not matter where localStorage is %s', async ([, getter]) => {
    vi.useRealTimers();
    const original = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: getter });
    try {
      for (const { check } of contract) {
        await check(() => createIndexedDBStore({ databaseName }));
      }
    } finally {
      Object.defineProperty(globalThis, 'localStorage', original ?? {});
    }
  });
});
