/** An item with its box, its state and its menu, as lists, criteria and projects show it. */
import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  .item {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: flex-start;
    border-radius: var(--_radius);
  }

  .item > label {
    flex: 1 1 10em;
    min-inline-size: 0;
  }

  /* Beside a stepper a label needs more room, or it becomes a column of single words. */
  .item:has(.stepper) > label {
    flex-basis: 18em;
  }

  .item > .aside {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: calc(var(--_target) + 0.1em);
    margin-inline-start: auto;
  }

  .item > .about {
    flex-basis: 100%;
    padding-inline-start: 1.85em;
  }

  .item[data-state='done'] > label > .words {
    color: var(--_muted);
  }

  .item:is([data-state='skipped'], [data-state='not-applicable']) > label > .words {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-color: var(--_edge);
  }

  .state {
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: max(0.8em, 12px);
    white-space: nowrap;
  }

  .item[data-state='doing'] .state {
    border-color: var(--_accent);
  }

  button.more {
    padding: 0;
    border-color: transparent;
    color: var(--_muted);
  }

  button.more[aria-expanded='true'] {
    background: var(--_wash);
    color: inherit;
  }

  .tray {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    gap: 0.4em;
    padding: 0.3em 0 0.6em 0;
    padding-inline-start: 1.85em;
    font-size: max(0.9em, 13px);
  }

  .items .items {
    padding-inline-start: 1.85em;
  }

  .stepper {
    display: inline-flex;
    gap: 0.15em;
    align-items: center;
  }

  .stepper output {
    min-inline-size: 3.2em;
    text-align: center;
  }

  .stepper button {
    padding: 0;
    border-color: var(--_line);
    border-radius: 50%;
  }

  @media print {
    .tray {
      display: none;
    }
  }
`;

export default styles;
