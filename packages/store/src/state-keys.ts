/**
 * How many roadmaps share one state. A register's key is its roadmap and its key there; the
 * epoch of a roadmap is a register too, so that it is joined like everything else.
 *
 *     r/go/i/pprof    [1790000000000, stamp]
 *     e/go            [1, stamp]
 */
import type { Progress } from '@roadmap-tracker/core/progress';
import { type Epoch, timeOf } from './epoch.ts';
import type { State } from './places.ts';
import { toProgress } from './register.ts';

/** The progress of one roadmap, out of all. */
export function progressIn(state: State, roadmapId: string): Progress {
  const prefix = prefixOf(roadmapId);
  return toProgress(
    Object.entries(state).flatMap(([key, register]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), register] as const] : [],
    ),
  );
}

/** The state in which there is this progress of one roadmap, and nothing else. */
export function stateOf(roadmapId: string, progress: Progress): State {
  const prefix = prefixOf(roadmapId);
  return toProgress(Object.entries(progress).map(([key, register]) => [prefix + key, register]));
}

/** The epoch a roadmap is in. */
export function epochIn(state: State, roadmapId: string): Epoch {
  const [count, stamp] = state[epochKeyOf(roadmapId)] ?? [0, ''];
  return stamp !== '' && Number.isSafeInteger(count) ? [Number(count), timeOf(stamp)] : [0, 0];
}

/** A state without a roadmap, but for the epoch it is in now. */
export function erasedFrom(state: State, roadmapId: string, [count, at]: Epoch): State {
  const prefix = prefixOf(roadmapId);
  const rest = Object.entries(state).filter(([key]) => !key.startsWith(prefix));
  const stamp = `${at.toString(36).padStart(9, '0')}${'0'.repeat(14)}`;
  return toProgress([...rest, [epochKeyOf(roadmapId), [count, stamp]]]);
}

function prefixOf(roadmapId: string): string {
  return `r/${part(roadmapId)}/`;
}

function epochKeyOf(roadmapId: string): string {
  return `e/${part(roadmapId)}`;
}

/** A slash inside an id is written `%2F`, or `a` would hold what belongs to `a/b`. */
function part(id: string): string {
  return id.replaceAll('%', '%25').replaceAll('/', '%2F');
}
