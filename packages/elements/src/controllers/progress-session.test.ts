import { countOf, itemState, noProgress, type Progress } from '@roadmap-tracker/core/progress';
import {
  createMemoryStore,
  type OpenedStore,
  type ProgressStore,
  StoreError,
} from '@roadmap-tracker/store';
import { describe, expect, test } from 'vitest';
import { ProgressSession } from './progress-session.ts';

const now = Date.UTC(2026, 10, 22);
const ignore = (): void => {};

/** A session that has loaded, over a store that says it is somewhere firmer than memory. */
async function start(
  store: ProgressStore,
  opened: Partial<OpenedStore> = {},
): Promise<ProgressSession> {
  const session = new ProgressSession({ store, ...opened }, 'go');
  await until(session, () => session.state.kind !== 'loading');
  return session;
}

function createDisk(databaseName: string = crypto.randomUUID()): ProgressStore {
  return { ...createMemoryStore({ databaseName }), place: 'indexeddb' };
}

/** Resolves once a condition holds; the session goes on listening. */
function until(session: ProgressSession, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (condition()) resolve();
    };
    session.listen(check);
    check();
  });
}

const set = (session: ProgressSession, state: 'done' | 'todo', id = 'pprof') =>
  session.write({ type: 'item', ids: [id], state }, session.progress, now, ignore);

describe('ProgressSession', () => {
  test('loses no step of a counter that two tabs raise at once', async () => {
    const databaseName = crypto.randomUUID();
    const tabs = [await start(createDisk(databaseName)), await start(createDisk(databaseName))];
    for (let step = 0; step < 1_000; step += 1) {
      await Promise.all(
        tabs.map((tab) => {
          const value = countOf(tab.progress, 'posts') + 1;
          return tab.write({ type: 'count', id: 'posts', value }, tab.progress, now, ignore);
        }),
      );
    }
    expect(countOf(await createDisk(databaseName).load('go'), 'posts')).toBe(2_000);
  });

  test('says how much the second copy gave back, once all else is saved', async () => {
    const session = await start(createDisk(), { restored: () => 210 });
    expect(session.state).toEqual({ kind: 'restored', count: 210 });
    const trying = set(session, 'done');
    expect(session.state).toEqual({ kind: 'saving' });
    await trying;
    expect(session.state).toEqual({ kind: 'restored', count: 210 });
  });

  test.for(['local-storage', 'elsewhere'] as const)(
    'says that it is saved in %s',
    async (place) => {
      const session = await start({ ...createDisk(), place });
      expect(session.state).toEqual({ kind: 'saved', place });
    },
  );

  test('erases what the learner did, here and in another tab', async () => {
    const databaseName = crypto.randomUUID();
    const [here, there] = [
      await start(createDisk(databaseName)),
      await start(createDisk(databaseName)),
    ];
    await set(here, 'done');
    await until(there, () => itemState(there.progress, 'pprof') === 'done');
    await here.erase();
    await until(there, () => itemState(there.progress, 'pprof') === 'todo');
    expect(here.progress).toEqual(noProgress);
    expect(here.state).toEqual({ kind: 'saved' });
  });

  test('does not bring back with a late retry what was erased', async () => {
    const disk = createDisk();
    const broken = { is: true };
    const store: ProgressStore = {
      ...disk,
      join: (id, delta: Progress) =>
        broken.is ? Promise.reject(new StoreError('full')) : disk.join(id, delta),
    };
    const session = await start(store);
    await set(session, 'done');
    expect(session.state.kind).toBe('not-saved');
    await session.erase();
    broken.is = false;
    await session.retry();
    expect(await disk.load('go')).toEqual({});
    expect(session.progress).toEqual(noProgress);
  });

  test('takes what is ticked after it was erased', async () => {
    const disk = createDisk();
    const session = await start(disk);
    await set(session, 'done');
    await session.erase();
    await set(session, 'done', 'cgo');
    expect(Object.keys(await disk.load('go'))).toEqual(['i/cgo']);
    expect(Object.keys(session.progress)).toEqual(['i/cgo']);
  });

  test('says so when it could not be erased, and shows what is still there', async () => {
    const disk = createDisk();
    const error = new StoreError('timeout');
    const session = await start({ ...disk, erase: () => Promise.reject(error) });
    await set(session, 'done');
    await session.erase();
    expect(session.state).toEqual({ kind: 'not-saved', reason: error });
    expect(itemState(session.progress, 'pprof')).toBe('done');
  });
});
