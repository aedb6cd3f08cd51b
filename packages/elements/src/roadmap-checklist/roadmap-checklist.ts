import type { Checklist, Task } from '@roadmap-tracker/core/model';
import { type ProgressChange, recurringCount } from '@roadmap-tracker/core/progress';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { blockLabel } from '../internal/block-label.ts';
import { define } from '../internal/define.ts';
import { ItemMenus } from '../internal/item-menu.ts';
import { itemRow } from '../internal/item-row.ts';
import { Leaf } from '../internal/leaf.ts';
import { currentPeriod, dueText } from '../internal/recurrence.ts';
import { leavesOf } from '../internal/standing.ts';
import { taskRow } from '../internal/task-row.ts';
import controls from '../styles/controls.ts';
import items from '../styles/items.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';

/**
 * Things to tick: topics, practice, skills, the points of a review.
 *
 * A task with parts is what its parts make it; ticking it ticks them all. A list that
 * comes round again, such as a weekly review, starts empty in every period and keeps what
 * was done in the earlier ones.
 *
 * @tag roadmap-checklist
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader ticked
 *   a task, chose a state in its menu, or moved its number. Cancel it to keep it as it is.
 *
 * @csspart list - The list.
 * @csspart item - One task: its box, its text, its menu.
 */
export class RoadmapChecklist extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, items];

  static override properties: PropertyDeclarations = {
    checklist: { attribute: false },
  };

  /** The list to show. */
  declare checklist: Checklist | null;

  readonly #menus = new ItemMenus(this);

  constructor() {
    super();
    this.checklist = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { checklist, view } = this;
    if (!checklist || !view) return nothing;
    const { label, every, tasks, ordered } = checklist;
    const due = every
      ? html`<span class="small muted" part="due">${dueText(every, view)}</span>`
      : nothing;
    return html`${label ? blockLabel(label, view, this.level, due) : due}
    ${this.#renderList(view, tasks, label !== undefined, ordered === true)}`;
  }

  #renderList(
    view: View,
    tasks: readonly Task[],
    labelled: boolean,
    ordered: boolean,
  ): TemplateResult {
    const rows = repeat(
      tasks,
      ({ id }) => id,
      (task) => html`<li>
        ${this.checklist?.every ? this.#renderReview(view, task) : this.#renderTask(view, task)}
        ${task.tasks.length > 0 ? this.#renderList(view, task.tasks, false, false) : nothing}
      </li>`,
    );
    const labelledby = labelled ? 'label' : nothing;
    // Safari drops the list role of a list without bullets, hence the explicit one.
    return ordered
      ? html`<ol part="list" class="items" role="list" aria-labelledby=${labelledby}>${rows}</ol>`
      : html`<ul part="list" class="items" role="list" aria-labelledby=${labelledby}>${rows}</ul>`;
  }

  #renderTask(view: View, task: Task): TemplateResult {
    const request = (change: ProgressChange): void => this.request(change);
    return taskRow({ view, task, menus: this.#menus, request });
  }

  /** A point of a review is done for this period or it is not. */
  #renderReview(view: View, task: Task): TemplateResult {
    const period = this.checklist?.every ? currentPeriod(this.checklist.every, view) : '';
    const leaves = leavesOf(task);
    const done = leaves.filter(({ id }) => recurringCount(view.progress, id, period) > 0).length;
    return itemRow({
      view,
      id: task.id,
      text: task,
      state: done === leaves.length ? 'done' : 'todo',
      some: done > 0,
      set: (state) => {
        const count = state === 'done' ? 1 : 0;
        for (const { id } of leaves) this.request({ type: 'recurring', id, period, count });
      },
    });
  }
}

define('roadmap-checklist', RoadmapChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-checklist': RoadmapChecklist;
  }
}
