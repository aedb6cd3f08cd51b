/**
 * Which part of a roadmap is shown by what: one row of a table for each kind of node.
 *
 * Whoever renders with it also adopts `styles/prose.ts` and `styles/blocks.ts`, which dress
 * the few kinds that are not elements of their own.
 */
import type { Block, Content, Fact, Facts, Light, Section } from '@roadmap-tracker/core/model';
import { html, type TemplateResult } from 'lit';
import { lightIcon } from '../internal/icons.ts';
import { renderProse } from '../internal/render-prose.ts';
import { renderText, textLang } from '../internal/render-text.ts';
import '../roadmap-checklist/roadmap-checklist.ts';
import '../roadmap-counters/roadmap-counters.ts';
import '../roadmap-criteria/roadmap-criteria.ts';
import '../roadmap-habits/roadmap-habits.ts';
import '../roadmap-options/roadmap-options.ts';
import '../roadmap-project/roadmap-project.ts';
import '../roadmap-quiz/roadmap-quiz.ts';
import '../roadmap-resources/roadmap-resources.ts';
import '../roadmap-status/roadmap-status.ts';
import type { View } from '../view.ts';

/** Where in the roadmap something is rendered. */
export interface Place {
  readonly view: View;
  /** Level of the headings to render, 2 to 6. */
  readonly level: number;
  /** The outermost period around it: what is judged. */
  readonly period: Section | null;
  /** The nearest period around it: what a status is about. */
  readonly within: Section | null;
  /** Sections that start open. */
  readonly openIds: ReadonlySet<string>;
}

type Renderers = {
  readonly [Type in Block['type']]: (
    block: Extract<Block, { readonly type: Type }>,
    place: Place,
  ) => TemplateResult;
};

const renderers: Renderers = {
  prose: ({ nodes }, { view, level }) => renderProse(nodes, view, level - 1),
  facts: renderFacts,
  light: renderLightList,
  checklist: (checklist, { view, level }) =>
    html`<roadmap-checklist .view=${view} .level=${level} .checklist=${checklist}></roadmap-checklist>`,
  resources: (resources, { view, level }) =>
    html`<roadmap-resources .view=${view} .level=${level} .resources=${resources}></roadmap-resources>`,
  project: (project, { view, level }) =>
    html`<roadmap-project .view=${view} .level=${level} .project=${project}></roadmap-project>`,
  criteria: (criteria, { view, level, period }) =>
    html`<roadmap-criteria
      .view=${view}
      .level=${level}
      .criteria=${criteria}
      .period=${period}
    ></roadmap-criteria>`,
  quiz: (quiz, { view, level }) =>
    html`<roadmap-quiz .view=${view} .level=${level} .quiz=${quiz}></roadmap-quiz>`,
  status: (status, { view, within }) =>
    html`<roadmap-status .view=${view} .status=${status} .period=${within}></roadmap-status>`,
  counters: (counters, { view, level, period }) =>
    html`<roadmap-counters
      .view=${view}
      .level=${level}
      .counters=${counters}
      .period=${period}
    ></roadmap-counters>`,
  habits: (habits, { view, level }) =>
    html`<roadmap-habits .view=${view} .level=${level} .habits=${habits}></roadmap-habits>`,
  options: (options, { view, level }) =>
    html`<roadmap-options .view=${view} .level=${level} .options=${options}></roadmap-options>`,
};

/** Anything a roadmap holds, by the element for it. */
export function renderContent(node: Content, place: Place): TemplateResult {
  if (node.type !== 'section') return renderBlock(node, place);
  return html`<roadmap-section
    .view=${place.view}
    .level=${place.level}
    .section=${node}
    .period=${place.period}
    .within=${place.within}
    .openIds=${place.openIds}
  ></roadmap-section>`;
}

function renderBlock<Type extends Block['type']>(
  block: Extract<Block, { readonly type: Type }>,
  place: Place,
): TemplateResult {
  // A model of a newer version may hold kinds this element does not know.
  const render: Renderers[Type] | undefined = renderers[block.type as Type];
  return render ? render(block, place) : html``;
}

function renderFacts({ facts }: Facts, { view }: Place): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      (fact) => html`<div>
        <dt dir="auto" lang=${textLang(view)}>${fact.label}</dt>
        <dd>${fact.key === 'current' ? renderCurrent(fact, view) : renderText(fact, view)}</dd>
      </div>`,
    )}
  </dl>`;
}

/** "Current Quarter: Quarter 1" was true when it was written; the reader's own is shown. */
function renderCurrent(fact: Fact, view: View): TemplateResult {
  const { roadmap, assessment, strings } = view;
  if (assessment.periods.length === 0) return renderText(fact, view);
  const current = roadmap.content.find(
    (node) => node.type === 'section' && node.id === assessment.current,
  );
  return html`<span title=${strings.inDocument(fact.text)}
    >${
      current?.type === 'section'
        ? renderText(current.title, view, { plainLinks: true })
        : strings.allCompleted
    }</span
  >`;
}

/** One of the document's light lists, as the author wrote it. */
function renderLightList({ color, conditions, action }: Light, { view }: Place): TemplateResult {
  return html`<div class="light-list" data-light=${color}>
    ${lightIcon(color)}
    <ul role="list">
      ${conditions.map((condition) => html`<li>${renderText(condition, view)}</li>`)}
      ${
        action
          ? html`<li><span class="muted">${view.strings.advice}</span> ${renderText(action, view)}</li>`
          : ''
      }
    </ul>
  </div>`;
}
