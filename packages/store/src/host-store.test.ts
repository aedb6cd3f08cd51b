import { afterEach, describe, expect, it } from 'vitest';
import { contract } from './contract.ts';
import { createMemoryStore } from './memory-store.ts';
import { createPortStore } from './host-store.ts';
import { type ProgressStore, StoreError } from './progress-store.ts';
import { createReplica } from './replica.ts';
import { servePort } from './serve-store.ts';

const early = '000000001000contrac0000';

const ends: (() => void)[] = [];

/** A store at the other end of a port, and the port itself for whoever means harm. */
function connect(
  store: ProgressStore,
  roadmapIds: readonly string[] | 'all' = 'all',
): { readonly store: ProgressStore; readonly port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  ends.push(servePort(store, port1, roadmapIds));
  return { store: createPortStore(port2, 'elsewhere'), port: port2 };
}

describe('createPortStore', () => {
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  for (const { promise, check } of contract) {
    it(promise, () => {
      const databaseName = createReplica();
      return check(() => connect(createMemoryStore({ databaseName })).store);
    });
  }

  it('reaches no roadmap but those it was given', async () => {
    const page = createMemoryStore({ databaseName: createReplica() });
    await page.join('diary', { 'i/secret': [1, early] });
    const { store } = connect(page, ['go']);
    await store.join('go', { 'i/pprof': [1, early] });
    for (const trying of [store.load('diary'), store.join('diary', {}), store.erase('diary')]) {
      await expect(trying).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
    }
    expect(await page.load('diary')).toEqual({ 'i/secret': [1, early] });
  });

  it('hears why the page could not save', async () => {
    const page = createMemoryStore({ databaseName: createReplica() });
    const { store } = connect({ ...page, join: () => Promise.reject(new StoreError('full')) });
    await expect(store.join('go', {})).rejects.toMatchObject({ code: 'full' });
  });

  it('is answered when there is nonsense before, and changes nothing by it', async () => {
    const page = createMemoryStore({ databaseName: createReplica() });
    const { store, port } = connect(page);
    for (const nonsense of [
      null,
      'join',
      5,
      [],
      { what: 'join', ask: 1 },
      { what: 'join', ask: 'x', roadmapId: 'go', registers: [] },
      { what: 'join', ask: 1, roadmapId: 5, registers: [] },
      { what: 'join', ask: 1, roadmapId: 'go', registers: [['i/pprof', [{}, 'now']]] },
      { what: 'join', ask: 1, roadmapId: 'go', registers: { length: 1 } },
      { what: 'close', ask: 1, roadmapId: 'go' },
      { what: 'constructor', ask: 1, roadmapId: 'go' },
      { what: 'subscribe', roadmapId: {} },
    ]) {
      port.postMessage(nonsense);
    }
    expect(await store.load('go')).toEqual({});
  });

  it('takes no nonsense from the page', async () => {
    const { port1, port2 } = new MessageChannel();
    const store = createPortStore(port2, 'elsewhere');
    ends.push(() => port1.close());
    const loading = store.load('go');
    for (const nonsense of [
      null,
      { answer: 'x' },
      { answer: 99, registers: [] },
      { news: 'go' },
      { news: 'go', registers: [['i/pprof', 5]] },
    ]) {
      port1.postMessage(nonsense);
    }
    port1.postMessage({ answer: 1, registers: [['i/pprof', [1, early]]] });
    expect(await loading).toEqual({ 'i/pprof': [1, early] });
  });
});
