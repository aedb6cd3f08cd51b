import type { Counter, Counters, Section } from '@roadmap-tracker/core/model';
import { countOf } from '@roadmap-tracker/core/progress';
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
import { Leaf } from '../internal/leaf.ts';
import { textLang } from '../internal/render-text.ts';
import { stepper } from '../internal/stepper.ts';
import controls from '../styles/controls.ts';
import items from '../styles/items.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';
import { liveFigure } from './live-figure.ts';
import styles from './roadmap-counters.styles.ts';

/**
 * Numbers that grow. Those the program can count are live; the others are the reader's to
 * move, and may pass their goal.
 *
 * @tag roadmap-counters
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader moved a
 *   number. Cancel it to keep it as it is.
 *
 * @csspart counter - A label with its numbers.
 */
export class RoadmapCounters extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, items, styles];

  static override properties: PropertyDeclarations = {
    counters: { attribute: false },
    period: { attribute: false },
  };

  /** The numbers to show. */
  declare counters: Counters | null;

  /** The period they count in; `null` for the whole roadmap. */
  declare period: Section | null;

  constructor() {
    super();
    this.counters = null;
    this.period = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { counters, view } = this;
    if (!counters || !view) return nothing;
    const { label, counters: all } = counters;
    // One line often counts several things under one label: it is said once.
    const labels = [...new Set(all.map((counter) => counter.label))];
    const only = labels.length === 1 && labels[0] === label?.text;
    return html`${only ? nothing : blockLabel(label, view, this.level)}
      <dl>
        ${labels.map(
          (shared) => html`<div part="counter">
            <dt dir="auto" lang=${textLang(view)}>${shared}</dt>
            ${repeat(
              all.filter((counter) => counter.label === shared),
              ({ id }) => id,
              (counter) => html`<dd>${this.#renderValue(view, counter)}</dd>`,
            )}
          </div>`,
        )}
      </dl>`;
  }

  #renderValue(view: View, counter: Counter): TemplateResult {
    const { id, label, counts, unit } = counter;
    const title = printed(counter, view);
    const unitText = unit
      ? html` <span class="muted" dir="auto" lang=${textLang(view)}>${unit}</span>`
      : nothing;
    if (counts) {
      const figure = liveFigure(counter, counts, view, this.assessmentOf(this.period));
      return html`<span class="live" title=${title}>${figure}</span>${unitText}`;
    }
    const value = countOf(view.progress, id);
    return html`${stepper({
      label: unit ? `${label}, ${unit}` : label,
      value,
      shown: standing(value, counter, view),
      readonly: view.readonly,
      strings: view.strings,
      title,
      set: (next) => this.request({ type: 'count', id, value: next }),
    })}${unitText}`;
  }
}

/** "3/12+", "30%": a value beside the goal, where there is one. */
function standing(
  value: number | null,
  { total, openEnded, percent }: Counter,
  { format }: View,
): string {
  const shown = value === null ? '–' : format.number(value);
  if (total !== null) return `${shown}/${format.number(total)}${openEnded ? '+' : ''}`;
  return percent === null || value === null ? shown : format.percent(value, 100);
}

/** What the author printed: a claim, for comparison. */
function printed(counter: Counter, view: View): string {
  const { current, percent } = counter;
  return view.strings.inDocument(
    current === null && percent !== null
      ? view.format.percent(percent, 100)
      : standing(current, counter, view),
  );
}

define('roadmap-counters', RoadmapCounters);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-counters': RoadmapCounters;
  }
}
