import type { Checklist, Feed, Roadmap, Task } from '../model/nodes.ts';
import {
  countOf,
  itemGroups,
  type ItemState,
  itemStateOf,
  type Progress,
} from '../progress/index.ts';
import type { Tally } from './assessment.ts';
import { blocksIn, leavesOf } from './blocks.ts';

/**
 * How the learner stands with each item of one roadmap, once everything that makes an
 * item done without its own box being ticked has been seen to: joins, feeds, counts and
 * parts.
 */
export interface Standing {
  readonly progress: Progress;
  /** The ids that share a state; the same array for each of them, if there are several. */
  groupOf(id: string): readonly string[];
  /** By the item's own box and those joined with it, and by the checklist that feeds it. */
  stateOf(id: string): ItemState;
  /** As `stateOf`; also by the number it asks for and by its parts. */
  stateOfTask(task: Task): ItemState;
  /** As `stateOf`; also done with all its parts, and begun with one of them. */
  stateOfWhole(id: string, parts: readonly Task[]): ItemState;
}

/** Reads a learner's standing; it stays right as long as neither argument is replaced. */
export function standingOf(roadmap: Roadmap, progress: Progress): Standing {
  const groups = itemGroups(roadmap, progress);
  const fed = fedStates(roadmap, (id) => itemStateOf(progress, groupOf(id)));

  function groupOf(id: string): readonly string[] {
    return groups.get(id) ?? [id];
  }

  function stateOf(id: string): ItemState {
    const group = groupOf(id);
    const own = itemStateOf(progress, group);
    if (isSettled(own)) return own;
    return furthest([own, ...group.map((member) => fed.get(member) ?? 'todo')]);
  }

  function stateOfTask(task: Task): ItemState {
    const state = stateOfWhole(task.id, task.tasks);
    if (!task.goal || isSettled(state)) return state;
    const count = countOf(progress, task.id);
    if (count >= task.goal.min) return 'done';
    return count > 0 ? 'doing' : state;
  }

  function stateOfWhole(id: string, parts: readonly Task[]): ItemState {
    const own = stateOf(id);
    if (isSettled(own) || parts.length === 0) return own;
    const states = parts.map(stateOfTask);
    const { done, total } = tallyStates(states);
    if (total > 0 && done === total) return 'done';
    return furthest([own, states.some(isBegun) ? 'doing' : 'todo']);
  }

  return { progress, groupOf, stateOf, stateOfTask, stateOfWhole };
}

/** Counts states; what is skipped or not applicable is in neither number. */
export function tallyStates(states: Iterable<ItemState>): Tally {
  let done = 0;
  let total = 0;
  for (const state of states) {
    if (state === 'skipped' || state === 'not-applicable') continue;
    total += 1;
    if (state === 'done') done += 1;
  }
  return { done, total };
}

/** Where each task that a checklist feeds stands by that checklist alone. */
function fedStates(
  roadmap: Roadmap,
  stateOf: (id: string) => ItemState,
): ReadonlyMap<string, ItemState> {
  const states = new Map<string, ItemState>();
  if (roadmap.feeds.length === 0) return states;
  const checklists = new Map<string, Checklist>();
  for (const block of blocksIn(roadmap.content)) {
    if (block.type === 'checklist') checklists.set(block.id, block);
  }
  for (const feed of roadmap.feeds) {
    const tasks = leavesOf(checklists.get(feed.checklistId)?.tasks ?? []);
    // Boxes alone: a feed that read another feed could end up waiting for itself.
    const { done } = tallyStates(tasks.map(({ id }) => stateOf(id)));
    states.set(feed.taskId, fedState(feed, done));
  }
  return states;
}

function fedState({ needed }: Feed, done: number): ItemState {
  if (done >= needed) return 'done';
  return done > 0 ? 'doing' : 'todo';
}

/** The learner's last word: nothing computed goes over it. */
function isSettled(state: ItemState): boolean {
  return state !== 'todo' && state !== 'doing';
}

function isBegun(state: ItemState): boolean {
  return state === 'done' || state === 'doing';
}

function furthest(states: readonly ItemState[]): ItemState {
  return states.find((state) => state === 'done') ?? states.find(isBegun) ?? 'todo';
}
