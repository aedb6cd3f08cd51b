import type { Roadmap } from '@roadmap-tracker/core/model';
import { countOf, itemState, noProgress, type Progress } from '@roadmap-tracker/core/progress';
import {
  createMemoryStore,
  noteBackup,
  type ProgressStore,
  StoreError,
} from '@roadmap-tracker/store';
import { describe, expect, test } from 'vitest';
import { TestHost } from './test-host.ts';
import { ProgressController } from './progress-controller.ts';

const span = { line: 1, start: 0, end: 1 };
const box = { checked: true, at: 0 };

/** A document with two topics, of which its author ticked the second. */
const roadmap: Roadmap = {
  type: 'roadmap',
  version: 1,
  id: 'go',
  title: null,
  titleFrom: 'none',
  facts: [],
  credits: [],
  language: 'en',
  content: [
    {
      type: 'checklist',
      id: 'list',
      role: 'topics',
      tasks: [
        { type: 'task', id: 'pprof', text: 'pprof', tasks: [], span },
        { type: 'task', id: 'fan-in', text: 'Fan-in', tasks: [], span, checkbox: box },
      ],
      span,
    },
  ],
  periods: [],
  joins: [],
  feeds: [],
  messages: [],
  source: { headings: 0, links: 0, tasks: { total: 2, checked: 1 } },
};

const tick = { type: 'item', ids: ['pprof'], state: 'done' } as const;

/** A disk that can be filled up, and asked to take its time. */
function createDisk(): { full: boolean; slow: Promise<void>; readonly store: ProgressStore } {
  const memory = createMemoryStore({ databaseName: crypto.randomUUID() });
  const disk = {
    full: false,
    slow: Promise.resolve(),
    store: {
      ...memory,
      place: 'indexeddb' as const,
      async join(roadmapId: string, delta: Progress): Promise<Progress> {
        await disk.slow;
        if (disk.full) throw new StoreError('full');
        return await memory.join(roadmapId, delta);
      },
      async load(roadmapId: string): Promise<Progress> {
        await disk.slow;
        if (disk.full) throw new StoreError('failed');
        return await memory.load(roadmapId);
      },
    },
  };
  return disk;
}

async function follow(
  store: ProgressStore,
  saved?: (delta: Progress) => void,
): Promise<{ readonly host: TestHost; readonly controller: ProgressController }> {
  const host = new TestHost();
  const controller = new ProgressController(host, {
    open: async () => ({ store }),
    now: Date.now,
    ...(saved && { saved }),
  });
  controller.follow(roadmap);
  host.connect();
  await host.until(() => controller.state.kind !== 'loading');
  return { host, controller };
}

