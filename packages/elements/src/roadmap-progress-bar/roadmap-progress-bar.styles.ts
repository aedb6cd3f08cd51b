import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  :host {
    position: relative;
    min-inline-size: 3em;
  }

  progress {
    display: block;
    inline-size: 100%;
    block-size: var(--_bar);
    border: 0;
    border-radius: 1em;
    background: color-mix(in srgb, currentColor 13%, transparent);
    overflow: hidden;
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_accent);
    transition: inline-size 0.25s ease-out;
  }

  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_accent);
  }

  .mark {
    position: absolute;
    inset-block: -0.15em;
    inline-size: 2px;
    border-radius: 1px;
    background: var(--_muted);
  }

  @media (prefers-reduced-motion: reduce) {
    progress::-webkit-progress-value {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
      appearance: auto;
    }

    .mark {
      background: CanvasText;
    }
  }
`;

export default styles;
