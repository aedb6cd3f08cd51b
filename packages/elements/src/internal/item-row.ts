import type { Text } from '@roadmap-tracker/core/model';
import type { ItemState } from '@roadmap-tracker/core/progress';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../view.ts';
import { type ItemMenus, taskStates } from './item-menu.ts';
import { ignoreDrag, rememberPress } from './label-guard.ts';
import { renderText } from './render-text.ts';

/** One thing to tick. */
export interface ItemRow {
  readonly view: View;
  readonly id: string;
  readonly text: Text;
  readonly state: ItemState;
  /** Some of its parts are done; `false` by default. */
  readonly some?: boolean;
  /** Not to be changed; by default as the view says. */
  readonly readonly?: boolean;
  readonly set: (state: ItemState) => void;
  /** Absent where the box says all there is to say. */
  readonly menus?: ItemMenus | undefined;
  /** Shown before the menu: a stepper, a figure. */
  readonly aside?: unknown;
  /** Shown below. */
  readonly about?: unknown;
}

/** A box with its label, and the state where it is neither to do nor done. */
export function itemRow(row: ItemRow): TemplateResult {
  const { view, id, text, state, readonly = view.readonly } = row;
  const { strings } = view;
  const menu = { id, text: text.text, state, states: taskStates, choose: row.set, strings };
  const menus = readonly ? undefined : row.menus;
  const named = state !== 'todo' && state !== 'done';
  return html`<div class="item" part="item" data-state=${state}>
    <label @pointerdown=${rememberPress} @click=${ignoreDrag}>
      <input
        type="checkbox"
        .checked=${live(state === 'done')}
        .indeterminate=${live(row.some === true && state !== 'done')}
        ?disabled=${readonly}
        @change=${({ target }: Event) =>
          // The listener is on the input itself, so it is the target.
          row.set((target as HTMLInputElement).checked ? 'done' : 'todo')}
      />
      <span class="words">${renderText(text, view)}</span>
    </label>
    ${
      named || row.aside || menus
        ? html`<span class="aside"
          >${named ? html`<span class="state">${strings.itemStates[state]}</span>` : nothing}
          ${row.aside ?? nothing} ${menus?.button(menu) ?? nothing}</span
        >`
        : nothing
    }
    ${row.about ? html`<div class="about small muted">${row.about}</div>` : nothing}
    ${menus?.tray(menu) ?? nothing}
  </div>`;
}