describe('ProgressController', () => {
  test('starts from the ticks in the document', async () => {
    const { controller } = await follow(createDisk().store);
    expect(itemState(controller.progress, 'fan-in')).toBe('done');
    expect(itemState(controller.progress, 'pprof')).toBe('todo');
    expect(controller.state).toEqual({ kind: 'saved' });
  });

  test('shows a change before it is saved, and says so', async () => {
    const disk = createDisk();
    const { controller } = await follow(disk.store);
    const trying = controller.change(tick);
    expect(itemState(controller.progress, 'pprof')).toBe('done');
    expect(controller.state).toEqual({ kind: 'saving' });
    await trying;
    expect(itemState(await disk.store.load('go'), 'pprof')).toBe('done');
    expect(controller.state).toEqual({ kind: 'saved' });
  });

  test('lets the learner take back what the author ticked', async () => {
    const disk = createDisk();
    const { controller } = await follow(disk.store);
    await controller.change({ type: 'item', ids: ['fan-in'], state: 'todo' });
    expect(itemState(controller.progress, 'fan-in')).toBe('todo');
    const { controller: later } = await follow(disk.store);
    expect(itemState(later.progress, 'fan-in')).toBe('todo');
  });

  test('keeps showing what could not be saved, and saves it at the next chance', async () => {
    const disk = createDisk();
    const saved: Progress[] = [];
    const { controller } = await follow(disk.store, (delta) => saved.push(delta));
    disk.full = true;
    await controller.change(tick);
    expect(itemState(controller.progress, 'pprof')).toBe('done');
    expect(controller.state).toMatchObject({ kind: 'not-saved', reason: { code: 'full' } });
    expect(saved).toEqual([]);

    disk.full = false;
    await controller.retry();
    expect(controller.state).toEqual({ kind: 'saved' });
    expect(itemState(await disk.store.load('go'), 'pprof')).toBe('done');
    expect(saved).toHaveLength(1);
  });

  test('saves with the next change what failed before', async () => {
    const disk = createDisk();
    const { controller } = await follow(disk.store);
    disk.full = true;
    await controller.change(tick);
    disk.full = false;
    await controller.change({ type: 'count', id: 'posts', value: 3 });
    const stored = await disk.store.load('go');
    expect([itemState(stored, 'pprof'), countOf(stored, 'posts')]).toEqual(['done', 3]);
    expect(controller.state).toEqual({ kind: 'saved' });
  });

  test('outlives its host with what is not saved', async () => {
    const disk = createDisk();
    const { host, controller } = await follow(disk.store);
    disk.full = true;
    await controller.change(tick);
    host.disconnect();
    const { controller: next } = await follow(disk.store);
    expect(itemState(next.progress, 'pprof')).toBe('done');
    expect(next.state.kind).toBe('not-saved');
  });

  test('loses no change when many are made at once', async () => {
    const disk = createDisk();
    const { controller } = await follow(disk.store);
    const ids = Array.from({ length: 30 }, (_, index) => `item-${index}`);
    await Promise.all(
      ids.map((id) => controller.change({ type: 'item', ids: [id], state: 'done' })),
    );
    const stored = await disk.store.load('go');
    expect(ids.filter((id) => itemState(stored, id) !== 'done')).toEqual([]);
  });

  test('agrees with another element of the page and hears of other tabs', async () => {
    const { store } = createDisk();
    const [here, there] = [await follow(store), await follow(store)];
    await here.controller.change(tick);
    expect(itemState(there.controller.progress, 'pprof')).toBe('done');

    const delta: Progress = { 'i/elsewhere': [1, 'zzzzzzzzz0000000000zzzz'] };
    await store.join('go', delta);
    await here.host.until(() => itemState(here.controller.progress, 'elsewhere') === 'done');
  });

  test('works on when nothing can be read, without overwriting what is there', async () => {
    const disk = createDisk();
    const first = await follow(disk.store);
    await first.controller.change({ type: 'count', id: 'posts', value: 5 });
    first.host.disconnect();

    const host = new TestHost();
    const store = { ...disk.store };
    disk.full = true;
    const controller = new ProgressController(host, {
      open: async () => ({ store }),
      now: Date.now,
    });
    controller.follow(roadmap);
    host.connect();
    await host.until(() => controller.state.kind === 'not-saved');
    await controller.change({ type: 'count', id: 'posts', value: 1 });
    expect(countOf(controller.progress, 'posts')).toBe(1);

    disk.full = false;
    await controller.retry();
    expect(countOf(controller.progress, 'posts')).toBe(6);
    expect(controller.state).toEqual({ kind: 'saved' });
  });

  test('says that a store in memory lasts for this visit only', async () => {
    const reason = new StoreError('unavailable');
    const store = createMemoryStore({ databaseName: crypto.randomUUID() });
    const host = new TestHost();
    const open = async (): Promise<{ store: ProgressStore; reason: StoreError }> => ({
      store,
      reason,
    });
    const controller = new ProgressController(host, { open, now: Date.now });
    controller.follow(roadmap);
    host.connect();
    await host.until(() => controller.state.kind !== 'loading');
    expect(controller.state).toEqual({ kind: 'this-visit-only', reason });
  });

  test('reminds of a copy after 30 days, until there is one', async () => {
    const store = createDisk().store;
    const { host, controller } = await follow(store);
    await controller.change(tick);
    expect(controller.state).toEqual({ kind: 'saved' });

    const inAMonth = Date.now() + 31 * 24 * 60 * 60 * 1000;
    const later = new ProgressController(host, {
      open: async () => ({ store }),
      now: () => inAMonth,
    });
    later.follow(roadmap);
    later.hostConnected();
    await host.until(() => later.state.kind === 'saved' && later.state.backupDue === true);

    const { updates } = host;
    noteBackup(roadmap.id, inAMonth);
    expect(host.updates).toBeGreaterThan(updates);
    expect(later.state).toEqual({ kind: 'saved' });
  });

  test('gives the same progress for as long as nothing changes', async () => {
    const { controller } = await follow(createDisk().store);
    const { progress } = controller;
    expect(controller.progress).toBe(progress);
    const trying = controller.change(tick);
    const changed = controller.progress;
    expect(changed).not.toBe(progress);
    await trying;
    expect(controller.progress).toBe(changed);
  });

  test('keeps roadmaps apart, and those under a key of their own', async () => {
    const { store } = createDisk();
    const { host, controller } = await follow(store);
    await controller.change(tick);
    controller.follow(roadmap, 'my-key');
    await host.until(() => controller.state.kind !== 'loading');
    expect(itemState(controller.progress, 'pprof')).toBe('todo');
    controller.follow(undefined);
    expect(controller.progress).toEqual(noProgress);
  });
});
