import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createBlobBackedStore } from './blob-backed-store.ts';
import { blobContract, contract } from './contract.ts';
import { createETagBlob } from './etag-blob.ts';
import { createFileBlob, type FileHandle } from './file-blob.ts';
import { createMemoryBlob } from './memory-blob.ts';
import type { BlobStore } from './places.ts';
import { createReplica } from './replica.ts';
import { writeState } from './state-text.ts';

const early = '000000001000contrac0000';
const late = '000000009000contrac0000';

/** A server that keeps texts by path and knows about ETags, as WebDAV and S3 do. */
function createStateServer(): Server {
  const texts = new Map<string, { readonly text: string; readonly tag: string }>();
  let version = 0;
  return createServer((request, response) => {
    const { url = '', method, headers } = request;
    const kept = texts.get(url);
    const end = (status: number, text = '', tag = kept?.tag) => {
      response.writeHead(status, tag === undefined ? {} : { ETag: tag }).end(text);
    };
    if (url.startsWith('/forbidden')) return end(403);
    if (url.startsWith('/full')) return method === 'PUT' ? end(507) : end(404);
    if (url.startsWith('/weak')) return end(200, '', 'W/"1"');
    if (method === 'GET') return kept ? end(200, kept.text) : end(404);
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const match = headers['if-match'];
      if (headers['if-none-match'] === '*' ? kept : match !== kept?.tag) return end(412);
      version += 1;
      const tag = `"${version}"`;
      texts.set(url, { text, tag });
      end(204, '', tag);
    });
  });
}

/** A file on a disk, as the File System Access API shows it. */
function createFile(text = ''): FileHandle & { text: string; broken?: string } {
  const file: FileHandle & { text: string; broken?: string } = {
    text,
    getFile: async () => {
      if (file.broken !== undefined) throw new DOMException('', file.broken);
      return { text: async () => file.text };
    },
    createWritable: async () => {
      let written = '';
      return {
        write: async (more) => void (written += more),
        close: async () => void (file.text = written),
        abort: async () => {},
      };
    },
  };
  return file;
}

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createStateServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Each call gives a new place, and a way to open it. */
const places: Readonly<Record<string, () => () => BlobStore>> = {
  'a memory blob': () => {
    const { watch: _, ...blob } = createMemoryBlob();
    // As two devices have it: one place, no page in common, and no word of each other.
    return () => ({ ...blob });
  },
  'a file': () => {
    const file = createFile();
    return () => createFileBlob(file);
  },
  'a server with ETags': () => {
    const url = `${origin}/${createReplica()}`;
    return () => createETagBlob(url);
  },
};

for (const [name, createPlace] of Object.entries(places)) {
  describe(name, () => {
    for (const { promise, check } of blobContract) {
      it(promise, () => check(createPlace()));
    }
  });

  describe(`a store of ${name}`, () => {
    for (const { promise, check } of contract) {
      it(promise, () => {
        const blob = createPlace()();
        return check(() => createBlobBackedStore(blob));
      });
    }

    it('loses nothing when two devices save at once', async () => {
      const open = createPlace();
      const [phone, laptop] = [createBlobBackedStore(open()), createBlobBackedStore(open())];
      // A file has no way to notice that another program writes in the same moment.
      const isAtomic = open().atomic;
      for (let index = 0; index < 15; index += 1) {
        const joins = [phone, laptop].map(
          (store, who) => () => store.join('go', { [`i/${who}-${index}`]: [1, early] }),
        );
        if (isAtomic) await Promise.all(joins.map((join) => join()));
        else for (const join of joins) await join();
      }
      expect(Object.keys(await phone.load('go'))).toHaveLength(30);
    });

    it('keeps out what was erased on another device', async () => {
      const open = createPlace();
      const [phone, laptop] = [createBlobBackedStore(open()), createBlobBackedStore(open())];
      await phone.join('go', { 'i/pprof': [1, early] });
      await phone.load('go');
      const told = new Promise<void>((resolve) => phone.subscribe('go', () => {}, resolve));
      await laptop.erase('go');
      expect(await phone.join('go', { 'i/pprof': [1, early] })).toEqual({});
      await told;
      expect(await laptop.load('go')).toEqual({});
    });
  });
}

