import type { Fact } from '@roadmap-tracker/core/model';
import { startDate } from '@roadmap-tracker/core/progress';
import { weekOf } from '@roadmap-tracker/core/schedule';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ProgressChangeRequestEvent } from '../events.ts';
import { heading } from '../internal/heading.ts';
import { renderText, textLang } from '../internal/render-text.ts';
import type { SaveState } from '../controllers/save-state.ts';
import type { Strings } from '../strings.ts';
import type { View } from '../view.ts';
import { keepingNotes } from './keeping-notes.ts';

/** The roadmap's name, and what its author says about it at its head. */
export function renderHeader(view: View, level: number): TemplateResult {
  const { roadmap } = view;
  const { title, subtitle, facts } = roadmap;
  return html`<header part="header">
    ${title ? heading(level, renderText(title, view)) : nothing}
    ${subtitle ? html`<p class="subtitle">${renderText(subtitle, view)}</p>` : nothing}
    ${renderFacts(facts, view)} ${roadmap.periods.length > 0 ? renderStart(view) : nothing}
  </header>`;
}

/** The day the reader began, from which the weeks of the plan count. */
function renderStart({ progress, today, strings, readonly }: View): TemplateResult {
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
      <span class="muted">${strings.startedOn}</span>
      <input type="date" .value=${live(start ?? '')} ?disabled=${readonly} @change=${request} />
    </label>
    ${
      week === null
        ? nothing
        : html`<strong class="figure"
          >${week > 0 ? strings.week(week) : strings.startsLater}</strong
        >`
    }
  </div>`;
}

/** Who made the roadmap and under which licence: an embed must not lose it. */
export function renderCredits(view: View): TemplateResult | typeof nothing {
  const { credits } = view.roadmap;
  if (credits.length === 0) return nothing;
  return html`<div class="credits small" part="credits">${renderFacts(credits, view)}</div>`;
}

/**
 * That what the reader does is not safe, at the head and, where it could still be saved,
 * within sight: a year may go into these boxes. The element is there without a word in it,
 * because a live region that comes with its text is not read out.
 */
export function renderTrouble(saving: SaveState, strings: Strings): TemplateResult {
  const text = troubleText(saving, strings);
  return html`<p class="trouble small" part="trouble" role="status" data-state=${saving.kind}>${
    text === undefined ? nothing : html`<bdi>${text}</bdi>`
  }</p>`;
}

function troubleText(saving: SaveState, strings: Strings): string | undefined {
  if (saving.kind === 'not-saved') return strings.notSaved(saving.reason.code);
  if (saving.kind === 'this-visit-only') {
    return strings.thisVisitOnly(saving.reason?.code ?? 'unavailable');
  }
  return undefined;
}

/** That it is safe, quietly at the foot, and what there is to know about it. */
export function renderSaving(saving: SaveState, strings: Strings): TemplateResult | typeof nothing {
  const { kind } = saving;
  if (kind !== 'saved' && kind !== 'saving' && kind !== 'restored') return nothing;
  return html`<p class="small muted" part="saving" data-state=${kind}
    >${[kind === 'saving' ? strings.saving : strings.saved, ...keepingNotes(saving, strings)].join(' · ')}</p
  >`;
}

function renderFacts(facts: readonly Fact[], view: View): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<dl class="facts">
    ${facts.map(
      (fact) => html`<div>
        <dt dir="auto" lang=${textLang(view)}>${fact.label}</dt>
        <dd>${renderText(fact, view)}</dd>
      </div>`,
    )}
  </dl>`;
}
