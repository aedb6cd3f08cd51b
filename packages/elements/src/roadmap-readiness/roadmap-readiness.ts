import type { Roadmap } from '@roadmap-tracker/core/model';
import type { PeriodAssessment } from '@roadmap-tracker/core/readiness';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ViewController } from '../controllers/view-controller.ts';
import { define } from '../internal/define.ts';
import { textLang } from '../internal/render-text.ts';
import '../roadmap-light/roadmap-light.ts';
import { findPeriod } from '../roadmap-tracker/find-period.ts';
import { loadTrouble } from '../roadmap-tracker/load-state.ts';
import { periodName } from '../roadmap-tracker/period-name.ts';
import type { StringChanges } from '../strings.ts';
import controls from '../styles/controls.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';
import styles from './roadmap-readiness.styles.ts';
import { TrackerLink } from './tracker-link.ts';

/**
 * One light, and what is missing for green: for a sidebar, a profile, the head of a page.
 *
 * Takes its roadmap from a tracker on the page (`for`), or from the same sources as a
 * tracker; then it shares the progress of every tracker of that roadmap.
 *
 * @tag roadmap-readiness
 *
 * @slot - Shown until the roadmap is there, and by browsers without JavaScript.
 *
 * @csspart period - The name of the period and its light.
 * @csspart missing - What is missing for green.
 */
export class RoadmapReadiness extends LitElement {
  static override styles: CSSResultGroup = [tokens, controls, styles];

  static override properties: PropertyDeclarations = {
    for: {},
    roadmap: { attribute: false },
    src: {},
    period: {},
    theme: { reflect: true },
    storageKey: { attribute: 'storage-key' },
    locale: {},
    strings: { attribute: false },
  };

  /** Id of a tracker on the page; comes before every other source. */
  declare for: string | undefined;

  /** A model to show; comes before `src`. */
  declare roadmap: Roadmap | undefined;

  /** Address of a Markdown file, or of a model's JSON. */
  declare src: string | undefined;

  /** The period to show: "2" or "quarter 2"; by default the current one. */
  declare period: string | undefined;

  /** `auto`, the page's own color scheme and the default, `light` or `dark`. */
  declare theme: 'auto' | 'light' | 'dark';

  /** What progress is kept under, in place of the roadmap's id. */
  declare storageKey: string | undefined;

  /** BCP 47: the language to speak; by default the `lang` that holds here, then the browser's. */
  declare locale: string | undefined;

  /** Sentences of the page's own, in place of ours; of a table, only the entries it names. */
  declare strings: StringChanges | undefined;

  readonly #views: ViewController = new ViewController(this);
  readonly #link: TrackerLink = new TrackerLink(this);

  constructor() {
    super();
    this.for = undefined;
    this.roadmap = undefined;
    this.src = undefined;
    this.period = undefined;
    this.theme = 'auto';
    this.storageKey = undefined;
    this.locale = undefined;
    this.strings = undefined;
  }

  /** What is shown now; `undefined` until there is a roadmap. */
  get view(): View | undefined {
    return this.for ? this.#link.tracker?.view : this.#views.view;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#link.follow(this.for || undefined);
    if (this.for) return;
    this.#views.update({
      roadmap: this.roadmap ?? undefined,
      // An attribute that is taken away leaves `null` behind.
      src: this.src ?? undefined,
      storageKey: this.storageKey ?? undefined,
      locale: this.locale || undefined,
      strings: this.strings ?? undefined,
      readonly: true,
    });
  }

  override render(): TemplateResult {
    const { view } = this;
    const { language, state } = this.#views;
    // A tracker's light speaks as its tracker does.
    const { format } = view ?? language;
    const direction = this.for ? format.direction : language.direction;
    const failed = !view && !this.for && state.kind === 'failed';
    return html`
      <div lang=${format.locale} dir=${direction ?? nothing}>
        ${view ? this.#renderView(view) : nothing}
        ${failed ? html`<p class="muted">${loadTrouble(state.error, language)}</p>` : nothing}
      </div>
      ${view ? nothing : html`<slot></slot>`}
    `;
  }

  #renderView(view: View): TemplateResult {
    const { strings, format } = view;
    const id = findPeriod(view, this.period ?? undefined);
    const period = view.assessment.periods.find((other) => other.id === id);
    if (period) return renderPeriod(view, period);
    const text = this.period
      ? strings.noSuchPeriod(format.isolate(this.period))
      : strings.noPeriods;
    return html`<p class="muted">${text}</p>`;
  }
}

function renderPeriod(view: View, { id, light, missing }: PeriodAssessment): TemplateResult {
  const { roadmap, strings } = view;
  return html`<p class="head" part="period">
      <span class="name" dir="auto" lang=${textLang(view)}>${periodName(roadmap, id)}</span>
      ${
        light === null
          ? html`<span class="muted">${strings.notTracked}</span>`
          : html`<roadmap-light .light=${light} .label=${strings.lights[light]}></roadmap-light>`
      }
    </p>
    ${
      missing.length > 0
        ? html`<p class="small muted" id="label">${strings.toGreen}</p>
          <ul class="small" part="missing" role="list" aria-labelledby="label">
            ${missing.map(
              ({ measure, count }) =>
                html`<li><bdi>${strings.shortfall(measure, count)}</bdi></li>`,
            )}
          </ul>`
        : nothing
    }`;
}

define('roadmap-readiness', RoadmapReadiness);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-readiness': RoadmapReadiness;
  }
}
