import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings.ts';

/** A number the reader moves by one. */
export interface Stepper {
  /** What is counted, in plain words. */
  readonly label: string;
  readonly value: number;
  /** The value as it is shown: "3/10". */
  readonly shown: unknown;
  readonly readonly: boolean;
  /** Hint of the pointer: what the document itself says. */
  readonly title?: string;
  readonly set: (value: number) => void;
  readonly strings: Strings;
}

/** Minus, number, plus. The number may pass its goal but not fall below nothing. */
export function stepper(step: Stepper): TemplateResult {
  const { label, value, shown, readonly, title, set, strings } = step;
  const number = html`<output class="figure" title=${title ?? nothing}>${shown}</output>`;
  if (readonly) return html`<span class="stepper">${number}</span>`;
  // Not `disabled` at nothing: the button would lose the focus of whoever just pressed it.
  return html`<span class="stepper" role="group" aria-label=${label}>
    <button
      type="button"
      aria-label=${strings.oneLess(label)}
      aria-disabled=${value <= 0}
      @click=${() => value > 0 && set(value - 1)}
    >
      −
    </button>
    ${number}
    <button type="button" aria-label=${strings.oneMore(label)} @click=${() => set(value + 1)}>
      +
    </button>
  </span>`;
}
