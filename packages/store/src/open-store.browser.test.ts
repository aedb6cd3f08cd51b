import { expect } from '@open-wc/testing';
import { openStore } from './open-store.ts';
import { createReplica } from './replica.ts';

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

/**
 * Runs a function in a frame that may run scripts and nothing else.
 *
 * @param script Source of a function that is given the module.
 * @returns What it resolves to, and every error the frame reported.
 */
async function inSandbox(module: URL, script: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `
    <script type="importmap">${JSON.stringify({ imports: await inline(module) })}</script>
    <script>
      const errors = [];
      addEventListener('error', ({ message }) => errors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
      import('${module}')
        .then(${script})
        .catch((error) => errors.push(String(error)))
        // A rejection nobody handles is reported only after this task.
        .then((result) => setTimeout(() => parent.postMessage({ result, errors }, '*')));
    </script>`;
  const answer = new Promise((resolve) => {
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow) resolve(data);
    });
  });
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}

/**
 * A module and all it imports, as an import map of data: addresses. A sandboxed frame may
 * load nothing from the test's server, being of another origin.
 */
async function inline(
  module: URL,
  map: Record<string, string> = {},
): Promise<Record<string, string>> {
  if (module.href in map) return map;
  map[module.href] = '';
  let source = await (await fetch(module)).text();
  for (const [clause, keyword, specifier] of source.matchAll(
    /\b(from|import)\s*["']([^"']+)["']/g,
  )) {
    const imported = new URL(specifier ?? '', module);
    await inline(imported, map);
    source = source.replace(clause, `${keyword} '${imported}'`);
  }
  map[module.href] = `data:text/javascript,${encodeURIComponent(source)}`;
  return map;
}
