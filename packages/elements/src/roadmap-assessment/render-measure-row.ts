import type { MeasureRow } from '@roadmap-tracker/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../internal/render-text.ts';
import '../roadmap-light/roadmap-light.ts';
import '../roadmap-progress-bar/roadmap-progress-bar.ts';
import type { View } from '../view.ts';

/** A number, its light, how far it is from green, and the sentence that says so. */
export function renderMeasureRow(view: View, row: MeasureRow): TemplateResult {
  const { strings } = view;
  const { measure, light, done, total, neededForGreen, missingForGreen, missingForNext } = row;
  const name = strings.measures[measure];
  const forYellow = light === 'red' && missingForNext < missingForGreen ? missingForNext : 0;
  const short =
    missingForGreen > 0 ? strings.stillMissing(forYellow, missingForGreen) : strings.enough;
  return html`<div class="measure">
    <roadmap-light class="small" .light=${light} .label=${strings.lights[light]}></roadmap-light>
    <span class="name">${name}</span>
    <span class="figure">${strings.ofTotal(done, total)}</span>
    <span class="figure small muted short">${short}</span>
    <roadmap-progress-bar
      .done=${done}
      .total=${total}
      .needed=${neededForGreen}
      .label=${strings.progressOf(name)}
    ></roadmap-progress-bar>
    ${
      row.rule
        ? html`<q class="rule small muted">${renderText(row.rule, view, { plainLinks: true })}</q>`
        : nothing
    }
  </div>`;
}
