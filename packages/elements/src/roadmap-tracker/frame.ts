import type { Fact } from '@roadmap-tracker/core/model';
import { startDate } from '@roadmap-tracker/core/progress';
import { weekOf } from '@roadmap-tracker/core/schedule';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ProgressChangeRequestEvent } from '../events.ts';
import { heading } from '../internal/heading.ts';
import { renderText } from '../internal/render-text.ts';
import type { SaveState } from '../controllers/save-state.ts';
import type { View } from '../view.ts';
import { trackerStrings } from './tracker-strings.ts';

/** The roadmap's name, and what its author says about it at its head. */
export function renderHeader(view: View, level: number): TemplateResult {
  const { roadmap } = view;
  const { title, subtitle, facts } = roadmap;
  return html`<header part="header">
    ${title ? heading(level, renderText(title)) : nothing}
    ${subtitle ? html`<p class="subtitle">${renderText(subtitle)}</p>` : nothing}
    ${renderFacts(facts)} ${roadmap.periods.length > 0 ? renderStart(view) : nothing}
  </header>`;
}

/** The day the reader began, from which the weeks of the plan count. */
function renderStart({ progress, today, locale, readonly }: View): TemplateResult {
  const start = startDate(progress);
  const week = start === null ? null : weekOf(start, today);
  const request = ({ target }: Event): void => {
    // The listener is on the input itself, so it is the target.
    const input = target as HTMLInputElement;
    const date = input.value === '' ? null : input.value;
    input.dispatchEvent(new ProgressChangeRequestEvent({ type: 'start-date', date }));
  };
  return html`<div class="start row small" part="start">
    <label>
      <span class="muted">${trackerStrings.startedOn}</span>
      <input type="date" .value=${live(start ?? '')} ?disabled=${readonly} @change=${request} />
    </label>
    ${
      week === null
        ? nothing
        : html`<strong class="figure"
          >${week > 0 ? trackerStrings.week(week, locale) : trackerStrings.startsLater}</strong
        >`
    }
  </div>`;
}

/** Who made the roadmap and under which licence: an embed must not lose it. */
export function renderCredits({ roadmap }: View): TemplateResult | typeof nothing {
  if (roadmap.credits.length === 0) return nothing;
  return html`<div class="credits small" part="credits">${renderFacts(roadmap.credits)}</div>`;
}

/**
 * That what the reader does is not safe, at the head and, where it could still be saved,
 * within sight: a year may go into these boxes. The element is there without a word in it,
 * because a live region that comes with its text is not read out.
 */
export function renderTrouble(saving: SaveState): TemplateResult {
  const text = troubleText(saving);
  return html`<p class="trouble small" part="trouble" role="status" data-state=${saving.kind}>${
    text === undefined ? nothing : html`<bdi>${text}</bdi>`
  }</p>`;
}

function troubleText(saving: SaveState): string | undefined {
  if (saving.kind === 'not-saved') return trackerStrings.notSaved(saving.reason.code);
  if (saving.kind === 'this-visit-only') return trackerStrings.thisVisitOnly(saving.reason?.code);
  return undefined;
}

/** That it is safe, quietly at the foot. */
export function renderSaving({ kind }: SaveState): TemplateResult | typeof nothing {
  // Saving takes a moment too short to read; two words in turn would only flicker.
  if (kind !== 'saved' && kind !== 'saving') return nothing;
  return html`<p class="small muted" part="saving" data-state=${kind}>${trackerStrings.saved}</p>`;
}

function renderFacts(facts: readonly Fact[]): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<dl class="facts">
    ${facts.map(
      (fact) => html`<div>
        <dt dir="auto">${fact.label}</dt>
        <dd>${renderText(fact)}</dd>
      </div>`,
    )}
  </dl>`;
}
