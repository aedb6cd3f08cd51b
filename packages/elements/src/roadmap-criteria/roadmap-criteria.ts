import type { Criteria, Criterion, Section, Task } from '@roadmap-tracker/core/model';
import type { ProgressChange } from '@roadmap-tracker/core/progress';
import type { CriterionResult } from '@roadmap-tracker/core/readiness';
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
import { metIcon, openIcon } from '../internal/icons.ts';
import { ItemMenus } from '../internal/item-menu.ts';
import { itemRow } from '../internal/item-row.ts';
import { Leaf } from '../internal/leaf.ts';
import { renderText } from '../internal/render-text.ts';
import { idsOf, stateOf } from '../internal/standing.ts';
import { taskRow } from '../internal/task-row.ts';
import controls from '../styles/controls.ts';
import items from '../styles/items.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';
import styles from './roadmap-criteria.styles.ts';

/**
 * What the author asks for before one moves on.
 *
 * A criterion the program can count is not a box: it is met or it is not, and shows its
 * number. One that only the reader can judge is theirs to tick.
 *
 * @tag roadmap-criteria
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader ticked
 *   a criterion or one of its parts. Cancel it to keep it as it is.
 *
 * @csspart list - The list.
 * @csspart criterion - A counted criterion.
 * @csspart item - A box with its text.
 */
export class RoadmapCriteria extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, items, styles];

  static override properties: PropertyDeclarations = {
    criteria: { attribute: false },
    period: { attribute: false },
  };

  /** The criteria to show. */
  declare criteria: Criteria | null;

  /** The period they judge; `null` for criteria of every period. */
  declare period: Section | null;

  readonly #menus = new ItemMenus(this);

  constructor() {
    super();
    this.criteria = null;
    this.period = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { criteria, view } = this;
    if (!criteria || !view) return nothing;
    const results = this.assessmentOf(this.period)?.criteria ?? [];
    return html`${blockLabel(criteria.label, view, this.level)}
      <ul
        part="list"
        class="items"
        role="list"
        aria-labelledby=${criteria.label ? 'label' : nothing}
      >
        ${repeat(
          criteria.criteria,
          ({ id }) => id,
          (criterion) => html`<li>
            ${this.#renderCriterion(
              view,
              criterion,
              results.find(({ id }) => id === criterion.id),
            )}
            ${this.#renderTasks(view, criterion.tasks)}
          </li>`,
        )}
      </ul>`;
  }

  #renderCriterion(
    view: View,
    criterion: Criterion,
    result: CriterionResult | undefined,
  ): TemplateResult {
    if (result?.computed) return this.#renderComputed(view, criterion, result);
    // Outside a period nothing is judged: a line without a box is there to be read.
    if (!result && !criterion.checkbox) return this.#renderGeneral(view, criterion);
    return itemRow({
      view,
      id: criterion.id,
      text: criterion,
      state: stateOf(view, criterion.id),
      set: (state) => this.request({ type: 'item', ids: idsOf(view, criterion.id), state }),
    });
  }

  #renderComputed(view: View, criterion: Criterion, result: CriterionResult): TemplateResult {
    const { met, done, needed, offered } = result;
    const { strings } = view;
    return html`<div class="criterion" part="criterion" data-met=${met}>
      <span class="mark"
        >${met ? metIcon() : openIcon()}<span class="visually-hidden"
          >${met ? strings.met : strings.notMet}</span
        ></span
      >
      <span class="words">${renderText(criterion, view)}</span>
      <span class="figure small muted">${strings.needed(done, needed, offered)}</span>
    </div>`;
  }

  /** A rule for every period, with the number of the one the reader is in. */
  #renderGeneral(view: View, criterion: Criterion): TemplateResult {
    const { rule } = criterion;
    const measure = rule?.kind === 'measure' ? rule.threshold.measure : rulesMeasure(rule);
    const current = view.assessment.periods.find(({ id }) => id === view.assessment.current);
    const result = measure && current?.measures[measure];
    return html`<div class="criterion" part="criterion">
      <span class="mark" aria-hidden="true">·</span>
      <span class="words">${renderText(criterion, view)}</span>
      ${
        result
          ? html`<span class="figure small muted"
            >${view.strings.now(result.done, result.total)}</span
          >`
          : nothing
      }
    </div>`;
  }

  #renderTasks(view: View, tasks: readonly Task[]): TemplateResult | typeof nothing {
    if (tasks.length === 0) return nothing;
    const request = (change: ProgressChange): void => this.request(change);
    return html`<ul class="items" role="list">
      ${repeat(
        tasks,
        ({ id }) => id,
        (task) => html`<li>
          ${taskRow({ view, task, menus: this.#menus, request })}
          ${this.#renderTasks(view, task.tasks)}
        </li>`,
      )}
    </ul>`;
  }
}

const rulesMeasure = (rule: Criterion['rule']) =>
  rule?.kind === 'offer' || rule?.kind === 'whole' ? rule.measure : undefined;

define('roadmap-criteria', RoadmapCriteria);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-criteria': RoadmapCriteria;
  }
}
