import type { LightColor, PeriodStatus } from '@roadmap-tracker/core/model';
import type { PeriodAssessment } from '@roadmap-tracker/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.ts';
import { renderText, textLang } from '../internal/render-text.ts';
import { ProgressChangeRequestEvent } from '../events.ts';
import type { Strings } from '../strings.ts';
import type { View } from '../view.ts';
import { nextItem, type NextItem } from './next-item.ts';
import { periodName } from './period-name.ts';
import { sectionPath } from './section-path.ts';

/** What the overview asks of the tracker around it. */
export interface OverviewActions {
  /** Opens the way to an item and puts the focus on it. */
  readonly goToItem: (item: NextItem) => void;
  /** Opens the way to a section and puts the focus on its heading. */
  readonly goToSection: (id: string) => void;
}

/**
 * The first thing a reader sees: where they stand, what is missing, what to do now. Each of
 * our sentences stands in a `bdi`, or a page written from right to left would turn it around.
 */
export function renderOverview(
  view: View,
  level: number,
  actions: OverviewActions,
): TemplateResult {
  const { current, periods } = view.assessment;
  const period = periods.find(({ id }) => id === current);
  const { strings } = view;
  return html`<section class="overview" part="overview" aria-labelledby="overview">
    <div id="overview" class="visually-hidden">
      ${heading(level, strings.overview)}
    </div>
    ${renderPeriods(view, actions)} ${period ? renderCurrent(view, period, level) : nothing}
    ${
      current === null && periods.length > 0
        ? html`<p class="lead"><bdi>${strings.everythingCompleted}</bdi></p>`
        : nothing
    }
    ${renderContinue(view, current, actions)}
  </section>`;
}

/** All periods in a row, so that a year can be seen at a glance. */
function renderPeriods(
  view: View,
  { goToSection }: OverviewActions,
): TemplateResult | typeof nothing {
  const { roadmap, assessment, strings } = view;
  const { completed, total } = assessment.overall;
  if (total === 0) return nothing;
  const unit =
    sectionPath(roadmap.content, roadmap.periods[0] ?? '').at(-1)?.period?.unit ?? 'part';
  return html`<p class="overall small muted" part="overall">
      <bdi>${strings.periodsCompleted(completed, total, unit)}</bdi>
    </p>
    <ol class="periods" part="periods" role="list">
      ${assessment.periods.map(({ id, light, status }) => {
        const name = periodName(roadmap, id);
        return html`<li>
          <button
            type="button"
            class="period"
            data-status=${status}
            aria-current=${id === assessment.current ? 'step' : nothing}
            @click=${() => goToSection(id)}
          >
            <span dir="auto" lang=${textLang(view)}>${name}</span>
            ${standing(strings, status, id === assessment.current, light)}
          </button>
        </li>`;
      })}
    </ol>`;
}

/**
 * The light, where it has something to say: what has not been begun is not going badly.
 */
function standing(
  strings: Strings,
  status: PeriodStatus,
  isCurrent: boolean,
  light: LightColor | null,
): unknown {
  if (light === null || (status === 'not-started' && !isCurrent)) {
    return html`<span class="small muted">${strings.statuses[status]}</span>`;
  }
  return html`<roadmap-light .light=${light} .label=${strings.lights[light]}></roadmap-light>`;
}

function renderCurrent(view: View, period: PeriodAssessment, level: number): TemplateResult {
  const { strings, format } = view;
  const name = format.isolate(periodName(view.roadmap, period.id));
  if (period.light === null) return html`<p class="muted">${strings.notMeasured}</p>`;
  if (period.light === 'green') return renderGreen(view, period, name);
  return html`<div class="missing" part="missing">
    ${heading(level + 1, strings.stepsToGreen(name))}
    <ul role="list">
      ${period.missing.map(
        ({ measure, count }) => html`<li><bdi>${strings.shortfall(measure, count)}</bdi></li>`,
      )}
    </ul>
    ${period.action ? html`<p class="small muted">${renderText(period.action, view)}</p>` : nothing}
  </div>`;
}

function renderGreen(
  view: View,
  { id, suggested }: PeriodAssessment,
  name: string,
): TemplateResult {
  const complete = (event: Event): void => {
    const status = 'completed';
    // Handlers of a template are called with the element they are bound to.
    (event.currentTarget as HTMLElement).dispatchEvent(
      new ProgressChangeRequestEvent({ type: 'status', periodId: id, status }),
    );
  };
  return html`<p class="lead"><bdi>${view.strings.isGreen(name)}</bdi></p>
    ${
      suggested === 'completed' && !view.readonly
        ? html`<button type="button" class="primary" @click=${complete}>
          <bdi>${view.strings.markCompleted(name)}</bdi>
        </button>`
        : nothing
    }`;
}

function renderContinue(
  view: View,
  current: string | null,
  { goToItem }: OverviewActions,
): TemplateResult | typeof nothing {
  const path = current === null ? [] : sectionPath(view.roadmap.content, current);
  const item = nextItem(view, path);
  if (!item) return nothing;
  const { strings, progress } = view;
  const label = Object.keys(progress).length > 0 ? strings.continueWith : strings.start;
  return html`<p class="continue">
    <button type="button" class="primary" part="continue" @click=${() => goToItem(item)}>
      <bdi>${label} ${renderText(item.text, view, { plainLinks: true })}</bdi>
    </button>
  </p>`;
}
