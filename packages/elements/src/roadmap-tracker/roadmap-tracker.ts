import type { Roadmap } from '@roadmap-tracker/core/model';
import { noProgress, type Progress } from '@roadmap-tracker/core/progress';
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
import { ProgressChangeRequestEvent } from '../events.ts';
import { define } from '../internal/define.ts';
import '../roadmap-light/roadmap-light.ts';
import { renderContent } from '../roadmap-section/render-content.ts';
import '../roadmap-section/roadmap-section.ts';
import type { StringChanges } from '../strings.ts';
import blocks from '../styles/blocks.ts';
import controls from '../styles/controls.ts';
import prose from '../styles/prose.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';
import { readCopy, renderBackup } from './backup.ts';
import { findPeriod } from './find-period.ts';
import { renderCredits, renderHeader, renderSaving, renderTrouble } from './frame.ts';
import { lightChanges } from './light-changes.ts';
import { renderLoadState } from './load-state.ts';
import type { NextItem } from './next-item.ts';
import { openSections } from './open-sections.ts';
import { renderOverview } from './overview.ts';
import { periodName } from './period-name.ts';
import { focusItem, focusSection, openPath } from './reveal.ts';
import styles from './roadmap-tracker.styles.ts';
import { sectionPath } from './section-path.ts';

/**
 * A whole roadmap with its learner's progress: the one element a page needs.
 *
 * Takes its roadmap from the `roadmap` property, else from `src`, else from a
 * `<script type="text/markdown">` inside it. Progress is kept on the reader's device, under
 * the roadmap's id; nothing but `src` is ever fetched.
 *
 * @tag roadmap-tracker
 *
 * @slot - Shown until the roadmap is there, and by browsers without JavaScript.
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader asks for
 *   a change. Cancel it to keep things as they are.
 * @event {ProgressChangeEvent} roadmap-progress-change - A change has been saved.
 *
 * @csspart header - Title, subtitle and facts.
 * @csspart overview - Where the reader stands, and what is missing.
 * @csspart continue - The button that leads to the next open item.
 * @csspart trouble - That progress is not saved, and why; empty when it is.
 * @csspart content - The roadmap itself.
 * @csspart footer - Credits and where progress is kept.
 *
 * @cssproperty [--roadmap-accent-color] - Color of links, ticks and the way on.
 */
export class RoadmapTracker extends LitElement {
  static override styles: CSSResultGroup = [tokens, controls, prose, blocks, styles];

