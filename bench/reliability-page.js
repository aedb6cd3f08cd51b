// What the pages of `pnpm reliability` do. Runs in a browser; the checks call it by name.
import { countOf, itemState } from '@roadmap-tracker/core/progress';
import { createStore, clear, get } from 'idb-keyval';
import { openStore } from '@roadmap-tracker/store';
import { ProgressSession } from '../packages/elements/src/controllers/progress-session.ts';
import { faults } from './reliability-faults.js';

const databaseName = 'reliability';
const roadmapId = 'roadmap';
const stamp = (time) => `${time.toString(36).padStart(9, '0')}000bench000000`;

/** Two trackers of a tab, each ticking items nobody else ticks; as many at once as clicks may be. */
async function tickItems({ tab, ticks, atOnce }) {
  const trackers = await Promise.all([0, 1].map(() => openStore({ databaseName })));
  let refused = 0;
  // As the session does it: what was refused is said to be unsaved, and tried again.
  const join = async (store, delta) => {
    try {
      await store.join(roadmapId, delta);
    } catch {
      refused += 1;
      await join(store, delta);
    }
  };
  await Promise.all(
    trackers.map(async ({ store }, who) => {
      for (let first = 0; first < ticks; first += atOnce) {
        const batch = Array.from({ length: Math.min(atOnce, ticks - first) }, (_, index) =>
          join(store, { [`i/${tab}-${who}-${first + index}`]: [1, stamp(1)] }),
        );
        await Promise.all(batch);
      }
    }),
  );
  return refused;
}

async function countSaved() {
  const { store } = await openStore({ databaseName });
  return Object.keys(await store.load(roadmapId)).length;
}

/** Ticks without an end, and tells of each tick once its promise has resolved. */
async function tickUntilKilled(run) {
  const { store } = await openStore({ databaseName });
  for (let index = 0; ; index += 1) {
    const key = `i/${run}-${index}`;
    await store.join(roadmapId, { [key]: [1, stamp(1)] });
    window.acknowledge(key);
  }
}

/** Which of these are not in the database itself: no second copy helps here. */
async function missing(keys) {
  const records = createStore(databaseName, 'registers');
  const found = await Promise.all(keys.map((key) => get([roadmapId, key], records)));
  return keys.filter((_, index) => found[index] === undefined);
}

async function startSession(name = databaseName) {
  const session = new ProgressSession(await openStore({ databaseName: name }), roadmapId);
  await new Promise((resolve) => {
    const check = () => session.state.kind !== 'loading' && resolve();
    session.listen(check);
    check();
  });
  return session;
}

/** Raises a counter by one, again and again, as two tabs may at the same time. */
async function count(steps) {
  const session = await startSession();
  for (let step = 0; step < steps; step += 1) {
    const value = countOf(session.progress, 'posts') + 1;
    const change = { type: 'count', id: 'posts', value };
    await session.write(change, session.progress, Date.now(), () => {});
  }
}

async function counted() {
  const { store } = await openStore({ databaseName });
  return countOf(await store.load(roadmapId), 'posts');
}

/** From each click on a box to the moment its tick is on the disk, in milliseconds. */
async function clickTimes(clicks) {
  const session = await startSession();
  const box = document.body.appendChild(document.createElement('input'));
  box.type = 'checkbox';
  let saved;
  box.addEventListener('click', () => {
    const change = { type: 'item', ids: ['box'], state: box.checked ? 'done' : 'todo' };
    saved = session.write(change, session.progress, Date.now(), () => {});
  });
  const times = [];
  for (let click = 0; click < clicks; click += 1) {
    const start = performance.now();
    box.click();
    await saved;
    times.push(performance.now() - start);
    // A reader does other things in between.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return times;
}

/** Empties the database behind everyone's back, and opens it again. */
async function loseDatabase(ticks) {
  const { store } = await openStore({ databaseName });
  await store.erase(roadmapId);
  const now = Date.now();
  const delta = Object.fromEntries(
    Array.from({ length: ticks }, (_, index) => [
      `i/${index.toString(36).padStart(3, '0')}abcdefgh`,
      [now + index, `${(now + index).toString(36).padStart(9, '0')}000bench000000`],
    ]),
  );
  await store.join(roadmapId, delta);
  dispatchEvent(new PageTransitionEvent('pagehide'));
  const copy = localStorage.getItem(`${databaseName}/copy/${JSON.stringify(roadmapId)}`) ?? '';
  await clear(createStore(databaseName, 'registers'));
  const back = await store.load(roadmapId);
  const whole = Object.entries(delta).filter(
    ([key, register]) => JSON.stringify(back[key]) === JSON.stringify(register),
  );
  return { restored: whole.length, bytes: new TextEncoder().encode(copy).length };
}

/** In milliseconds: an open of 5 s and a transaction of 10 s, each tried twice, and some air. */
const longest = 35_000;

/** Does everything a store can do while something is wrong, and sees what is said of it. */
async function sufferFault(fault, when) {
  const name = `fault-${fault}-${when}`;
  const { transaction } = IDBDatabase.prototype;
  const { open } = IDBFactory.prototype;
  let session;
  if (when === 'later') {
    session = await startSession(name);
    await write(session, 'before');
  }
  await faults[fault](name);

  let asked = 0;
  let unsettled = 0;
  const settle = async (promise) => {
    asked += 1;
    const late = Symbol('late');
    const timeout = new Promise((resolve) => setTimeout(resolve, longest, late));
    const outcome = await Promise.race([promise.catch((error) => error), timeout]);
    if (outcome === late) unsettled += 1;
    return outcome === late ? undefined : outcome;
  };

  const { store } = (await settle(openStore({ databaseName: name }))) ?? {};
  session ??= await settle(startSession(name));
  const promises = [
    ...(session ? [write(session, 'during')] : []),
    ...(store ? [store.load(roadmapId), store.replica(), store.erase('another')] : []),
  ];
  await Promise.all(promises.map(settle));

  // Whatever is said to be saved has to be there for somebody else.
  const said = session?.state.kind;
  IDBDatabase.prototype.transaction = transaction;
  IDBFactory.prototype.open = open;
  const isLie = (said === 'saved' || said === 'restored') && !(await isThere(name));
  return { unsettled, asked, said, lies: isLie ? 1 : 0 };
}

const write = (session, id) =>
  session.write({ type: 'item', ids: [id], state: 'done' }, session.progress, Date.now(), () => {});

/** Looked for by a page that has seen nothing of all this. */
async function isThere(name) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.src = location.pathname;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow.reliability.isDone(name, 'during');
}

async function isDone(name, id) {
  const { store } = await openStore({ databaseName: name });
  return itemState(await store.load(roadmapId), id) === 'done';
}

window.reliability = {
  tickItems,
  countSaved,
  tickUntilKilled,
  missing,
  count,
  counted,
  clickTimes,
  loseDatabase,
  sufferFault,
  isDone,
  faults: Object.keys(faults),
};
