import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  .card {
    display: grid;
    gap: 0.75em;
    padding: 0.9em 1.1em 1.1em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }

  .card > :is(h2, h3, h4, h5, h6) {
    margin: 0;
    color: var(--_muted);
    font-size: max(0.86em, 12px);
  }

  .verdict {
    font-size: 1.08em;
  }

  .rows {
    display: grid;
    gap: 0.85em;
  }

  .measure {
    display: grid;
    grid-template-columns: 5.5em minmax(0, max-content) minmax(0, 1fr) max-content;
    gap: 0.1em 0.9em;
    align-items: baseline;
  }

  .measure .name {
    font-weight: 600;
  }

  .measure .short {
    text-align: end;
  }

  .measure roadmap-progress-bar {
    grid-column: 2 / -1;
    align-self: center;
    margin-block: 0.2em;
  }

  .measure .rule {
    grid-column: 2 / -1;
  }

  .ratings {
    display: grid;
    gap: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .ratings > :is(h2, h3, h4, h5, h6) {
    margin: 0;
  }

  .answer .icon {
    margin-inline-end: 0.15em;
  }

  [data-light='green'] .icon {
    color: var(--_ready);
  }

  [data-light='yellow'] .icon {
    color: var(--_almost);
  }

  [data-light='red'] .icon {
    color: var(--_not-ready);
  }

  @container (width < 34em) {
    .measure {
      grid-template-columns: auto minmax(0, 1fr) max-content;
    }

    .measure .short {
      grid-row: 2;
      grid-column: 1 / -1;
      text-align: start;
      white-space: normal;
    }

    .measure roadmap-progress-bar,
    .measure .rule {
      grid-column: 1 / -1;
    }
  }
`;

export default styles;
