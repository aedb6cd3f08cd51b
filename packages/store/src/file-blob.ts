import type { BlobStore } from './places.ts';
import { StoreError } from './progress-store.ts';
import { readState, writeState } from './state-text.ts';

/** What is needed of a `FileSystemFileHandle`. */
export interface FileHandle {
  getFile(): Promise<Pick<File, 'text'>>;
  createWritable(): Promise<{
    write(text: string): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

/**
 * Keeps a state in a file the reader chose, with `showSaveFilePicker` for instance: in a
 * folder that is synchronised, it travels. The page asks for permission to write beforehand.
 */
export function createFileBlob(handle: FileHandle): BlobStore {
  const read = () => attempt(async () => (await handle.getFile()).text());

  return {
    // Another program may write between our last look and our writing.
    atomic: false,

    async load() {
      const text = await read();
      const state = readState(text);
      return text === '' ? { state } : { state, tag: text };
    },

    async save(state, tag = '') {
      if ((await read()) !== tag) return 'conflict';
      const text = writeState(state);
      await attempt(async () => {
        // Written beside the file, which is replaced as a whole when it is closed.
        const writable = await handle.createWritable();
        try {
          await writable.write(text);
          await writable.close();
        } catch (error) {
          await writable.abort().catch(() => {});
          throw error;
        }
      });
      return { tag: text };
    },
  };
}

async function attempt<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (cause) {
    const name = cause instanceof DOMException ? cause.name : '';
    if (name === 'QuotaExceededError') throw new StoreError('full', { cause });
    // Permission taken back, or the file moved away.
    const isGone = name === 'NotAllowedError' || name === 'NotFoundError';
    throw new StoreError(isGone ? 'unavailable' : 'failed', { cause });
  }
}
