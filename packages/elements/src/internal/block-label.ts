import type { Text } from '@roadmap-tracker/core/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { heading } from './heading.ts';
import { renderText } from './render-text.ts';

/**
 * The author's label of a list, as a heading. What it names refers to it by
 * `aria-labelledby="label"`.
 */
export function blockLabel(
  label: Text | undefined,
  view: View,
  level: number,
  aside: unknown = nothing,
): TemplateResult | typeof nothing {
  if (!label) return nothing;
  return html`<div class="row label-row">
    ${heading(level, html`<span id="label">${renderText(label, view, { plainLinks: true })}</span>`)}
    ${aside}
  </div>`;
}
