import 'fake-indexeddb/auto';
import { get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnection } from './connection.ts';
import { createReplica } from './replica.ts';

/** Opens a database as a stranger would. */
function openRaw(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('createConnection', () => {
  let name: string;

  beforeEach(() => void (name = createReplica()));

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('makes a database of version 1', async () => {
    await set('a', 1, createConnection(name));
    expect((await openRaw(name)).version).toBe(1);
  });

  it('asks for durability that survives a power cut', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await set('a', 1, createConnection(name));
    expect(transaction).toHaveBeenCalledWith('registers', 'readwrite', { durability: 'strict' });
  });

  it('opens once for operations made at once', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const use = createConnection(name);
    await Promise.all([set('a', 1, use), set('b', 2, use), get('a', use)]);
    expect(open).toHaveBeenCalledOnce();
  });

  it('makes way for an upgrade, and goes on with the upgraded database', async () => {
    const use = createConnection(name);
    await set('a', 1, use);
    (await openRaw(name, 9)).close();
    expect(await get('a', use)).toBe(1);
  });

  it('makes way for a deletion, and goes on with a new database', async () => {
    const use = createConnection(name);
    await set('a', 1, use);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onblocked = reject;
      request.onsuccess = resolve;
    });
    expect(await get('a', use)).toBe(undefined);
    await set('a', 2, use);
    expect(await get('a', use)).toBe(2);
  });

  it("leaves a stranger's database of the same name alone", async () => {
    const stranger = await openRaw(name, 3, (database) => database.createObjectStore('theirs'));
    const use = createConnection(name);
    await set('a', 1, use);
    expect(await get('a', createConnection(name))).toBe(1);
    expect([...stranger.objectStoreNames]).toEqual(['theirs']);
  });

  it('reopens once when the connection was lost without a word', async () => {
    const use = createConnection(name);
    await set('a', 1, use);
    const open = vi.spyOn(indexedDB, 'open');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    expect(await get('a', use)).toBe(1);
    expect(open).toHaveBeenCalledOnce();
  });

  it('fails when reopening does not help', async () => {
    const use = createConnection(name);
    await set('a', 1, use);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    await expect(get('a', use)).rejects.toMatchObject({ name: 'StoreError', code: 'failed' });
  });

  it('fails, and says why, when an operation throws', async () => {
    const cause = new Error('operation');
    const failing = createConnection(name)('readonly', (): never => {
      throw cause;
    });
    await expect(failing).rejects.toMatchObject({ code: 'failed', cause });
  });

  it.for([
    ['is missing', (): unknown => undefined],
    [
      'may not be named',
      () => {
        throw new DOMException('', 'SecurityError');
      },
    ],
    [
      'may not be opened',
      () => ({
        open() {
          throw new DOMException('', 'SecurityError');
        },
      }),
    ],
  ] as const)('is unavailable where IndexedDB %s', async ([, getter]) => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: getter });
    try {
      await expect(get('a', createConnection(name))).rejects.toMatchObject({
        name: 'StoreError',
        code: 'unavailable',
      });
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', original ?? {});
    }
  });

  it('tries again to open after it could not', async () => {
    const use = createConnection(name);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('', 'UnknownError');
    });
    await expect(get('a', use)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await get('a', use)).toBe(undefined);
  });

  it('gives up opening after 5 seconds, and closes what opens later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const request: Partial<IDBOpenDBRequest> = {};
    vi.stubGlobal('indexedDB', { open: () => request });
    const reading = get('a', createConnection(name));
    vi.advanceTimersByTime(4_999);
    const settled = vi.fn();
    reading.then(settled, settled);
    await Promise.resolve();
    expect(settled).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    await expect(reading).rejects.toMatchObject({ name: 'StoreError', code: 'timeout' });

    const close = vi.fn();
    Object.assign(request, { result: { close } });
    Reflect.apply(request.onsuccess ?? fail, request, []);
    expect(close).toHaveBeenCalledOnce();
  });

  it('gives up a transaction after 10 seconds, and writes nothing later', async () => {
    const use = createConnection(name);
    await set('a', 1, use);
    const stranger = (await openRaw(name)).transaction('registers', 'readwrite');
    let held = true;
    // A transaction lives for as long as it has something to do.
    const hold = (): void => {
      if (held) stranger.objectStore('registers').get('a').onsuccess = hold;
    };
    hold();

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const writing = set('a', 2, use);
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    vi.advanceTimersByTime(10_000);
    await expect(writing).rejects.toMatchObject({ name: 'StoreError', code: 'timeout' });
    vi.useRealTimers();

    held = false;
    expect(await get('a', use)).toBe(1);
  });
});

function fail(): never {
  throw new Error('nobody waits for the database to open');
}
