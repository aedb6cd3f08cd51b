/**
 * What is done to the records of a database, each within one transaction: nobody else can
 * read or write in between.
 */
import { clampProgress, mergeProgress, type Progress } from '@roadmap-tracker/core/progress';
import { get, getMany, promisifyRequest } from 'idb-keyval';
import { inside } from './connection.ts';
import type { Kept } from './copy-text.ts';
import { epochKey, replicaKey } from './database.ts';
import { doneSince, type Epoch, isLaterEpoch, laterEpoch, nextEpoch, toEpoch } from './epoch.ts';
import { findMending } from './mend.ts';
import { givesWay, toProgress } from './register.ts';
import { createReplica, isReplica } from './replica.ts';

/** Reads everything that is kept of a roadmap. */
export async function loadWithin(records: IDBObjectStore, roadmapId: string): Promise<Kept> {
  const range = rangeOf(roadmapId);
  const [epoch, keys, values] = await Promise.all([
    get<unknown>(epochKey(roadmapId), inside(records)),
    promisifyRequest(records.getAllKeys(range)),
    promisifyRequest<unknown[]>(records.getAll(range)),
  ]);
  const progress = toProgress(
    keys.flatMap((key, index) => {
      const registerKey = Array.isArray(key) && key.length === 2 ? key[1] : undefined;
      return typeof registerKey === 'string' ? [[registerKey, values[index]] as const] : [];
    }),
  );
  return { epoch: toEpoch(epoch), progress };
}

/** What a join came to. */
export interface Joined {
  readonly epoch: Epoch;
  /** The registers under the delta's keys, as they are now. */
  readonly standing: Progress;
  /** What of them was written. */
  readonly written: Progress;
}

/**
 * Joins a delta to what is kept.
 *
 * @param known The epoch its writer knows of. What was done before a later one began, it
 *   erased.
 * @param now The time, in milliseconds since 1970.
 */
export async function joinWithin(
  records: IDBObjectStore,
  roadmapId: string,
  delta: Progress,
  known: Epoch | undefined,
  now: number,
): Promise<Joined> {
  const found = toEpoch(await get<unknown>(epochKey(roadmapId), inside(records)));
  const epoch = known ? laterEpoch(found, known) : found;
  // The database was emptied under an open page, and has forgotten that there was an erasing.
  if (epoch !== found) await put(records, epochKey(roadmapId), epoch);
  const believed = clampProgress(toProgress(Object.entries(delta)), now);
  const isStale = known !== undefined && isLaterEpoch(epoch, known);
  const offered = Object.entries(isStale ? doneSince(epoch, believed) : believed);

  const kept = await getMany<unknown>(
    offered.map(([key]) => [roadmapId, key]),
    inside(records),
  );
  const saved = toProgress(offered.map(([key], index) => [key, kept[index]]));
  const welcome = offered.filter(([, register], index) => givesWay(kept[index], register));
  const standing = mergeProgress(saved, toProgress(welcome));

  const written = Object.entries(standing).filter(([key, register]) => register !== saved[key]);
  await write(records, roadmapId, written);
  return { epoch, standing, written: toProgress(written) };
}

/** What a mending came to. */
export interface Mended {
  readonly kept: Kept;
  /** How many registers the copy gave back. */
  readonly restored: number;
}

/**
 * Puts right what {@linkcode findMending} finds.
 *
 * @param copy What the second copy holds.
 * @param now The time, in milliseconds since 1970.
 */
export async function mendWithin(
  records: IDBObjectStore,
  roadmapId: string,
  copy: Kept,
  now: number,
): Promise<Mended> {
  const found = await loadWithin(records, roadmapId);
  const mending = findMending(found, copy, now);
  if (!mending) return { kept: found, restored: 0 };

  const { epoch, erased, clamped, lost } = mending;
  if (epoch !== found.epoch) await put(records, epochKey(roadmapId), epoch);
  await Promise.all(erased.map((key) => promisifyRequest(records.delete([roadmapId, key]))));
  await write(records, roadmapId, Object.entries(clamped));
  const { written } = await joinWithin(records, roadmapId, lost, undefined, now);
  return {
    kept: await loadWithin(records, roadmapId),
    restored: Object.keys(written).length,
  };
}

/**
 * Erases everything that is kept of a roadmap, and begins its next epoch.
 *
 * @param now The time, in milliseconds since 1970.
 */
export async function eraseWithin(
  records: IDBObjectStore,
  roadmapId: string,
  now: number,
): Promise<Epoch> {
  const before = toEpoch(await get<unknown>(epochKey(roadmapId), inside(records)));
  const epoch = nextEpoch(before, now);
  await Promise.all([
    promisifyRequest(records.delete(rangeOf(roadmapId))),
    put(records, epochKey(roadmapId), epoch),
  ]);
  return epoch;
}

/** Reads this device's name, or makes it on the first visit. */
export async function replicaWithin(records: IDBObjectStore): Promise<string> {
  const kept = await get<unknown>(replicaKey, inside(records));
  if (isReplica(kept)) return kept;
  const made = createReplica();
  await put(records, replicaKey, made);
  return made;
}

/** Every string sorts before every array, so this is the roadmap's keys and no others. */
function rangeOf(roadmapId: string): IDBKeyRange {
  return IDBKeyRange.bound([roadmapId], [roadmapId, []]);
}

async function write(
  records: IDBObjectStore,
  roadmapId: string,
  entries: readonly (readonly [key: string, record: unknown])[],
): Promise<void> {
  await Promise.all(entries.map(([key, record]) => put(records, [roadmapId, key], record)));
}

/** Not `set` of idb-keyval: that waits for the transaction to end, and others are to follow. */
async function put(records: IDBObjectStore, key: IDBValidKey, record: unknown): Promise<void> {
  await promisifyRequest(records.put(record, key));
}