describe('createBlobBackedStore', () => {
  afterEach(() => void vi.useRealTimers());

  it('saves again what a place that is not atomic has lost', async () => {
    const file = createFile();
    const store = createBlobBackedStore(createFileBlob(file));
    const { createWritable } = file;
    // Another program saves what it had read, just after us.
    file.createWritable = async () => {
      file.createWritable = createWritable;
      const writable = await createWritable();
      return { ...writable, close: async () => void (file.text = '') };
    };
    await store.join('go', { 'i/pprof': [1, early] });
    expect(await createBlobBackedStore(createFileBlob(file)).load('go')).toEqual({
      'i/pprof': [1, early],
    });
  });

  it('gives up when there is always a conflict', async () => {
    const blob: BlobStore = { ...createMemoryBlob(), save: async () => 'conflict' };
    await expect(
      createBlobBackedStore(blob).join('go', { 'i/pprof': [1, early] }),
    ).rejects.toMatchObject({ name: 'StoreError', code: 'failed' });
  });

  it('settles when the place never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const blob: BlobStore = { ...createMemoryBlob(), load: () => new Promise(() => {}) };
    const loading = createBlobBackedStore(blob).load('go');
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    vi.advanceTimersByTime(10_000);
    await expect(loading).rejects.toMatchObject({ name: 'StoreError', code: 'timeout' });
  });

  it('passes on what a place hints at', async () => {
    const blob = createMemoryBlob();
    const store = createBlobBackedStore(blob);
    const told = new Promise((resolve) => store.subscribe('go', resolve));
    // Saved by something that knows nothing of our stores.
    const { tag } = await blob.load();
    await blob.save({ 'r/go/i/pprof': [1, early] }, tag);
    expect(await told).toEqual({ 'i/pprof': [1, early] });
    store.close();
  });

  it('has the name the page kept for this device', async () => {
    const replica = createReplica();
    expect(await createBlobBackedStore(createMemoryBlob(), { replica }).replica()).toBe(replica);
  });
});

describe('createETagBlob', () => {
  it.for([
    ['/forbidden', 'load', 'failed'],
    ['/weak', 'load', 'failed'],
    ['/full', 'join', 'full'],
  ] as const)('refuses %s', async ([path, operation, code]) => {
    const store = createBlobBackedStore(createETagBlob(origin + path));
    const trying =
      operation === 'load' ? store.load('go') : store.join('go', { 'i/pprof': [1, early] });
    await expect(trying).rejects.toMatchObject({ name: 'StoreError', code });
  });

  it('is unavailable where nothing answers', async () => {
    const store = createBlobBackedStore(createETagBlob('http://127.0.0.1:1/'));
    await expect(store.load('go')).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('createFileBlob', () => {
  it.for(['{', '{"format":"other"}', '{"format":"roadmap-progress-state","version":2}', '# Go'])(
    'leaves alone a file that holds %j',
    async (text) => {
      const file = createFile(text);
      const store = createBlobBackedStore(createFileBlob(file));
      await expect(store.join('go', { 'i/pprof': [1, late] })).rejects.toMatchObject({
        code: 'failed',
      });
      expect(file.text).toBe(text);
    },
  );

  it('leaves out what is no register, and keeps the rest', async () => {
    const text = writeState({ 'r/go/i/pprof': [1, early] }).replace('[[', '[5,["a"],["b",{}],[');
    expect(await createBlobBackedStore(createFileBlob(createFile(text))).load('go')).toEqual({
      'i/pprof': [1, early],
    });
  });

  it.for([
    ['NotAllowedError', 'unavailable'],
    ['NotFoundError', 'unavailable'],
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'failed'],
  ])('says of %s that it is %s', async ([broken, code]) => {
    const file = Object.assign(createFile(), { broken });
    await expect(createBlobBackedStore(createFileBlob(file)).load('go')).rejects.toMatchObject({
      code,
    });
  });
});
