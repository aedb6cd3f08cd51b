import type { Habit, Habits } from '@roadmap-tracker/core/model';
import { recurringCount } from '@roadmap-tracker/core/progress';
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
import { goalText } from '../internal/goal-text.ts';
import { Leaf } from '../internal/leaf.ts';
import { currentPeriod, type PastPeriod, recentPeriods } from '../internal/recurrence.ts';
import { renderText } from '../internal/render-text.ts';
import { stepper } from '../internal/stepper.ts';
import controls from '../styles/controls.ts';
import items from '../styles/items.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';
import styles from './roadmap-habits.styles.ts';

/** Periods in the strip, the present one included. */
const remembered = 8;

/** Above this a row of dots says less than its number. */
const mostDots = 10;

/**
 * Things to do again every week or month: how often this time, and how it went before.
 * Nothing is said of a week that was missed.
 *
 * @tag roadmap-habits
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader did one
 *   more, or one less. Cancel it to keep things as they are.
 *
 * @csspart habit - One habit.
 * @csspart dots - How often this time.
 * @csspart history - How often in the last periods.
 */
export class RoadmapHabits extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, items, styles];

  static override properties: PropertyDeclarations = {
    habits: { attribute: false },
  };

  /** The habits to show. */
  declare habits: Habits | null;

  constructor() {
    super();
    this.habits = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { habits, view } = this;
    if (!habits || !view) return nothing;
    const periods = recentPeriods(habits.every, view, remembered);
    const present = currentPeriod(habits.every, view);
    const when = html`<span class="small muted">${view.strings.thisPeriod[habits.every.unit]}</span>`;
    return html`${habits.label ? blockLabel(habits.label, view, this.level, when) : when}
      <ul role="list" aria-labelledby=${habits.label ? 'label' : nothing}>
        ${repeat(
          habits.habits,
          ({ id }) => id,
          (habit) => html`<li class="habit" part="habit">
            ${this.#renderHabit(view, habit, present, periods)}
          </li>`,
        )}
      </ul>`;
  }

  #renderHabit(
    view: View,
    habit: Habit,
    present: string,
    periods: readonly PastPeriod[],
  ): TemplateResult {
    const { id, goal, name } = habit;
    const value = recurringCount(view.progress, id, present);
    return html`<div class="words">${renderText(habit, view)}</div>
      <div class="now">
        ${renderDots(value, goal.min, goal.max ?? goal.min)}
        ${stepper({
          label: name,
          value,
          shown: `${view.format.number(value)}/${goalText(goal, view.format)}`,
          readonly: view.readonly,
          strings: view.strings,
          set: (count) => this.request({ type: 'recurring', id, period: present, count }),
        })}
      </div>
      ${renderHistory(view, habit, periods)}`;
  }
}

/** One dot for each time asked, hollow until done; the number beside them is read out. */
function renderDots(value: number, min: number, max: number): TemplateResult | typeof nothing {
  if (max > mostDots) return nothing;
  const dots = Array.from({ length: Math.max(max, Math.min(value, mostDots)) }, (_, index) => {
    const kind = index < value ? 'done' : index < min ? 'asked' : 'welcome';
    return html`<i data-dot=${kind}></i>`;
  });
  return html`<span class="dots" part="dots" aria-hidden="true">${dots}</span>`;
}

function renderHistory(
  view: View,
  { id, goal }: Habit,
  periods: readonly PastPeriod[],
): TemplateResult {
  return html`<ol
    class="history"
    part="history"
    role="list"
    aria-label=${view.strings.history(periods.length)}
  >
    ${periods.map(({ period, name }) => {
      const count = recurringCount(view.progress, id, period);
      const level = count >= goal.min ? 'met' : count > 0 ? 'some' : 'none';
      const words = view.strings.timesIn(name, count);
      return html`<li data-level=${level} title=${words}>
        <span class="visually-hidden">${words}</span>
      </li>`;
    })}
  </ol>`;
}

define('roadmap-habits', RoadmapHabits);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-habits': RoadmapHabits;
  }
}
