import type { Section } from '@roadmap-tracker/core/model';
import type { MeasureRow, PeriodAssessment, RatingRow } from '@roadmap-tracker/core/readiness';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { define } from '../internal/define.ts';
import { heading } from '../internal/heading.ts';
import { Leaf } from '../internal/leaf.ts';
import { renderText } from '../internal/render-text.ts';
import '../roadmap-light/roadmap-light.ts';
import controls from '../styles/controls.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';
import { renderMeasureRow } from './render-measure-row.ts';
import { renderRating } from './render-rating.ts';
import styles from './roadmap-assessment.styles.ts';

/**
 * May the reader move on from a period, and if not, what is missing? The light, the number
 * behind it, and the author's own sentence beside each number.
 *
 * @tag roadmap-assessment
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader judged
 *   themselves. Cancel it to keep their earlier answer.
 *
 * @csspart verdict - The light and what is missing.
 * @csspart row - A number held against its rule.
 * @csspart rating - A question only the reader can answer.
 * @csspart action - What the author says to do under this light.
 */
export class RoadmapAssessment extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, styles];

  static override properties: PropertyDeclarations = {
    period: { attribute: false },
  };

  /** The period to judge; one of the roadmap's outermost. */
  declare period: Section | null;

  constructor() {
    super();
    this.period = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this;
    const assessment = this.assessmentOf(this.period);
    if (!view || !assessment) return nothing;
    const measured = assessment.rows.filter((row) => row.kind === 'measure');
    const ratings = assessment.rows.filter((row) => row.kind === 'rating');
    return html`<div class="card">
      ${heading(this.level, view.strings.readiness)} ${renderVerdict(view, assessment)}
      ${this.#renderRows(view, assessment, measured)} ${this.#renderRatings(view, ratings)}
      ${
        assessment.action
          ? html`<p part="action">
            <span class="muted">${view.strings.advice}</span> ${renderText(assessment.action, view)}
          </p>`
          : nothing
      }
    </div>`;
  }

  #renderRows(
    view: View,
    { source }: PeriodAssessment,
    rows: readonly MeasureRow[],
  ): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const { strings } = view;
    const scale =
      source === 'default' ? strings.defaultScale : source === 'host' ? strings.hostScale : null;
    return html`<ul role="list" class="rows">
        ${rows.map((row) => html`<li part="row">${renderMeasureRow(view, row)}</li>`)}
      </ul>
      ${scale ? html`<p class="small muted">${scale}</p>` : nothing}`;
  }

  #renderRatings(view: View, rows: readonly RatingRow[]): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    return html`<div class="ratings">
      ${heading(this.level + 1, view.strings.ratings)}
      ${rows.map((row, index) =>
        renderRating({
          view,
          row,
          legend: view.strings.rating(index + 1, rows.length),
          name: `rating${index}`,
          rate: (light) => this.request({ type: 'rating', id: row.id, light }),
        }),
      )}
    </div>`;
  }
}

function renderVerdict(
  { strings, format }: View,
  { light, missing }: PeriodAssessment,
): TemplateResult {
  if (light === null) return html`<p class="muted" part="verdict">${strings.notTracked}</p>`;
  return html`<div class="row verdict" part="verdict">
    <roadmap-light .light=${light} .label=${strings.lights[light]}></roadmap-light>
    ${
      missing.length > 0
        ? html`<span
          ><span class="muted">${strings.toGreen}</span>
          <strong
            >${format.list(missing.map((short) => strings.shortfall(short.measure, short.count)))}</strong
          ></span
        >`
        : html`<span>${light === 'green' ? strings.allGreen : strings.onlyRatings}</span>`
    }
  </div>`;
}

define('roadmap-assessment', RoadmapAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-assessment': RoadmapAssessment;
  }
}