  static override properties: PropertyDeclarations = {
    roadmap: { attribute: false },
    src: {},
    period: {},
    theme: { reflect: true },
    storageKey: { attribute: 'storage-key' },
    locale: {},
    strings: { attribute: false },
    readonly: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** A model to show; comes before `src`. */
  declare roadmap: Roadmap | undefined;

  /** Address of a Markdown file, or of a model's JSON. */
  declare src: string | undefined;

  /** The period to open at first: "2" or "quarter 2"; by default the current one. */
  declare period: string | undefined;

  /** `auto`, the page's own color scheme and the default, `light` or `dark`. */
  declare theme: 'auto' | 'light' | 'dark';

  /** What progress is kept under, in place of the roadmap's id. */
  declare storageKey: string | undefined;

  /**
   * BCP 47: the language of the interface, its numbers and dates, and the start of the week.
   * By default the `lang` that holds here, then the browser's.
   */
  declare locale: string | undefined;

  /** Sentences of the page's own, in place of ours; of a table, only the entries it names. */
  declare strings: StringChanges | undefined;

  /** Shows progress but does not let the reader change it. */
  declare readonly: boolean;

  /** Level of the title's heading, 2 by default; everything else is below it. */
  declare headingLevel: number;

  readonly #views: ViewController = new ViewController(this);
  #shown: View | undefined;
  #openFor: unknown;
  #openIds: ReadonlySet<string> = new Set();
  #news: readonly string[] = [];
  #notice = '';

  constructor() {
    super();
    this.roadmap = undefined;
    this.src = undefined;
    this.period = undefined;
    this.theme = 'auto';
    this.storageKey = undefined;
    this.locale = undefined;
    this.strings = undefined;
    this.readonly = false;
    this.headingLevel = 2;
    this.addEventListener(ProgressChangeRequestEvent.type, this.#answer);
  }

  /** What the reader has done, the document's own ticks included. */
  get progress(): Progress {
    return this.view?.progress ?? noProgress;
  }

  /** What is shown now; `undefined` until there is a roadmap. */
  get view(): View | undefined {
    return this.#views.view;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#views.update({
      roadmap: this.roadmap ?? undefined,
      // An attribute that is taken away leaves `null` behind.
      src: this.src ?? undefined,
      storageKey: this.storageKey ?? undefined,
      locale: this.locale || undefined,
      strings: this.strings ?? undefined,
      readonly: this.readonly,
    });
    const { view } = this;
    if (view === undefined || view === this.#shown) return;
    this.#announce(view);
    this.#openAtFirst(view);
    this.#shown = view;
  }

  override render(): TemplateResult {
    const { view } = this;
    const { language, state } = this.#views;
    const { format, direction } = language;
    // The live region is there from the first: one that comes with its text is not read out.
    return html`
      <div lang=${format.locale} dir=${direction ?? nothing}>
        ${view ? this.#renderView(view) : renderLoadState(state, language, () => this.#views.retry())}
        <p class="visually-hidden" role="status">
          ${this.#news.map((news) => html`${news}<br />`)}
        </p>
      </div>
      ${view ? nothing : html`<slot></slot>`}
    `;
  }

  #renderView(view: View): TemplateResult {
    const level = this.headingLevel;
    const place = { view, level: level + 1, openIds: this.#openIds, period: null, within: null };
    return html`
      ${renderHeader(view, level)} ${renderTrouble(this.#views.saving, view.strings)}
      ${renderOverview(view, level + 1, {
        goToItem: (item) => void this.#goToItem(item),
        goToSection: (id) => void this.#goToSection(id),
      })}
      <div class="content" part="content">
        ${view.roadmap.content.map((node) => renderContent(node, place))}
      </div>
      <footer part="footer">
        ${renderCredits(view)}
        <div class="keeping">
          ${renderSaving(this.#views.saving, view.strings)}
          ${renderBackup(view, (file) => void this.#restore(file, view))}
          <p class="small notice" role="status">${this.#notice}</p>
        </div>
      </footer>
    `;
  }

  /** Tells what someone may not see: that a tick changed a light. */
  #announce(view: View): void {
    const before = this.#shown;
    if (before?.roadmap !== view.roadmap) return;
    const changes = lightChanges(before.assessment, view.assessment);
    if (changes.length === 0) return;
    this.#news = changes.map(({ periodId, light }) =>
      view.strings.lightIs(view.format.isolate(periodName(view.roadmap, periodId)), light),
    );
  }

  /** Once for each roadmap: a section that folds or opens by itself loses the reader's place. */
  #openAtFirst(view: View): void {
    const openFor = `${view.roadmap.id}\n${this.period ?? ''}`;
    if (openFor === this.#openFor) return;
    this.#openFor = openFor;
    this.#openIds = openSections(view, findPeriod(view, this.period ?? undefined));
  }

  async #goToItem({ id, path }: NextItem): Promise<void> {
    const section = await openPath(this.renderRoot, path);
    await focusItem(section ?? this, id);
  }

  async #goToSection(id: string): Promise<void> {
    const path = sectionPath(this.view?.roadmap.content ?? [], id);
    const section = await openPath(this.renderRoot, path);
    if (section) focusSection(section);
  }

  async #restore(file: File, view: View): Promise<void> {
    const restored = await readCopy(file, view, Date.now());
    if (restored.ok) await this.#views.add(restored.progress);
    this.#notice = restored.ok ? view.strings.restored : restored.reason;
    this.requestUpdate();
  }

  readonly #answer = (request: ProgressChangeRequestEvent): void => {
    // Listeners further out hear of it after us, and may cancel it.
    queueMicrotask(() => {
      if (!request.defaultPrevented && !this.readonly) void this.#views.change(request.change);
    });
  };
}

define('roadmap-tracker', RoadmapTracker);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-tracker': RoadmapTracker;
  }
}
