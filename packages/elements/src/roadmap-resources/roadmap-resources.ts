import type { Resource, ResourceList } from '@roadmap-tracker/core/model';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { blockLabel } from '../internal/block-label.ts';
import { define } from '../internal/define.ts';
import { kindIcon } from '../internal/icons.ts';
import { ItemMenus } from '../internal/item-menu.ts';
import { Leaf } from '../internal/leaf.ts';
import { renderText, textLang } from '../internal/render-text.ts';
import { safeHref } from '../internal/safe-href.ts';
import { idsOf, stateOf } from '../internal/standing.ts';
import controls from '../styles/controls.ts';
import items from '../styles/items.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';
import styles from './roadmap-resources.styles.ts';

/**
 * Links to learn from. Following one and having watched it are two things, so each link
 * has a box of its own beside it.
 *
 * @tag roadmap-resources
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader marked
 *   a resource. Cancel it to keep it as it is.
 *
 * @csspart list - The list.
 * @csspart resource - One resource: its link, what is said about it, its box.
 */
export class RoadmapResources extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, items, styles];

  static override properties: PropertyDeclarations = {
    resources: { attribute: false },
  };

  /** The list to show. */
  declare resources: ResourceList | null;

  readonly #menus = new ItemMenus(this);

  constructor() {
    super();
    this.resources = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { resources: list, view } = this;
    if (!list || !view) return nothing;
    return html`${blockLabel(list.label, view, this.level)}
      <ul part="list" role="list" aria-labelledby=${list.label ? 'label' : nothing}>
        ${repeat(
          list.resources,
          ({ id }) => id,
          (resource) => html`<li>${this.#renderResource(view, resource)}</li>`,
        )}
      </ul>`;
  }

  #renderResource(view: View, resource: Resource): TemplateResult {
    const { id, title, author, note, kind } = resource;
    const { strings, format } = view;
    const state = stateOf(view, id);
    const set = (next: typeof state): void =>
      this.request({ type: 'item', ids: idsOf(view, id), state: next });
    const states = ['todo', 'doing', 'skipped', 'not-applicable'] as const;
    const menu = { id, text: title, state, states, choose: set, strings };
    const named = state !== 'todo' && state !== 'done';
    return html`<div class="item resource" part="resource" data-state=${state}>
      ${kindIcon(kind)}
      <div class="words">
        <span class="title">${renderTitle(view, resource)}</span>
        <span class="small muted"
          >${author ? `${strings.by(format.isolate(author))} · ` : nothing}${
            strings.kinds[kind]
          }</span
        >
        ${note ? html`<div class="small muted">${renderText(note, view)}</div>` : nothing}
      </div>
      <span class="aside">
        ${named ? html`<span class="state">${strings.itemStates[state]}</span>` : nothing}
        <label class="small">
          <input
            type="checkbox"
            .checked=${live(state === 'done')}
            ?disabled=${view.readonly}
            @change=${({ target }: Event) =>
              // The listener is on the input itself, so it is the target.
              set((target as HTMLInputElement).checked ? 'done' : 'todo')}
          />
          <span>${strings.consumed[kind]}<span class="visually-hidden">: ${title}</span></span>
        </label>
        ${view.readonly ? nothing : this.#menus.button(menu)}
      </span>
      ${view.readonly ? nothing : this.#menus.tray(menu)}
    </div>`;
  }
}

function renderTitle(view: View, { title, url }: Resource): TemplateResult {
  const href = safeHref(url);
  const words = html`<bdi lang=${textLang(view)}>${title}</bdi>`;
  if (href === null) return words;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${words}<span class="visually-hidden"> ${view.strings.newTab}</span></a
  >`;
}

define('roadmap-resources', RoadmapResources);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-resources': RoadmapResources;
  }
}
