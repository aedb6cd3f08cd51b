/** For tests only: `localStorage` for Node, and ways to break it. */
export class TestLocalStorage {
  /** From now on nothing more can be written. */
  static full(): TestLocalStorage {
    const storage = new TestLocalStorage();
    Object.defineProperty(storage, 'setItem', {
      value() {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    return storage;
  }

  getItem(name: string): string | null {
    const text: unknown = Object.hasOwn(this, name) ? Reflect.get(this, name) : null;
    return typeof text === 'string' ? text : null;
  }

  setItem(name: string, text: string): void {
    Reflect.set(this, name, text);
  }

  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}
