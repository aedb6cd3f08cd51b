/**
 * What else a browser and a reader can do so that a year of ticks lasts: the browser may
 * promise to keep them, and the reader may have a copy of their own.
 */
import type { Progress } from '@roadmap-tracker/core/progress';
import { timeOf } from './epoch.ts';
import { getItem, setItem } from './local-items.ts';
import { defaultDatabaseName } from './progress-store.ts';

/** In milliseconds. */
const day = 24 * 60 * 60 * 1000;
const askAgainAfter = 90 * day;
const remindAfter = 30 * day;

/** What is not in `localStorage`, where that does not work, is remembered for this page. */
const remembered = new Map<string, number>();

/**
 * Asks the browser to keep this site's data when it needs room, at most once in 90 days. To
 * be called while the reader does something: some browsers show a question, some decide by
 * that. Never rejects.
 *
 * @param now The time, in milliseconds since 1970.
 */
export async function askToPersist(now: number): Promise<void> {
  const { storage } = globalThis.navigator ?? {};
  const asked = recall('asked');
  if (!storage?.persist || (asked !== undefined && now - asked < askAgainAfter)) return;
  remember('asked', now);
  try {
    if (!(await storage.persisted())) await storage.persist();
  } catch {
    // A sandboxed frame may not even ask.
  }
}

/** Whether the browser has promised to keep this site's data. Never rejects. */
export async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

const listeners = new Set<() => void>();

/**
 * Notes that the reader took a copy of a roadmap's progress.
 *
 * @param now The time, in milliseconds since 1970.
 */
export function noteBackup(roadmapId: string, now: number): void {
  remember(backupName(roadmapId), now);
  for (const listener of listeners) listener();
}

/** When the reader last took a copy, in milliseconds since 1970; `undefined` for never. */
export function lastBackup(roadmapId: string): number | undefined {
  return recall(backupName(roadmapId));
}

/**
 * Calls `listener` after each {@linkcode noteBackup}.
 *
 * @returns A function that ends it.
 */
export function onBackup(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Whether something was done more than 30 days ago of which there is no copy yet.
 *
 * @param progress All of a roadmap, also what the document itself says.
 * @param now The time, in milliseconds since 1970.
 */
export function isBackupDue(progress: Progress, roadmapId: string, now: number): boolean {
  const copied = lastBackup(roadmapId) ?? 0;
  return Object.values(progress).some(([, stamp]) => {
    const done = timeOf(stamp);
    // The document's own ticks are of time 0, and in nobody's care but its author's.
    return done > copied && now - done > remindAfter;
  });
}

function backupName(roadmapId: string): string {
  return `backup/${JSON.stringify(roadmapId)}`;
}

function recall(name: string): number | undefined {
  const kept = Number(getItem(`${defaultDatabaseName}/${name}`));
  return kept > 0 ? kept : remembered.get(name);
}

function remember(name: string, time: number): void {
  remembered.set(name, time);
  setItem(`${defaultDatabaseName}/${name}`, `${time}`);
}
