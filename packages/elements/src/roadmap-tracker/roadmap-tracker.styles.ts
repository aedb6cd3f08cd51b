import { css, type CSSResult } from 'lit';

const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  header h2,
  header h3,
  header h4 {
    margin: 0;
    font-size: 1.6em;
    line-height: 1.2;
    text-wrap: balance;
  }

  .subtitle {
    margin-block-start: 0.2em;
    color: var(--_muted);
    font-size: 1.1em;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: var(--_gap) 0 0;
  }

  .facts > div {
    display: flex;
    gap: 0.5em;
  }

  dt {
    flex: none;
    color: var(--_muted);
  }

  dt::after {
    content: ':';
  }

  dd {
    margin: 0;
  }

  .start {
    margin-block-start: 0.4em;
  }

  .start label {
    align-items: center;
  }

  .start input {
    min-block-size: var(--_target);
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  .overview {
    margin-block: 1.5em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_wash);
  }

  .overall {
    margin-block-end: 0.5em;
  }

  .periods {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    gap: 0.5em;
    margin-block-end: 1em;
  }

  button.period {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: calc(var(--_target) * 1.3);
    border-color: var(--_line);
    text-align: start;
  }

  button.period[aria-current] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .period roadmap-light {
    font-size: 0.9em;
  }

  .missing ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.4em 0.6em;
  }

  .missing li {
    padding: 0.15em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 2em;
    font-variant-numeric: tabular-nums;
  }

  .lead {
    margin-block-end: 0.75em;
    font-weight: 600;
  }

  .continue {
    margin-block-start: 1em;
  }

  .continue button {
    max-inline-size: 100%;
    padding: 0.45em 1em;
    text-align: start;
  }

  .failed {
    margin-block-end: 1em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_almost);
    border-radius: var(--_radius);
  }

  .failed button {
    margin-block-start: 0.75em;
  }

  footer {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .keeping {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    margin-block-start: 0.5em;
  }

  .trouble {
    margin-block-start: var(--_gap);
    padding: 0.5em 0.9em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_almost);
    border-radius: var(--_radius);
  }

  .trouble[data-state='not-saved'] {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: Canvas;
    color: CanvasText;
  }

  /* Not hidden: what is hidden is not listened to when it begins to speak. */
  .trouble:empty {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .content > .prose {
    margin-block: 1em;
  }

  .backup {
    margin-inline-start: -0.3em;
  }

  .file {
    align-items: center;
    padding-inline: 0.3em;
    color: var(--_muted);
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  .file[hidden] {
    display: none;
  }

  .file:hover {
    color: inherit;
  }

  .file:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }

  @container (inline-size < 30em) {
    .overview {
      padding: 0.75em;
    }

    .periods {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .continue,
    .keeping {
      display: none;
    }
  }
`;

export default styles;
