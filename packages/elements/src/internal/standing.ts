import type { Task } from '@roadmap-tracker/core/model';
import { type ItemState, itemStateOf } from '@roadmap-tracker/core/progress';
import type { View } from '../view.ts';
import { feedOf } from './feed.ts';

/** The ids that share one state with an item, itself included. */
export const idsOf = (view: View, id: string): readonly string[] => view.standing.groupOf(id);

/** The reader's own word on an item, wherever in the document they gave it. */
export const stateOf = (view: View, id: string): ItemState =>
  itemStateOf(view.progress, idsOf(view, id));

/** The tasks at the ends of a task's branches; itself where it has no parts. */
export function leavesOf(task: Task): readonly Task[] {
  return task.tasks.length > 0 ? task.tasks.flatMap(leavesOf) : [task];
}

/** How a task's box is to look. */
export interface TaskStanding {
  readonly state: ItemState;
  /** Some of its parts are done, not all. */
  readonly some: boolean;
  /** Done by ticks elsewhere in the document, so that its own box cannot undo it. */
  readonly fed: boolean;
}

/** How a task stands, as readiness counts it, so that no box contradicts a light. */
export function standingOf(view: View, task: Task): TaskStanding {
  const state = view.standing.stateOfTask(task);
  const own = stateOf(view, task.id);
  const feed = feedOf(view, task.id);
  const isOwnWord = own !== 'todo' && own !== 'doing';
  const some = state === 'doing' && task.tasks.length > 0;
  return {
    // A box that is half full says more than the word beside it.
    state: some ? own : state,
    some,
    fed: !isOwnWord && feed !== undefined && feed.done >= feed.needed,
  };
}
