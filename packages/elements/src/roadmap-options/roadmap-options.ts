import type { Option, Options } from '@roadmap-tracker/core/model';
import { chosenOption } from '@roadmap-tracker/core/progress';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../internal/define.ts';
import { ignoreDrag, rememberPress } from '../internal/label-guard.ts';
import { Leaf } from '../internal/leaf.ts';
import { renderProse } from '../internal/render-prose.ts';
import { renderText } from '../internal/render-text.ts';
import controls from '../styles/controls.ts';
import prose from '../styles/prose.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';
import styles from './roadmap-options.styles.ts';

/**
 * Alternatives of which the reader takes one. All are open until then; afterwards the
 * others fold, and the reader may still change their mind.
 *
 * @tag roadmap-options
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader chose,
 *   or took the choice back. Cancel it to keep it as it is.
 *
 * @csspart option - One alternative.
 */
export class RoadmapOptions extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, prose, styles];

  static override properties: PropertyDeclarations = {
    options: { attribute: false },
  };

  /** The alternatives. */
  declare options: Options | null;

  constructor() {
    super();
    this.options = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { options, view } = this;
    if (!options || !view) return nothing;
    const chosen = chosenOption(view.progress, options.id);
    return html`<fieldset>
      <legend class="small muted">${view.strings.choose}</legend>
      ${repeat(
        options.options,
        ({ id }) => id,
        (option) => this.#renderOption(view, options.id, option, chosen),
      )}
      ${
        chosen === null || view.readonly
          ? nothing
          : html`<button
            type="button"
            class="quiet small"
            @click=${() => this.request({ type: 'choice', id: options.id, optionId: null })}
          >
            ${view.strings.clearChoice}
          </button>`
      }
    </fieldset>`;
  }

  #renderOption(view: View, id: string, option: Option, chosen: string | null): TemplateResult {
    const taken = option.id === chosen;
    return html`<div class="option" part="option" data-taken=${taken}>
      <label @pointerdown=${rememberPress} @click=${ignoreDrag}>
        <input
          type="radio"
          name="option"
          .checked=${live(taken)}
          ?disabled=${view.readonly}
          @change=${() => this.request({ type: 'choice', id, optionId: option.id })}
        />
        <strong>${renderText(option.title, view)}</strong>
      </label>
      ${this.#renderContent(view, option, taken || chosen === null)}
    </div>`;
  }

  #renderContent(view: View, { content }: Option, open: boolean): TemplateResult | typeof nothing {
    if (content.length === 0) return nothing;
    const meaning = html`<div class="content">${renderProse(content, view, this.level)}</div>`;
    if (open) return meaning;
    return html`<details>
      <summary class="small muted">${view.strings.whatItMeans}</summary>
      ${meaning}
    </details>`;
  }
}

define('roadmap-options', RoadmapOptions);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-options': RoadmapOptions;
  }
}
