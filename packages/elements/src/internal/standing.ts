import type { Task } from '@roadmap-tracker/core/model';
import { countOf, type ItemState, itemStateOf } from '@roadmap-tracker/core/progress';
import { itemGroup } from '@roadmap-tracker/core/readiness';
import type { View } from '../view.ts';
import { feedOf } from './feed.ts';

/** The ids that share one state with an item, itself included. */
export const idsOf = (view: View, id: string): readonly string[] =>
  itemGroup(view.roadmap, view.progress, id);

/** How the reader stands with an item, wherever in the document they ticked it. */
export const stateOf = (view: View, id: string): ItemState =>
  itemStateOf(view.progress, idsOf(view, id));

/** The tasks at the ends of a task's branches; itself where it has no parts. */
export function leavesOf(task: Task): readonly Task[] {
  return task.tasks.length > 0 ? task.tasks.flatMap(leavesOf) : [task];
}

/** How a task stands, and why. */
export interface Standing {
  readonly state: ItemState;
  /** Some of its parts are done, not all. */
  readonly some: boolean;
  /** Done by ticks elsewhere in the document, so that its own box cannot undo it. */
  readonly fed: boolean;
}

/**
 * How a task stands: as readiness counts it, so that no box contradicts a light. The
 * reader's own word comes first; else its number, its parts or what feeds it decide.
 */
export function standingOf(view: View, task: Task): Standing {
  const own = stateOf(view, task.id);
  if (isSettled(own)) return { state: own, some: false, fed: false };
  const feed = feedOf(view, task.id);
  if (feed && feed.done >= feed.needed) return { state: 'done', some: false, fed: true };
  return {
    fed: false,
    ...(task.tasks.length > 0 ? fromParts(view, task) : fromGoal(view, task, own)),
  };
}

const isSettled = (state: ItemState): boolean => state !== 'todo' && state !== 'doing';

function fromParts(view: View, task: Task): Omit<Standing, 'fed'> {
  const states = leavesOf(task).map((leaf) => standingOf(view, leaf).state);
  const counted = states.filter((state) => state !== 'skipped' && state !== 'not-applicable');
  const done = counted.filter((state) => state === 'done').length;
  const all = done > 0 && done === counted.length;
  return { state: all ? 'done' : 'todo', some: done > 0 && !all };
}

function fromGoal(view: View, task: Task, own: ItemState): Omit<Standing, 'fed'> {
  const count = task.goal ? countOf(view.progress, task.id) : 0;
  if (task.goal && count >= task.goal.min) return { state: 'done', some: false };
  return { state: count > 0 ? 'doing' : own, some: false };
}
