export { createIndexedDBStore } from './indexeddb-store.ts';
export { createMemoryStore } from './memory-store.ts';
export { type OpenedStore, openStore } from './open-store.ts';
export {
  defaultDatabaseName,
  type ProgressStore,
  StoreError,
  type StoreErrorCode,
  type StoreOptions,
  type StorePlace,
} from './progress-store.ts';
