import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contract } from './contract.ts';
import { createLocalStorageStore } from './local-storage-store.ts';
import { createReplica } from './replica.ts';
import { TestLocalStorage } from './test-local-storage.ts';

const early = '000000001000contrac0000';
const late = '000000009000contrac0000';

describe('createLocalStorageStore', () => {
  beforeEach(() => void vi.stubGlobal('localStorage', new TestLocalStorage()));
  afterEach(() => void vi.unstubAllGlobals());

  for (const { promise, check } of contract) {
    it(promise, () => check(createLocalStorageStore));
  }

  it('writes one item per register, so that an old tab cannot undo what it has not seen', async () => {
    const store = createLocalStorageStore({ databaseName: createReplica() });
    await store.join('go', { 'i/pprof': [1, early] });
    const names = Object.keys(localStorage);
    await store.join('go', { 'i/cgo': [1, early] });
    expect(Object.keys(localStorage)).toHaveLength(names.length + 1);
  });

  it('says that there is no room left, and keeps what was saved', async () => {
    const store = createLocalStorageStore({ databaseName: createReplica() });
    await store.join('go', { 'i/pprof': [1, early] });
    vi.stubGlobal('localStorage', Object.assign(TestLocalStorage.full(), localStorage));
    await expect(store.join('go', { 'i/pprof': [0, late] })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'full',
    });
    expect(await store.load('go')).toEqual({ 'i/pprof': [1, early] });
  });

  it('skips what it cannot read', async () => {
    const databaseName = createReplica();
    const store = createLocalStorageStore({ databaseName });
    await store.join('go', { 'i/pprof': [1, early] });
    for (const [name, text] of [
      ['"i/a"', ''],
      ['"i/b"', '[0,{},"now"]'],
      ['i/c', `[0,1,"${early}"]`],
      ['5', `[0,1,"${early}"]`],
    ] as const) {
      localStorage.setItem(`${databaseName}/one/"go",${name}`, text);
    }
    expect(await store.load('go')).toEqual({ 'i/pprof': [1, early] });
  });
});
