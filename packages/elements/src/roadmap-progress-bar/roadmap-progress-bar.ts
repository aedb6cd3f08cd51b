import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { define } from '../internal/define.ts';
import tokens from '../styles/tokens.ts';
import styles from './roadmap-progress-bar.styles.ts';

/**
 * So many of so many, as a bar, with a mark where enough is reached.
 *
 * @tag roadmap-progress-bar
 *
 * @csspart bar - The native `progress`.
 * @csspart mark - Where enough is reached.
 *
 * @cssproperty [--roadmap-bar-height=0.375em] - Height of the bar.
 * @cssproperty [--roadmap-accent-color] - Color of what is done.
 */
export class RoadmapProgressBar extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  static override properties: PropertyDeclarations = {
    done: { type: Number },
    total: { type: Number },
    needed: { type: Number },
    label: {},
  };

  /** How many are done; 0 by default. */
  declare done: number;

  /** Out of how many; nothing is shown for 0. */
  declare total: number;

  /** How many are enough; `null` by default, which draws no mark. */
  declare needed: number | null;

  /** What is counted, for screen readers. */
  declare label: string;

  constructor() {
    super();
    this.done = 0;
    this.total = 0;
    this.needed = null;
    this.label = '';
  }

  override render(): TemplateResult | typeof nothing {
    if (!(this.total > 0)) return nothing;
    const marked = this.needed !== null && this.needed > 0 && this.needed < this.total;
    return html`<progress
        part="bar"
        aria-label=${this.label || nothing}
        max=${this.total}
        .value=${Math.min(this.done, this.total)}
      ></progress
      >${marked ? html`<span part="mark" class="mark"></span>` : nothing}`;
  }

  protected override updated(): void {
    const mark = this.renderRoot.querySelector<HTMLElement>('.mark');
    // By script: a style attribute is dead on pages whose policy forbids inline styles.
    if (mark) mark.style.insetInlineStart = `${((this.needed ?? 0) * 100) / this.total}%`;
  }
}

define('roadmap-progress-bar', RoadmapProgressBar);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-progress-bar': RoadmapProgressBar;
  }
}
