import type { Task } from '@roadmap-tracker/core/model';
import { countOf, type ItemState, type ProgressChange } from '@roadmap-tracker/core/progress';
import { nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { feedText } from './feed.ts';
import { goalText } from './goal-text.ts';
import type { ItemMenus } from './item-menu.ts';
import { itemRow } from './item-row.ts';
import { idsOf, leavesOf, standingOf, stateOf } from './standing.ts';
import { stepper } from './stepper.ts';

/** What a task is shown with. */
export interface TaskRow {
  readonly view: View;
  readonly task: Task;
  readonly menus: ItemMenus;
  readonly request: (change: ProgressChange) => void;
}

/**
 * A task of a list or of a criterion: its box, its menu, a stepper where it asks for a
 * number, and where else it is counted.
 */
export function taskRow(row: TaskRow): TemplateResult {
  const { view, task, menus } = row;
  const { state, some, fed } = standingOf(view, task);
  return itemRow({
    view,
    id: task.id,
    text: task,
    state,
    some,
    readonly: view.readonly || fed,
    set: (next) => setState(row, next),
    menus,
    aside: renderGoal(row),
    about: feedText(view, task.id),
  });
}

/**
 * A task with parts is done by doing them; what takes that back is said of the whole too,
 * which may have been ticked by itself.
 */
function setState({ view, task, request }: TaskRow, state: ItemState): void {
  const tasks =
    state === 'done' || task.tasks.length === 0 ? leavesOf(task) : [task, ...leavesOf(task)];
  for (const { id, goal } of tasks) {
    request({ type: 'item', ids: idsOf(view, id), state });
    // A number that is reached would tick the box again at once.
    const reached = goal !== undefined && countOf(view.progress, id) >= goal.min;
    if (reached && (state === 'todo' || state === 'doing')) {
      request({ type: 'count', id, value: goal.min - 1 });
    }
  }
}

function renderGoal(row: TaskRow): TemplateResult | typeof nothing {
  const { view, task } = row;
  if (!task.goal || task.tasks.length > 0) return nothing;
  const value = countOf(view.progress, task.id);
  return stepper({
    label: task.text,
    value,
    shown: `${view.format.number(value)}/${goalText(task.goal, view.format)}`,
    readonly: view.readonly,
    strings: view.strings,
    set: (next) => setCount(row, next),
  });
}

/** Falling below a number that was reached takes back a tick given by hand. */
function setCount({ view, task, request }: TaskRow, value: number): void {
  request({ type: 'count', id: task.id, value });
  const short = task.goal !== undefined && value < task.goal.min;
  if (short && stateOf(view, task.id) === 'done') {
    request({ type: 'item', ids: idsOf(view, task.id), state: 'doing' });
  }
}
