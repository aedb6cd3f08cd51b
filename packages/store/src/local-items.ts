/**
 * `localStorage` that never throws. In a sandboxed frame merely naming it does; where it is
 * full, writing does; and in Node it is not there.
 */
import { StoreError } from './progress-store.ts';

/** The text kept under a name; `undefined` when there is none, or none can be read. */
export function getItem(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns Why the text could not be kept; `undefined` when it is. */
export function setItem(name: string, text: string): StoreError | undefined {
  try {
    localStorage.setItem(name, text);
    return undefined;
  } catch (cause) {
    const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    return new StoreError(full ? 'full' : 'unavailable', { cause });
  }
}

/** Removes what is kept under a name, if anything is. */
export function removeItem(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Where nothing can be removed, nothing was kept.
  }
}

/** The names that begin so, in no order. */
export function itemNames(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

/**
 * Calls back when another tab has changed an item.
 *
 * @returns A function that ends it.
 */
export function onItemChange(callback: (name: string) => void): () => void {
  if (typeof addEventListener !== 'function') return () => {};
  const listener = ({ key }: StorageEvent): void => {
    if (key !== null) callback(key);
  };
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
}
