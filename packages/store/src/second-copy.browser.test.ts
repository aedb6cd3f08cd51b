/** The second copy where it has to work: in real tabs, beside a real database. */
import { expect, waitUntil } from '@open-wc/testing';
import { createStore, clear } from 'idb-keyval';
import type * as modules from './open-store.ts';
import { openStore } from './open-store.ts';
import { createReplica } from './replica.ts';
import { copyName, readLocally } from './second-copy.ts';

type Modules = typeof modules;

const early = '000000001000contrac0000';
const ticksOfEach = 50;

describe('the second copy in a browser', () => {
  const tabs: HTMLIFrameElement[] = [];
  let databaseName: string;

  beforeEach(() => {
    databaseName = createReplica();
  });

  afterEach(() => {
    for (const tab of tabs.splice(0)) tab.remove();
    indexedDB.deleteDatabase(databaseName);
    localStorage.removeItem(copyName(databaseName, 'go'));
  });

  async function openTab(): Promise<Modules> {
    const tab = document.createElement('iframe');
    tabs.push(tab);
    const url = new URL('./open-store.ts', import.meta.url);
    tab.srcdoc = `<script type="module">
      import * as modules from '${url}';
      window.modules = modules;
      frameElement.dispatchEvent(new Event('ready'));
    </script>`;
    const ready = new Promise((resolve) => tab.addEventListener('ready', resolve));
    document.body.append(tab);
    await ready;
    return Reflect.get(tab.contentWindow ?? {}, 'modules');
  }

  const copied = () => Object.keys(readLocally(databaseName, 'go').progress).length;

  it('holds what two tabs tick at once, and gives it back when the database is lost', async () => {
    const opened = await Promise.all([openTab(), openTab()]).then((both) =>
      Promise.all(both.map((modules) => modules.openStore({ databaseName }))),
    );
    await Promise.all(
      opened.flatMap(({ store }, who) =>
        Array.from({ length: ticksOfEach }, (_, which) =>
          store.join('go', { [`i/${who}-${which}`]: [1, early] }),
        ),
      ),
    );
    await waitUntil(() => copied() === 2 * ticksOfEach, 'all of it is copied', { timeout: 5_000 });

    await clear(createStore(databaseName, 'registers'));
    const { store, restored } = await openStore({ databaseName });
    expect(Object.keys(await store.load('go'))).to.have.length(2 * ticksOfEach);
    expect(restored?.('go')).to.equal(2 * ticksOfEach);
  });

  it('is written again by the tab whose ticks another has written over', async () => {
    const tab = await openTab();
    const { store } = await tab.openStore({ databaseName });
    await store.join('go', { 'i/pprof': [1, early] });
    await waitUntil(() => copied() === 1, 'it is copied', { timeout: 5_000 });
    // As a tab does that had read the copy before.
    localStorage.setItem(copyName(databaseName, 'go'), `[1,[0,0],1,"${early}"]\n["${early}i/cgo"]`);
    await waitUntil(() => copied() === 2, 'both are there', { timeout: 5_000 });
  });

  it('is written when the page is left before its time has come', async () => {
    const tab = await openTab();
    const { store } = await tab.openStore({ databaseName });
    await store.join('go', { 'i/pprof': [1, early] });
    tabs[0]?.contentWindow?.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(copied()).to.equal(1);
  });

  it('is respected by a tab that did not hear of the erasing', async () => {
    const [here, there] = await Promise.all([openTab(), openTab()]);
    const [mine, theirs] = await Promise.all(
      [here, there].map((modules) => modules.openStore({ databaseName })),
    );
    await theirs?.store.join('go', { 'i/pprof': [1, early] });
    await theirs?.store.load('go');
    await mine?.store.erase('go');
    expect(await theirs?.store.join('go', { 'i/retry': [1, early] })).to.deep.equal({});
    expect(await theirs?.store.load('go')).to.deep.equal({});
  });
});
