import { writeChange, noProgress } from '@roadmap-tracker/core/progress';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  askToPersist,
  isBackupDue,
  isPersisted,
  lastBackup,
  noteBackup,
  onBackup,
} from './keeping.ts';
import { createReplica } from './replica.ts';
import { TestLocalStorage } from './test-local-storage.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 22);

/** A browser that counts how often it is asked, and promises nothing or everything. */
function stubStorage(persisted: boolean): { asked: number } {
  const browser = { asked: 0 };
  vi.stubGlobal('navigator', {
    storage: {
      persisted: async () => persisted,
      persist: async () => {
        browser.asked += 1;
        return false;
      },
    },
  });
  return browser;
}

beforeEach(() => void vi.stubGlobal('localStorage', new TestLocalStorage()));
afterEach(() => void vi.unstubAllGlobals());

describe('askToPersist', () => {
  it('asks at most once in 90 days, however often the page is opened', async () => {
    const browser = stubStorage(false);
    for (const time of [0, 1, 89.9, 90, 91]) await askToPersist(start + time * day);
    expect(browser.asked).toBe(2);
  });

  it('does not ask for what is promised already', async () => {
    const browser = stubStorage(true);
    await askToPersist(start + 1_000 * day);
    expect(browser.asked).toBe(0);
    expect(await isPersisted()).toBe(true);
  });

  it.for([
    ['missing', {}],
    ['forbidden', { storage: { persist: true, persisted: () => Promise.reject(new TypeError()) } }],
  ])('does not mind where storage is %s', async ([, browser]) => {
    vi.stubGlobal('navigator', browser);
    await askToPersist(start + 2_000 * day);
    expect(await isPersisted()).toBe(false);
  });
});

describe('isBackupDue', () => {
  const tick = writeChange(
    noProgress,
    { type: 'item', ids: ['pprof'], state: 'done' },
    { now: start, replica: 'k3x9q0a' },
  );

  it('is so 30 days after the first change, and not before', () => {
    const id = createReplica();
    expect(isBackupDue(tick, id, start + 30 * day)).toBe(false);
    expect(isBackupDue(tick, id, start + 31 * day)).toBe(true);
  });

  it('is not so once there is a copy, and again 30 days after the next change', () => {
    const id = createReplica();
    const heard = vi.fn();
    const leave = onBackup(heard);
    noteBackup(id, start + 31 * day);
    leave();
    noteBackup(createReplica(), start);
    expect(heard).toHaveBeenCalledOnce();
    expect(lastBackup(id)).toBe(start + 31 * day);
    expect(isBackupDue(tick, id, start + 300 * day)).toBe(false);
    const next = writeChange(
      tick,
      { type: 'item', ids: ['cgo'], state: 'done' },
      { now: start + 40 * day, replica: 'k3x9q0a' },
    );
    expect(isBackupDue({ ...tick, ...next }, id, start + 71 * day)).toBe(true);
  });

  it('remembers a copy for this page where nothing can be kept', () => {
    vi.stubGlobal('localStorage', undefined);
    const id = createReplica();
    noteBackup(id, start);
    expect(lastBackup(id)).toBe(start);
  });

  it('does not count what the document itself says', () => {
    const written = { 'i/fan-in': [1, '000000000000000000000abc'.slice(0, 23)] } as const;
    expect(isBackupDue(written, createReplica(), start)).toBe(false);
  });
});
