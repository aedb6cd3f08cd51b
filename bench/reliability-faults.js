// What goes wrong with a browser's storage, as `pnpm reliability` makes it.

/** What can go wrong, each as it is done to a page. */
export const faults = {
  'the disk is full': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  },
  'writes succeed and are taken back': () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  },
  'the connection is lost each time': () => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('', 'InvalidStateError');
    };
  },
  'opening never answers': async (name) => {
    await deleted(name);
    IDBFactory.prototype.open = () => ({});
  },
  'transactions never end': () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...args) {
      const made = transaction.apply(this, args);
      const hold = () => {
        made.objectStore('registers').get('held').onsuccess = hold;
      };
      hold();
      return made;
    };
  },
  'the database is deleted': (name) => deleted(name),
  'a stranger upgrades the database': (name) => indexedDB.open(name, 9),
  'localStorage is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  },
  'localStorage is forbidden': () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('', 'SecurityError');
      },
    });
  },
  'channels are forbidden': () => {
    window.BroadcastChannel = class {
      constructor() {
        throw new DOMException('', 'SecurityError');
      }
    };
  },
};

/** Resolves once the database is gone, and with it every connection to it. */
function deleted(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onblocked = reject;
  });
}
