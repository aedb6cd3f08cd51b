/**
 * Stamps: the clock that orders what learners did, on devices that never meet.
 *
 *     ms        counter  replica  hash of the value
 *     0mibvxqg1 000      k3x9q0a  1z8f
 *
 * A hybrid logical clock. It follows the wall clock, so that the later word wins whichever
 * device was busier; and it never falls behind what it has seen, so that a word spoken with
 * a slow clock still counts as later than the one it answers.
 */
import type { Writer } from './change.ts';
import type { Stamp, Value } from './progress.ts';

/** A stamp without the hash: the same for all registers one change writes. */
export type Tick = string;

/** How far ahead of our clock a stamp is believed, in milliseconds: a day. */
export const believedAhead: number = 24 * 60 * 60 * 1000;

/** No stamp is older than this format. A clock that shows an earlier day has stopped. */
const formatMade = Date.UTC(2026, 10, 1);

const timeLength = 9;
const counterLength = 3;
const replicaLength = 7;
const hashLength = 4;

const counterEnd = timeLength + counterLength;
/** In the year 5188. */
const lastTime = 36 ** timeLength - 1;
const lastCounter = 36 ** counterLength - 1;

const stampPattern = /^[0-9a-z]{23}$/;
const replicaPattern = /^[0-9a-z]{7}$/;

/** Whether something found in saved data is a stamp. */
export function isStamp(candidate: unknown): candidate is Stamp {
  return typeof candidate === 'string' && stampPattern.test(candidate);
}

/** Below 0 when `a` is earlier than `b`, above 0 when it is later, 0 when they are the same. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The time of a stamp or a tick, in milliseconds since 1970. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, timeLength), 36);
}

/**
 * The next moment of a writer's clock: later than its own last stamp and than `seen`.
 *
 * A clock that tells no time counts on from what it has seen. At the very end of time
 * (year 5188) there is nothing later to give; {@linkcode clampStamp} keeps that from
 * happening.
 *
 * @param seen The newest stamp the writer knows of, besides its own.
 */
export function nextTick({ now, replica, last }: Writer, seen?: Stamp): Tick {
  const time = believableTime(now);
  const latest = [last, seen].filter(isStamp).toSorted(compareStamps).at(-1);
  if (latest === undefined || time > timeOf(latest)) return makeTick(time, 0, replica);

  const counter = Number.parseInt(latest.slice(timeLength, counterEnd), 36) + 1;
  if (counter <= lastCounter) return makeTick(timeOf(latest), counter, replica);
  if (timeOf(latest) < lastTime) return makeTick(timeOf(latest) + 1, 0, replica);
  return makeTick(lastTime, lastCounter, replica);
}

/**
 * The stamp of one register written at `tick`. The hash tells apart two values written in
 * the same tick, as two tabs of one device may.
 */
export function stampOf(tick: Tick, value: Value): Stamp {
  return tick + base36(hashOf(JSON.stringify(value)) % 36 ** hashLength, hashLength);
}

/**
 * A stamp as we may believe it: no more than a day ahead of `now`. A device whose clock
 * ran years ahead would otherwise have the last word for years.
 *
 * @param now The time, in milliseconds since 1970. A clock from before this format judges
 *   no stamp: squeezed to 1970, everything a learner did would lose to older words.
 */
export function clampStamp(stamp: Stamp, now: number): Stamp {
  const limit = now + believedAhead;
  return now >= formatMade && timeOf(stamp) > limit
    ? writtenTime(limit) + stamp.slice(timeLength)
    : stamp;
}

/** A time in nine characters of base 36. */
export function writtenTime(time: number): string {
  return base36(believableTime(time), timeLength);
}

function makeTick(time: number, counter: number, replica: string): Tick {
  return base36(time, timeLength) + base36(counter, counterLength) + wellFormedReplica(replica);
}

/** Time 0 belongs to the document, so that even a clock that has stopped is later. */
function believableTime(time: number): number {
  return Number.isNaN(time) ? 1 : Math.min(Math.max(Math.trunc(time), 1), lastTime);
}

/** A host may name its devices as it likes; an ill-formed stamp would lose what it stamps. */
function wellFormedReplica(replica: string): string {
  return replicaPattern.test(replica) ? replica : base36(hashOf(replica), replicaLength);
}

function base36(number: number, length: number): string {
  return number.toString(36).padStart(length, '0');
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
