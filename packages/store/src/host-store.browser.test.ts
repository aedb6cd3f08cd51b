/** A tracker in a sandbox, and the page around it that keeps its progress. */
import { expect } from '@open-wc/testing';
import { createMemoryStore } from './memory-store.ts';
import { createReplica } from './replica.ts';
import { serveStore } from './serve-store.ts';
import { inSandbox } from './test-sandbox.ts';

const early = '000000001000contrac0000';
const hostStore = new URL('./host-store.ts', import.meta.url);

/** What a tracker in a sandbox would do. */
const tickInPage = `async ({ openHostStore }) => {
  const store = await openHostStore({ origin: '${location.origin}' });
  const told = new Promise((resolve) => store.subscribe('go', resolve));
  await store.load('go');
  await store.join('go', { 'i/pprof': [1, '${early}'] });
  return { place: store.place, told: await told, diary: await store.load('diary').catch(({ code }) => code) };
}`;

describe('openHostStore', () => {
  it('keeps the progress of a sandboxed frame in the page, and no other than it may', async () => {
    const page = createMemoryStore({ databaseName: createReplica() });
    const ends: (() => void)[] = [];
    const outcome = await inSandbox(hostStore, tickInPage, (frame) =>
      ends.push(serveStore(page, frame, { roadmapIds: ['go'] })),
    );
    expect(outcome).to.deep.equal({
      result: { place: 'memory', told: { 'i/pprof': [1, early] }, diary: 'unavailable' },
      errors: [],
    });
    expect(await page.load('go')).to.deep.equal({ 'i/pprof': [1, early] });
    for (const end of ends) end();
  });

  for (const [what, serve] of [
    [
      'another frame',
      (page: ReturnType<typeof createMemoryStore>) => {
        const other = document.createElement('iframe');
        document.body.append(other);
        const end = serveStore(page, other, { roadmapIds: ['go'] });
        return () => {
          end();
          other.remove();
        };
      },
    ],
    [
      'a frame of another origin',
      (page: ReturnType<typeof createMemoryStore>, frame: HTMLIFrameElement) =>
        serveStore(page, frame, { roadmapIds: ['go'], origin: 'https://example.com' }),
    ],
  ] as const) {
    it(`gives nothing to a frame when it serves ${what}`, async () => {
      const page = createMemoryStore({ databaseName: createReplica() });
      const ends: (() => void)[] = [];
      const outcome = await inSandbox(
        hostStore,
        `({ openHostStore }) =>
          openHostStore({ origin: '${location.origin}' }).catch(({ code }) => code)`,
        (frame) => ends.push(serve(page, frame)),
      );
      expect(outcome).to.deep.equal({ result: 'unavailable', errors: [] });
      for (const end of ends) end();
    });
  }

  it('gives nothing to a page of another origin', async () => {
    const page = createMemoryStore({ databaseName: createReplica() });
    const ends: (() => void)[] = [];
    const outcome = await inSandbox(
      hostStore,
      `({ openHostStore }) =>
        openHostStore({ origin: 'https://example.com' }).catch(({ code }) => code)`,
      (frame) => ends.push(serveStore(page, frame, { roadmapIds: ['go'] })),
    );
    expect(outcome).to.deep.equal({ result: 'unavailable', errors: [] });
    for (const end of ends) end();
  });
});
