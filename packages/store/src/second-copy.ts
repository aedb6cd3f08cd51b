/**
 * A second copy of all progress, in `localStorage`.
 *
 * Browsers empty databases without a word: a damaged file, a cleared index. They rarely take
 * `localStorage` with it. So every register is kept there too, to be read for one purpose
 * only: to give back to the database what it has lost.
 *
 * Nothing here can fail anything: without it, saving is what it was.
 */
import { clampProgress, mergeProgress, type Progress } from '@roadmap-tracker/core/progress';
import { type Kept, nothingKept, readCopy, writeCopy, writeSentinel } from './copy-text.ts';
import { type Epoch, isLaterEpoch } from './epoch.ts';
import { getItem, onItemChange, setItem } from './local-items.ts';
import { StoreError } from './progress-store.ts';
import { toProgress } from './register.ts';
import { removeSingles, singleItems } from './single-items.ts';

/** The second copy of one database. */
export interface SecondCopy {
  /** Whether it holds exactly this; told by its first line alone. */
  isSame(roadmapId: string, kept: Kept): boolean;

  /** What it holds of a roadmap. */
  read(roadmapId: string): Kept;

  /** Takes this in within a quarter of a second, also if the page is closed before. */
  add(roadmapId: string, epoch: Epoch, delta: Progress): void;

  /** Takes in at once this and whatever is waiting. */
  addNow(roadmapId: string, epoch: Epoch, delta: Progress): void;
}

/** In milliseconds. A page that ticks without a pause is not to write without one. */
const longestWait = 250;

/** @param databaseName Of the database it is a copy of. */
export function createSecondCopy(databaseName: string): SecondCopy {
  const waiting = new Map<string, Kept>();
  const written = new Map<string, Kept>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const nameOf = (roadmapId: string) => copyName(databaseName, roadmapId);

  const wait = (roadmapId: string, kept: Kept) => {
    waiting.set(roadmapId, joinKept(waiting.get(roadmapId) ?? nothingKept, kept));
  };

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const [roadmapId, kept] of waiting) {
      const next = joinKept(readLocally(databaseName, roadmapId), kept);
      if (writeLocally(databaseName, roadmapId, next) === undefined) written.set(roadmapId, next);
    }
    waiting.clear();
  };

  const writeSoon = () => {
    // Not put off by what comes later: a learner who ticks on and on is safe all the same.
    timer ??= setTimeout(write, longestWait);
  };

  // Two tabs may read the same copy, and then write one after the other. Whoever finds its
  // own missing adds it again; as both join, this ends with all of it there.
  onItemChange((name) => {
    for (const [roadmapId, ours] of written) {
      if (name !== nameOf(roadmapId)) continue;
      const theirs = readWhole(databaseName, roadmapId);
      if (theirs === undefined || isWithin(ours, theirs)) continue;
      wait(roadmapId, ours);
      writeSoon();
    }
  });
  onLeave(write);

  return {
    isSame: (roadmapId, kept) =>
      getItem(nameOf(roadmapId))?.startsWith(`${writeSentinel(kept)}\n`) === true &&
      singleItems(databaseName, roadmapId).length === 0,

    read: (roadmapId) => readLocally(databaseName, roadmapId),

    add(roadmapId, epoch, progress) {
      wait(roadmapId, { epoch, progress });
      writeSoon();
    },

    addNow(roadmapId, epoch, progress) {
      wait(roadmapId, { epoch, progress });
      write();
    },
  };
}

/** The item that holds all of a roadmap. */
export function copyName(databaseName: string, roadmapId: string): string {
  return `${databaseName}/copy/${JSON.stringify(roadmapId)}`;
}

/** All that `localStorage` holds of a roadmap: the copy, and what was kept one by one since. */
export function readLocally(databaseName: string, roadmapId: string): Kept {
  const { epoch, progress } = readWhole(databaseName, roadmapId) ?? nothingKept;
  const singles = singleItems(databaseName, roadmapId)
    .filter((single) => single.epoch >= epoch[0])
    .map(({ key, register }) => [key, register] as const);
  const found = mergeProgress(progress, toProgress(singles));
  const believed = clampProgress(found, Date.now());
  const kept = { epoch, progress: believed };
  // Written down, because a stamp that is clamped anew each time is newer each time.
  if (believed !== found) writeLocally(databaseName, roadmapId, kept);
  return kept;
}

/**
 * Writes all of a roadmap in one, in place of the copy and of what was kept one by one.
 *
 * @returns Why that could not be done; `undefined` when it is.
 */
export function writeLocally(
  databaseName: string,
  roadmapId: string,
  kept: Kept,
): StoreError | undefined {
  // A later version's copy is not ours to rewrite.
  if (readWhole(databaseName, roadmapId) === undefined) return new StoreError('failed');
  const singles = singleItems(databaseName, roadmapId);
  const error = setItem(copyName(databaseName, roadmapId), writeCopy(kept));
  if (error === undefined) removeSingles(singles);
  return error;
}

/** `undefined` for what a later version wrote. */
function readWhole(databaseName: string, roadmapId: string): Kept | undefined {
  const text = getItem(copyName(databaseName, roadmapId));
  return text === undefined ? nothingKept : readCopy(text);
}

/** The later epoch's; both joined, where it is the same. */
function joinKept(a: Kept, b: Kept): Kept {
  if (isLaterEpoch(a.epoch, b.epoch)) return a;
  if (isLaterEpoch(b.epoch, a.epoch)) return b;
  return { epoch: a.epoch, progress: mergeProgress(a.progress, b.progress) };
}

/** Whether `all` lacks nothing of `part`. */
function isWithin(part: Kept, all: Kept): boolean {
  const joined = joinKept(all, part);
  return joined.epoch === all.epoch && joined.progress === all.progress;
}

/** The last moment at which a page that is left can be sure to do anything. */
function onLeave(callback: () => void): void {
  if (typeof document === 'undefined') return;
  addEventListener('pagehide', callback);
}
