import type { LightColor } from '@roadmap-tracker/core/model';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { define } from '../internal/define.ts';
import { lightIcon } from '../internal/icons.ts';
import { english } from '../strings/en.ts';
import controls from '../styles/controls.ts';
import tokens from '../styles/tokens.ts';
import styles from './roadmap-light.styles.ts';

/**
 * A light: a shape and a word, so that no one needs to see its color.
 *
 * @tag roadmap-light
 *
 * @csspart light - The shape and the word.
 *
 * @cssproperty [--roadmap-green-color] - Color of the green shape.
 * @cssproperty [--roadmap-yellow-color] - Color of the yellow shape.
 * @cssproperty [--roadmap-red-color] - Color of the red shape.
 */
export class RoadmapLight extends LitElement {
  static override styles: CSSResultGroup = [tokens, controls, styles];

  static override properties: PropertyDeclarations = {
    light: { reflect: true },
    label: {},
  };

  /** Its color; nothing is shown for `null`, where nothing can be measured. */
  declare light: LightColor | null;

  /** The word beside the shape; its color in English by default. */
  declare label: string | undefined;

  constructor() {
    super();
    this.light = null;
    this.label = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    // The attribute is anyone's to write, so it may name no color we know.
    if (this.light === null || !Object.hasOwn(english.lights, this.light)) return nothing;
    const label = this.label || english.lights[this.light];
    return html`<span part="light">${lightIcon(this.light)} ${label}</span>`;
  }
}

define('roadmap-light', RoadmapLight);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-light': RoadmapLight;
  }
}
