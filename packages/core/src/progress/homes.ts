/**
 * Homes: where the progress of an item is kept once the author's edits have changed its id.
 *
 * Ids follow the text, so an edit may give an item another one. Its registers are never
 * renamed; an alias, a register like any other, says under which id they are:
 *
 *     a/<id> = <home>     kept under <home>; what stands under <id> belongs to it as well,
 *                         for a device that never saw the old document writes there
 *     a/<id> = /<home>    kept under <home>; what stands under <id> belongs to another item
 *
 * One item is read in every place that means it, and the newest word counts, whichever
 * version of the document it was spoken over; it is written at home. A home is an id and
 * never leads further, so that aliases can form neither a chain nor a ring.
 */
import { aliasKey, aliasPrefix, idOf, part } from './keys.ts';
import type { Progress, Register, Value } from './progress.ts';
import { registerAt, registersUnder, valueAt } from './registers.ts';
import { compareStamps } from './stamp.ts';

/** Where an item's progress is. */
export interface Home {
  readonly id: string;
  /** What stands under the item's own id belongs to another item. */
  readonly only: boolean;
}

/** The id an item's progress is kept under: where it is written. */
export function homeOf(progress: Progress, id: string): string {
  return homeAt(progress, id)?.id ?? id;
}

/** What an alias says of an item; `undefined` when there is none. */
export function homeAt(progress: Progress, id: string): Home | undefined {
  return toHome(valueAt(progress, aliasKey(id)));
}

/** A home as the value of an alias. */
export function aliasValue({ id, only }: Home): Value {
  return only ? `/${part(id)}` : part(id);
}

/** Every id whose registers belong to an item, its home first. */
export function placesOf(progress: Progress, id: string): readonly string[] {
  const home = homeOf(progress, id);
  return placesByHome(progress).get(home) ?? [home];
}

/** The newest register among the places of some items. */
export function newestAt(
  progress: Progress,
  ids: readonly string[],
  keyOf: (id: string) => string,
): Register | undefined {
  return ids
    .flatMap((id) => placesOf(progress, id))
    .map((place) => registerAt(progress, keyOf(place)))
    .filter((register) => register !== undefined)
    .toSorted((a, b) => compareStamps(a[1], b[1]))
    .at(-1);
}

/** The newest value among the places of an item; `null` when there is none. */
export function newestValue(progress: Progress, id: string, keyOf: (id: string) => string): Value {
  return newestAt(progress, [id], keyOf)?.[0] ?? null;
}

/** What is found under a prefix of each of an item's places; of two with one name, the newest. */
export function registersAt(
  progress: Progress,
  id: string,
  prefixOf: (id: string) => string,
): readonly (readonly [rest: string, register: Register])[] {
  const [home = id, ...others] = placesOf(progress, id);
  const own = registersUnder(progress, prefixOf(home));
  if (others.length === 0) return own;
  const newest = new Map(own);
  for (const [rest, register] of others.flatMap((it) => registersUnder(progress, prefixOf(it)))) {
    const known = newest.get(rest);
    if (!known || compareStamps(register[1], known[1]) > 0) newest.set(rest, register);
  }
  return [...newest];
}

function toHome(value: Value): Home | undefined {
  if (typeof value !== 'string') return undefined;
  const only = value.startsWith('/');
  const id = idOf(only ? value.slice(1) : value);
  return id === '' ? undefined : { id, only };
}

/** Progress never changes, so what is found in it once stays true of it. */
const known = new WeakMap<Progress, ReadonlyMap<string, readonly string[]>>();

/** The places of every home that has more than one. */
function placesByHome(progress: Progress): ReadonlyMap<string, readonly string[]> {
  const found = known.get(progress);
  if (found) return found;
  const places = new Map<string, string[]>();
  for (const [written, [value]] of registersUnder(progress, aliasPrefix)) {
    const id = idOf(written);
    const home = toHome(value);
    if (!home || home.only || home.id === id) continue;
    places.set(home.id, [...(places.get(home.id) ?? [home.id]), id]);
  }
  known.set(progress, places);
  return places;
}
