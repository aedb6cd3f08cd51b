import type { Progress, Value } from '@roadmap-tracker/core/progress';
import {
  day,
  freshId,
  hears,
  hearsErased,
  register,
  same,
  stamp,
  tick,
  untick,
} from './contract-tools.ts';
import type { ProgressStore } from './progress-store.ts';
import { toProgress } from './register.ts';
import { isReplica } from './replica.ts';

export { type BlobContractCase, blobContract } from './blob-contract.ts';

/** A promise every store makes, and a check that throws when it is broken. */
export interface ContractCase {
  readonly promise: string;

  /** @param open Opens a store; all the stores it opens share one storage. */
  check(open: () => ProgressStore): Promise<void>;
}

/** The contract of {@linkcode ProgressStore}, for any test runner. */
export const contract: readonly ContractCase[] = [
  {
    promise: 'has nothing to load on a first visit',
    async check(open) {
      same(await open().load(freshId()), {});
    },
  },
  {
    promise: 'loads what was joined, in another store too',
    async check(open) {
      const [here, there, id] = [open(), open(), freshId()];
      same(await here.join(id, tick('pprof', 1)), tick('pprof', 1));
      same(await here.join(id, tick('cgo', 2)), tick('cgo', 2));
      same(await there.load(id), { ...tick('pprof', 1), ...tick('cgo', 2) });
    },
  },
  {
    promise: 'joins what it loaded without changing it',
    async check(open) {
      const [store, id] = [open(), freshId()];
      await store.join(id, tick('pprof', 1));
      const loaded = await store.load(id);
      same(await store.join(id, loaded), loaded);
      same(await store.load(id), loaded);
    },
  },
  {
    promise: 'lets the later stamp win',
    async check(open) {
      const [store, id] = [open(), freshId()];
      await store.join(id, tick('pprof', 1));
      same(await store.join(id, untick('pprof', 2)), untick('pprof', 2));
      same(await store.load(id), untick('pprof', 2));
    },
  },
  {
    promise: 'never lets an older stamp win, and answers with the later one',
    async check(open) {
      const [store, id] = [open(), freshId()];
      await store.join(id, tick('pprof', 2));
      const delta = { ...untick('pprof', 1), ...tick('cgo', 1) };
      const standing = { ...tick('pprof', 2), ...tick('cgo', 1) };
      same(await store.join(id, delta), standing);
      same(await store.load(id), standing);
    },
  },
  {
    promise: 'loses no join, however many are made at once',
    async check(open) {
      const [here, there, id] = [open(), open(), freshId()];
      const ticks = Array.from({ length: 60 }, (_, index) => tick(`topic-${index}`, index));
      await Promise.all(ticks.map((delta, index) => (index % 2 ? here : there).join(id, delta)));
      same(await here.load(id), Object.assign({}, ...ticks));
    },
  },
  {
    promise: 'ends at the latest of many joins to one key, whatever their order',
    async check(open) {
      const [here, there, id] = [open(), open(), freshId()];
      // 7 and 60 share no factor: every time from 0 to 59, well shuffled.
      const times = Array.from({ length: 60 }, (_, index) => (index * 7) % 60);
      await Promise.all(
        times.map((time) => (time % 2 ? here : there).join(id, register('c/reviews', time, time))),
      );
      same(await there.load(id), register('c/reviews', 59, 59));
    },
  },
  {
    promise: 'keeps roadmaps apart, also where one name begins with the other',
    async check(open) {
      const [store, id] = [open(), freshId()];
      await store.join(id, tick('pprof', 1));
      await store.join(`${id}/2`, tick('cgo', 1));
      same(await store.load(id), tick('pprof', 1));
      same(await store.load(`${id}/2`), tick('cgo', 1));
    },
  },
  {
    promise: 'takes any string for a key or a roadmap',
    async check(open) {
      const store = open();
      const names = ['__proto__', 'constructor', 'toString', '', '🚀', 'a\0b', 'then'];
      const delta = toProgress(names.map((name, index) => [name, [index, stamp(index)]]));
      for (const name of names) {
        const id = `${freshId()}/${name}`;
        same(await store.join(id, delta), delta);
        same(await store.load(id), delta);
      }
      for (const name of names) same(await store.join(name, delta), delta);
    },
  },
  {
    promise: 'loads progress in which nothing is found that was not saved',
    async check(open) {
      const [store, id] = [open(), freshId()];
      for (const progress of [await store.load(id), await store.join(id, tick('cgo', 1))]) {
        same('constructor' in progress || '__proto__' in progress, false);
      }
    },
  },
  {
    promise: 'keeps keys and values it does not know',
    async check(open) {
      const [store, id] = [open(), freshId()];
      const values: readonly Value[] = [null, true, false, 0, -1.5, 1e300, '', 'später', '{"a":1}'];
      const delta = toProgress(
        values.map((value, index) => [`future/${index}`, [value, stamp(1)]]),
      );
      await store.join(id, delta);
      same(await store.load(id), delta);
    },
  },
  {
    promise: 'tells every subscriber of a join, here and in another store',
    async check(open) {
      const [here, there, id] = [open(), open(), freshId()];
      const heard = Promise.all([here, there].map((store) => hears(store, id, 'i/pprof')));
      await Promise.all([here.load(id), there.load(id)]);
      await here.join(id, tick('pprof', 1));
      await heard;
    },
  },
  {
    promise: 'tells nobody who has left, nor anyone of another roadmap',
    async check(open) {
      const [store, closed, other, id] = [open(), open(), open(), freshId()];
      const strays: Progress[] = [];
      store.subscribe(id, (delta) => strays.push(delta))();
      closed.subscribe(id, (delta) => strays.push(delta));
      closed.close();
      const unsubscribe = other.subscribe(`${id}/2`, (delta) => strays.push(delta));
      const heard = hears(store, id, 'i/pprof');
      await other.join(id, tick('pprof', 1));
      await heard;
      unsubscribe();
      same(strays, []);
    },
  },
  {
    promise: 'erases everything of a roadmap, for every store, and nothing of another',
    async check(open) {
      const [here, there, id] = [open(), open(), freshId()];
      await here.join(id, { ...tick('pprof', 1), ...tick('cgo', 1) });
      await here.join(`${id}/2`, tick('cgo', 1));
      await there.load(id);
      await there.erase(id);
      same(await here.load(id), {});
      same(await there.load(id), {});
      same(await here.load(`${id}/2`), tick('cgo', 1));
    },
  },
  {
    promise: 'keeps what is joined after it was erased, as old as that may be',
    async check(open) {
      const [store, id] = [open(), freshId()];
      await store.join(id, tick('pprof', 2));
      await store.erase(id);
      await store.load(id);
      // A copy on the learner's own disk, for instance.
      same(await store.join(id, tick('pprof', 1)), tick('pprof', 1));
      same(await open().load(id), tick('pprof', 1));
    },
  },
  {
    promise: 'tells every subscriber that a roadmap was erased, but of no other',
    async check(open) {
      const [here, there, id] = [open(), open(), freshId()];
      await here.join(id, tick('pprof', 1));
      const strays: string[] = [];
      const leave = there.subscribe(
        `${id}/2`,
        () => {},
        () => strays.push('erased'),
      );
      const heard = Promise.all([here, there].map((store) => hearsErased(store, id)));
      await Promise.all([here.load(id), there.load(id)]);
      await here.erase(id);
      await heard;
      leave();
      same(strays, []);
    },
  },
  {
    promise: 'believes no stamp more than a day ahead, and keeps its value',
    async check(open) {
      const [store, id] = [open(), freshId()];
      const far = register('i/pprof', 'doing', Date.now() + 365 * day);
      const nearest = stamp(Date.now() + 2 * day);
      for (const { 'i/pprof': saved } of [await store.join(id, far), await open().load(id)]) {
        same(saved?.[0], 'doing');
        same((saved?.[1] ?? '') < nearest, true);
      }
    },
  },
  {
    promise: 'has one name for the device, however many ask at once',
    async check(open) {
      const names = await Promise.all([open(), open(), open()].map((store) => store.replica()));
      same(names.every(isReplica), true);
      same(new Set([...names, await open().replica()]).size, 1);
    },
  },
];
