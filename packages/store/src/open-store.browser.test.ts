import { expect } from '@open-wc/testing';
import { openStore } from './open-store.ts';
import { createReplica } from './replica.ts';
import { inSandbox } from './test-sandbox.ts';

describe('openStore in a browser', () => {
  it('opens IndexedDB in an ordinary page', async () => {
    const databaseName = createReplica();
    const { store, reason } = await openStore({ databaseName });
    expect(store.place).to.equal('indexeddb');
    expect(reason).to.equal(undefined);
    indexedDB.deleteDatabase(databaseName);
  });

  it('opens memory in a sandboxed frame, says why, and throws nothing', async () => {
    const outcome = await inSandbox(
      new URL('./open-store.ts', import.meta.url),
      `async ({ openStore }) => {
        const [first, second] = [await openStore(), await openStore()];
        const told = new Promise((resolve) => second.store.subscribe('go', resolve));
        await first.store.join('go', { 'i/pprof': [1, '000000001000contrac0000'] });
        await told;
        return {
          place: first.store.place,
          code: first.reason.code,
          message: first.reason.message,
          shared: Object.keys(await second.store.load('go')),
        };
      }`,
    );
    expect(outcome).to.deep.equal({
      result: {
        place: 'memory',
        code: 'unavailable',
        message: 'Progress cannot be saved here: this page has no storage.',
        shared: ['i/pprof'],
      },
      errors: [],
    });
  });
});
