/**
 * Two tabs, each with two trackers, all ticking at once.
 *
 * Frames stand in for tabs: each has its own copy of the modules, its own connection and
 * its own channel, as a tab has.
 */
import { mergeProgress, noProgress, type Progress } from '@roadmap-tracker/core/progress';
import { expect } from '@open-wc/testing';
import { createIndexedDBStore } from './indexeddb-store.ts';
import type * as modules from './indexeddb-store.ts';
import { createReplica } from './replica.ts';

type Modules = typeof modules;

const ticksOfEach = 100;
const early = '000000001000contrac0000';

describe('two tabs with two trackers each', () => {
  const tabs: HTMLIFrameElement[] = [];
  let databaseName: string;

  beforeEach(() => {
    databaseName = createReplica();
  });

  afterEach(() => {
    for (const tab of tabs.splice(0)) tab.remove();
    indexedDB.deleteDatabase(databaseName);
  });

  async function openTab(): Promise<Modules> {
    const tab = document.createElement('iframe');
    tabs.push(tab);
    const url = new URL('./indexeddb-store.ts', import.meta.url);
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

  it('lose no tick, and all hear of every tick', async () => {
    const [here, there] = [await openTab(), await openTab()];
    const trackers = [here, here, there, there].map((modules) =>
      modules.createIndexedDBStore({ databaseName }),
    );
    const wanted = trackers.length * ticksOfEach;
    const views = [...trackers, createIndexedDBStore({ databaseName })].map((store) =>
      gathers(store, wanted),
    );

    await Promise.all(
      trackers.flatMap((tracker, who) =>
        Array.from({ length: ticksOfEach }, (_, which) =>
          tracker.join('go', { [`i/${who}-${which}`]: [1, early] }),
        ),
      ),
    );

    const saved = await createIndexedDBStore({ databaseName }).load('go');
    expect(Object.keys(saved)).to.have.length(wanted);
    for (const view of await Promise.all(views)) expect(view).to.deep.equal(saved);
  });

  it('end at the latest word when they tick the same box', async () => {
    const [here, there] = [await openTab(), await openTab()];
    const trackers = [here, there, here, there].map((modules) =>
      modules.createIndexedDBStore({ databaseName }),
    );
    // 37 and 100 share no factor: every time from 0 to 99, well shuffled.
    const times = Array.from({ length: 100 }, (_, index) => (index * 37) % 100);
    await Promise.all(
      times.map((time) =>
        trackers[time % 4]?.join('go', {
          'i/pprof': [time, `${`${time}`.padStart(9, '0')}000contrac0000`],
        }),
      ),
    );
    const saved = await createIndexedDBStore({ databaseName }).load('go');
    expect(saved['i/pprof']?.[0]).to.equal(99);
  });

  it('have one name for the device', async () => {
    const tabsOpened = [await openTab(), await openTab()];
    const names = await Promise.all(
      tabsOpened.map((modules) => modules.createIndexedDBStore({ databaseName }).replica()),
    );
    expect(names[0]).to.equal(names[1]);
  });
});

/** Resolves with what a view knows from news alone, once it knows so many registers. */
function gathers(
  store: ReturnType<Modules['createIndexedDBStore']>,
  wanted: number,
): Promise<Progress> {
  return new Promise((resolve) => {
    let view = noProgress;
    const unsubscribe = store.subscribe('go', (delta) => {
      view = mergeProgress(view, delta);
      if (Object.keys(view).length < wanted) return;
      unsubscribe();
      resolve(view);
    });
  });
}
