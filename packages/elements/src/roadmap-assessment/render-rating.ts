import type { LightColor } from '@roadmap-tracker/core/model';
import type { RatingRow } from '@roadmap-tracker/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { lightIcon } from '../internal/icons.ts';
import { renderText } from '../internal/render-text.ts';
import type { View } from '../view.ts';

/** A question whose answers are the author's own sentences. */
export interface Rating {
  readonly view: View;
  readonly row: RatingRow;
  readonly legend: string;
  /** Keeps its radios apart from those of other ratings. */
  readonly name: string;
  readonly rate: (light: LightColor | null) => void;
}

/** The answers, each with the light it stands for; unanswered has no effect and says so. */
export function renderRating({ view, row, legend, name, rate }: Rating): TemplateResult {
  const { strings } = view;
  return html`<fieldset part="rating">
    <legend class="small muted">
      ${row.light === null ? strings.unanswered(legend) : legend}
    </legend>
    ${row.answers.map(
      (answer) => html`<label>
        <input
          type="radio"
          name=${name}
          .checked=${live(row.light === answer.light)}
          ?disabled=${view.readonly}
          @change=${() => rate(answer.light)}
        />
        <span class="answer" data-light=${answer.light}
          >${lightIcon(answer.light)} ${renderText(answer, view, { plainLinks: true })}<span
            class="visually-hidden"
            > (${strings.lights[answer.light]})</span
          ></span
        >
      </label>`,
    )}
    ${
      row.light === null || view.readonly
        ? nothing
        : html`<button type="button" class="quiet small" @click=${() => rate(null)}>
          ${strings.clearAnswer}
        </button>`
    }
  </fieldset>`;
}
