import type { Content, Section } from '@roadmap-tracker/core/model';
import { type Tally, tally } from '@roadmap-tracker/core/readiness';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../internal/define.ts';
import { heading } from '../internal/heading.ts';
import { chevronIcon, metIcon } from '../internal/icons.ts';
import { Leaf } from '../internal/leaf.ts';
import { renderText } from '../internal/render-text.ts';
import '../roadmap-assessment/roadmap-assessment.ts';
import '../roadmap-light/roadmap-light.ts';
import '../roadmap-progress-bar/roadmap-progress-bar.ts';
import blocks from '../styles/blocks.ts';
import controls from '../styles/controls.ts';
import prose from '../styles/prose.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';
import { type Place, renderContent } from './render-content.ts';
import styles from './roadmap-section.styles.ts';

const noIds: ReadonlySet<string> = new Set();

/**
 * A part of a roadmap with everything in it, folded until the reader opens it. What is
 * folded is not rendered at all, so that a plan for years opens as fast as one for a week.
 *
 * @tag roadmap-section
 *
 * @csspart head - The heading and how far one is.
 * @csspart body - What is inside.
 */
export class RoadmapSection extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, prose, blocks, styles];

  static override properties: PropertyDeclarations = {
    section: { attribute: false },
    period: { attribute: false },
    within: { attribute: false },
    openIds: { attribute: false },
    open: { type: Boolean, reflect: true },
  };

  /** The section to show. */
  declare section: Section | null;

  /** The outermost period around it; `null` by default. */
  declare period: Section | null;

  /** The nearest period around it; `null` by default. */
  declare within: Section | null;

  /** Sections that open when they enter this set, here and further inside. */
  declare openIds: ReadonlySet<string>;

  /** Unfolded; the reader may turn it. */
  declare open: boolean;

  constructor() {
    super();
    this.level = 2;
    this.section = null;
    this.period = null;
    this.within = null;
    this.openIds = noIds;
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const id = this.section?.id;
    if (id === undefined || !changed.has('openIds')) return;
    // Only what is new in the set opens: a section the reader folded stays folded, however
    // often the set is handed down again.
    if (this.openIds.has(id) && !changed.get('openIds')?.has(id)) this.open = true;
  }

  override render(): TemplateResult | typeof nothing {
    const { section, view } = this;
    if (!section || !view) return nothing;
    const outermost = view.roadmap.periods.includes(section.id);
    return html`<div class="head" part="head">
        ${heading(
          this.level,
          section.content.length > 0
            ? html`<button
                type="button"
                class="fold"
                aria-expanded=${this.open}
                @click=${this.#toggle}
              >
                ${chevronIcon()}
                <span class="title">${renderText(section.title, view, { plainLinks: true })}</span>
              </button>`
            : renderText(section.title, view),
        )}
        ${this.#renderStanding(view, section)}
      </div>
      ${this.open ? this.#renderBody(view, section, outermost) : nothing}`;
  }

  /** How far one is, at a glance: a light for a period, a bar, two numbers. */
  #renderStanding(view: View, section: Section): TemplateResult | typeof nothing {
    const assessment = this.assessmentOf(section);
    const { done, total }: Tally =
      assessment?.measures.topics ?? tally(section.content, view.progress);
    const light = assessment?.light ?? null;
    const { strings, format } = view;
    if (total === 0 && light === null) return nothing;
    return html`<div class="standing">
      ${
        total > 0
          ? html`${
              done === total
                ? metIcon()
                : html`<roadmap-progress-bar
                  .done=${done}
                  .total=${total}
                  .label=${strings.progressOf(section.title.text)}
                ></roadmap-progress-bar>`
            }
            <span class="figure small muted" aria-hidden="true"
              >${format.number(done)}/${format.number(total)}</span
            ><span class="visually-hidden">${strings.ofTotal(done, total)}</span>`
          : nothing
      }
      ${
        light
          ? html`<roadmap-light
            class="small"
            .light=${light}
            .label=${strings.lights[light]}
          ></roadmap-light>`
          : nothing
      }
    </div>`;
  }

  #renderBody(view: View, section: Section, outermost: boolean): TemplateResult {
    const place: Place = {
      view,
      level: Math.min(6, this.level + 1),
      period: outermost ? section : this.period,
      within: section.period ? section : this.within,
      openIds: this.openIds,
    };
    return html`<div class="body" part="body">
      ${
        outermost
          ? html`<roadmap-assessment
            .view=${view}
            .level=${place.level}
            .period=${section}
          ></roadmap-assessment>`
          : nothing
      }
      ${repeat(
        outermost ? blocksFirst(section.content) : section.content,
        (node, index) => ('id' in node ? node.id : `${node.type}${index}`),
        (node) => renderContent(node, place),
      )}
    </div>`;
  }

  readonly #toggle = (): void => {
    this.open = !this.open;
  };
}

/** A period written in two places reads as one: what it asks for, then what it holds. */
function blocksFirst(content: readonly Content[]): readonly Content[] {
  return [
    ...content.filter(({ type }) => type !== 'section'),
    ...content.filter(({ type }) => type === 'section'),
  ];
}

define('roadmap-section', RoadmapSection);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-section': RoadmapSection;
  }
}
