import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  :host {
    container-type: inline-size;
    border-block-start: 1px solid var(--_line);
  }

  .head {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: flex-end;
    padding-block: 0.3em;
  }

  .head > :is(h2, h3, h4, h5, h6) {
    flex: 1 1 14em;
    min-inline-size: 0;
    margin: 0;
  }

  .head > h2 {
    font-size: 1.2em;
  }

  .head > h3 {
    font-size: 1.08em;
  }

  .head > :is(h5, h6) {
    font-weight: 500;
  }

  .fold {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    inline-size: 100%;
    padding: 0.3em 0;
    border: 0;
    border-radius: 3px;
    font-weight: inherit;
    text-align: start;
  }

  .fold:hover {
    background: none;
    color: var(--_accent);
  }

  /* The whole line folds, not only its words. */
  .fold::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .fold .icon {
    margin-block-start: 0.14em;
    color: var(--_muted);
    transition: rotate 0.15s ease-out;
  }

  .fold:dir(rtl) .icon {
    scale: -1 1;
  }

  .fold[aria-expanded='true'] .icon {
    rotate: 90deg;
  }

  .fold[aria-expanded='true']:dir(rtl) .icon {
    rotate: -90deg;
  }

  .standing {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding-inline-start: 1.55em;
  }

  .standing > .icon {
    color: var(--_ready);
  }

  .standing roadmap-progress-bar {
    inline-size: 5em;
  }

  .standing .figure {
    min-inline-size: 3em;
    text-align: end;
  }

  .standing roadmap-light {
    min-inline-size: 5em;
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
    padding-block: 0.4em 1.4em;
    padding-inline-start: 1.55em;
  }

  .body > roadmap-section + roadmap-section {
    margin-block-start: -1.1em;
  }

  .body > roadmap-section:last-child {
    margin-block-end: -1.2em;
  }

  @container (width < 34em) {
    .body {
      padding-inline-start: 0.4em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .fold .icon {
      transition: none;
    }
  }

  @media print {
    .head > :is(h2, h3, h4, h5, h6) button {
      display: flex;
    }
  }
`;

export default styles;
