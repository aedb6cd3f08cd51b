import type { ItemState } from '@roadmap-tracker/core/progress';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Strings } from '../strings.ts';
import { moreIcon } from './icons.ts';

/** What a menu is about, and what to do with the choice. */
export interface MenuItem {
  /** Tells the menus of one leaf apart. */
  readonly id: string;
  /** In plain words, for screen readers. */
  readonly text: string;
  readonly state: ItemState;
  /** States the menu offers. */
  readonly states: readonly ItemState[];
  readonly choose: (state: ItemState) => void;
  readonly strings: Strings;
}

/** What an item can be, besides what its box says. */
export const taskStates: readonly ItemState[] = ['todo', 'doing', 'skipped', 'not-applicable'];

/**
 * The small menus of a list: at most one is open, and closed ones cost a button each.
 *
 * The choices open in the flow, under the item. A layer on top would be cut off by a
 * narrow frame, and by any host that clips what it embeds.
 */
export class ItemMenus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #open: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = null;
  }

  /** The button that opens the menu. */
  button({ id, text, strings }: MenuItem): unknown {
    const open = this.#open === id;
    return html`<button
      class="more"
      type="button"
      data-menu=${id}
      aria-expanded=${open}
      @click=${() => this.#show(open ? null : id)}
      @keydown=${this.#closeOnEscape}
    >
      ${moreIcon()}<span class="visually-hidden">${strings.moreAbout(text)}</span>
    </button>`;
  }

  /** The choices, where the menu is open. */
  tray(item: MenuItem): unknown {
    if (this.#open !== item.id) return nothing;
    return html`<div
      class="tray"
      role="group"
      aria-label=${item.strings.statesOf(item.text)}
      @keydown=${this.#closeOnEscape}
    >
      ${item.states.map(
        (state) => html`<button
          type="button"
          aria-pressed=${item.state === state}
          @click=${() => this.#choose(item, state)}
        >
          ${item.strings.itemActions[state]}
        </button>`,
      )}
    </div>`;
  }

  #show(id: string | null): void {
    this.#open = id;
    this.#host.requestUpdate();
  }

  #choose(item: MenuItem, state: ItemState): void {
    this.#close();
    item.choose(state);
  }

  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#open === null) return;
    event.stopPropagation();
    this.#close();
  };

  /** The focus goes back to the button, or it would fall to the page with the choices. */
  #close(): void {
    const buttons = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-menu]') ?? [];
    [...buttons].find((button) => button.dataset['menu'] === this.#open)?.focus();
    this.#show(null);
  }
}
