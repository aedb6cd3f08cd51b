export { type BlobBackedStoreOptions, createBlobBackedStore } from './blob-backed-store.ts';
export { createETagBlob, type ETagBlobOptions } from './etag-blob.ts';
export { createFileBlob, type FileHandle } from './file-blob.ts';
export { type HostStoreOptions, openHostStore } from './host-store.ts';
export { createIndexedDBStore } from './indexeddb-store.ts';
export {
  askToPersist,
  isBackupDue,
  isPersisted,
  lastBackup,
  noteBackup,
  onBackup,
} from './keeping.ts';
export { createLocalStorageStore } from './local-storage-store.ts';
export { createMemoryBlob } from './memory-blob.ts';
export { createMemoryStore } from './memory-store.ts';
export { type OpenedStore, openStore } from './open-store.ts';
export type { BlobContents, BlobStore, JoinStore, State } from './places.ts';
export {
  defaultDatabaseName,
  type ProgressStore,
  StoreError,
  type StoreErrorCode,
  type StoreOptions,
  type StorePlace,
} from './progress-store.ts';
export { createReplica, createTabReplica } from './replica.ts';
export { type ServeOptions, serveStore } from './serve-store.ts';
