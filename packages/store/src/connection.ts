/**
 * A connection to one database that outlives what browsers do to connections.
 *
 * - It never asks for a version, so no other version of this library, newer or older, can
 *   lock it out, and it locks nobody out: a new database gets version 1, for ever.
 * - It makes way at once for whoever wants to delete or upgrade the database.
 * - It reports an operation as done when its transaction has completed, not when its
 *   requests have succeeded: on a full disk a request succeeds and is then taken back.
 * - It settles every promise, whatever the browser leaves unanswered.
 */
import type { UseStore } from 'idb-keyval';
import { StoreError, type StoreErrorCode } from './progress-store.ts';

const objectStoreName = 'registers';

/** In milliseconds. */
const openLimit = 5_000;
const transactionLimit = 10_000;

/**
 * @returns What the operations of idb-keyval take as their last argument. It rejects with
 *   {@linkcode StoreError} only, and may call back twice: the first time in a transaction
 *   that came to nothing.
 */
export function createConnection(databaseName: string): UseStore {
  let current: Promise<IDBDatabase> | undefined;

  const connect = () => {
    if (current) return current;
    const opening = openOwn(databaseName, () => forget(opening));
    opening.catch(() => forget(opening));
    return (current = opening);
  };
  const forget = (connection: Promise<IDBDatabase>) => {
    // An old connection may report its end when there is already a new one.
    if (connection === current) current = undefined;
  };

  return async (mode, callback) => {
    const connection = connect();
    const database = await connection;
    try {
      return await transact(database, mode, callback);
    } catch (error) {
      if (error instanceof StoreError && error.code === 'full') throw error;
      // Browsers lose connections, some without a word. Whatever it was, the next operation
      // is better off with a new one, and so is this one if there is still time.
      forget(connection);
      database.close();
      if (error instanceof StoreError && error.code === 'timeout') throw error;
      return transact(await connect(), mode, callback);
    }
  };
}

/** For operations of idb-keyval that are to be part of a transaction already begun. */
export function inside(store: IDBObjectStore): UseStore {
  return async (_mode, callback) => callback(store);
}

/** Opens the database, or one of our own beside it when a stranger's has the same name. */
async function openOwn(name: string, onEnd: () => void): Promise<IDBDatabase> {
  for (const candidate of [name, `${name}/${objectStoreName}`]) {
    const database = await open(candidate, onEnd);
    if (database.objectStoreNames.contains(objectStoreName)) return database;
    database.close();
  }
  throw new StoreError('unavailable');
}

function open(name: string, onEnd: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(toStoreError(cause, 'unavailable'));
    try {
      // Where storage is forbidden, merely naming the global throws; elsewhere `open` does.
      const request = indexedDB.open(name);
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        fail(new StoreError('timeout'));
      }, openLimit);

      request.onupgradeneeded = () => request.result.createObjectStore(objectStoreName);
      request.onerror = () => {
        clearTimeout(timer);
        fail(request.error);
      };
      request.onsuccess = () => {
        clearTimeout(timer);
        const database = request.result;
        database.onclose = onEnd;
        database.onversionchange = () => {
          database.close();
          onEnd();
        };
        if (late) database.close();
        else resolve(database);
      };
    } catch (cause) {
      fail(cause);
    }
  });
}

function transact<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  callback: (store: IDBObjectStore) => T | PromiseLike<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(toStoreError(cause, 'failed'));
    try {
      // Strict: a tick that was shown as saved has to survive a power cut.
      const transaction = database.transaction(objectStoreName, mode, { durability: 'strict' });
      const result = (async () => callback(transaction.objectStore(objectStoreName)))();
      let thrown: unknown;
      result.catch((cause: unknown) => {
        thrown = cause;
        abort(transaction);
      });

      const timer = setTimeout(() => {
        fail(new StoreError('timeout'));
        abort(transaction);
      }, transactionLimit);
      // Listeners, because idb-keyval sets `oncomplete` and `onabort`.
      transaction.addEventListener('complete', () => {
        clearTimeout(timer);
        result.then(resolve, fail);
      });
      transaction.addEventListener('abort', () => {
        clearTimeout(timer);
        // The transaction's own reason is the better one: "quota exceeded", where its
        // requests only know that they were aborted.
        fail(transaction.error ?? thrown);
      });
    } catch (cause) {
      fail(cause);
    }
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had already ended.
  }
}

function toStoreError(cause: unknown, otherwise: StoreErrorCode): StoreError {
  if (cause instanceof StoreError) return cause;
  const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
  return new StoreError(full ? 'full' : otherwise, { cause });
}
