import type { Progress, Register, Value } from '@roadmap-tracker/core/progress';
import type { ProgressStore } from './progress-store.ts';
import { toProgress } from './register.ts';
import { createReplica, isReplica } from './replica.ts';

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
    promise: 'has one name for the device, however many ask at once',
    async check(open) {
      const names = await Promise.all([open(), open(), open()].map((store) => store.replica()));
      same(names.every(isReplica), true);
      same(new Set([...names, await open().replica()]).size, 1);
    },
  },
];

const freshId = () => createReplica();

const tick = (topic: string, time: number) => register(`i/${topic}`, time, time);

const untick = (topic: string, time: number) => register(`i/${topic}`, 0, time);

const register = (key: string, value: Value, time: number): Record<string, Register> => ({
  [key]: [value, stamp(time)],
});

const stamp = (time: number) => `${time.toString(36).padStart(9, '0')}000contrac0000`;

/** Resolves once the store has told of this key. */
function hears(store: ProgressStore, roadmapId: string, key: string): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe(roadmapId, (delta) => {
      if (!(key in delta)) return;
      unsubscribe();
      resolve();
    });
  });
}

function same(actual: unknown, expected: unknown): void {
  const [got, wanted] = [print(actual), print(expected)];
  if (got !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}

/** Objects are alike whatever the order of their keys. */
function print(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return JSON.stringify(
    isObject ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value,
  );
}
