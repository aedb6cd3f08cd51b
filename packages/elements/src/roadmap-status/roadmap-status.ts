import type { PeriodStatus, Section, StatusChoice } from '@roadmap-tracker/core/model';
import { statusOverride } from '@roadmap-tracker/core/progress';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { define } from '../internal/define.ts';
import { Leaf } from '../internal/leaf.ts';
import { renderText, textLang } from '../internal/render-text.ts';
import type { Strings } from '../strings.ts';
import controls from '../styles/controls.ts';
import tokens from '../styles/tokens.ts';
import styles from './roadmap-status.styles.ts';

/**
 * Where the reader is with a period. It follows their ticks until they say otherwise, and
 * is suggested, never set, when the light turns green.
 *
 * @tag roadmap-status
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader chose a
 *   status, or let it follow their ticks again. Cancel it to keep it as it is.
 *
 * @csspart choices - The author's words, one of which is chosen.
 */
export class RoadmapStatus extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, styles];

  static override properties: PropertyDeclarations = {
    status: { attribute: false },
    period: { attribute: false },
  };

  /** The choice as the document offers it. */
  declare status: StatusChoice | null;

  /** The nearest period around it. */
  declare period: Section | null;

  constructor() {
    super();
    this.status = null;
    this.period = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { status, period, view } = this;
    if (!status || !period || !view) return nothing;
    const assessed = this.assessmentOf(period);
    const override = statusOverride(view.progress, period.id);
    const current = assessed?.status ?? override ?? 'not-started';
    const suggested = assessed?.suggested ?? null;
    return html`<fieldset class="row" part="choices">
        <legend>${renderText(status.label, view)}</legend>
        ${status.choices.map(
          ({ value, text }) => html`<label>
            <input
              type="radio"
              name="status"
              .checked=${live(value === current)}
              ?disabled=${view.readonly || value === undefined}
              @change=${() => value && this.#set(period.id, value)}
            />
            <span dir="auto" lang=${textLang(view)}>${text}</span>
          </label>`,
        )}
      </fieldset>
      ${view.readonly ? nothing : this.#renderAdvice(view.strings, period.id, suggested, override)}`;
  }

  #renderAdvice(
    strings: Strings,
    periodId: string,
    suggested: PeriodStatus | null,
    override: PeriodStatus | null,
  ): TemplateResult | typeof nothing {
    if (suggested === null && override === null) return nothing;
    return html`<div class="row small">
      ${
        suggested
          ? html`<span>${strings.suggest[suggested]}</span>
            <button type="button" class="primary" @click=${() => this.#set(periodId, suggested)}>
              ${strings.markAs[suggested]}
            </button>`
          : nothing
      }
      ${
        override
          ? html`<button type="button" class="quiet" @click=${() => this.#set(periodId, null)}>
            ${strings.followActivity}
          </button>`
          : nothing
      }
    </div>`;
  }

  #set(periodId: string, status: PeriodStatus | null): void {
    this.request({ type: 'status', periodId, status });
  }
}

define('roadmap-status', RoadmapStatus);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-status': RoadmapStatus;
  }
}
