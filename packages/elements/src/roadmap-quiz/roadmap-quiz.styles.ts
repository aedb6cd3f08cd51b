import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  ol {
    counter-reset: question;
  }

  .question {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1em;
    align-items: flex-start;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }

  li:first-child .question {
    border: 0;
  }

  .words {
    /* A floated legend leaves the fieldset's edge and is laid out like any other child. */
    float: left;
    flex: 1 1 16em;
    min-inline-size: 0;
    padding-block: 0.2em;
    padding-inline-start: 1.9em;
    counter-increment: question;
  }

  .words::before {
    display: inline-block;
    inline-size: 1.9em;
    margin-inline-start: -1.9em;
    color: var(--_muted);
    content: counter(question) '.';
    font-variant-numeric: tabular-nums;
  }

  .answers {
    display: inline-flex;
    flex: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .answer {
    gap: 0.4em;
    align-items: center;
    padding: 0.2em 0.7em;
    white-space: nowrap;
  }

  .answer + .answer {
    border-inline-start: 1px solid var(--_line);
  }

  .answer:has(:checked) {
    background: var(--_tint);
  }

  label.answer > input[type] {
    margin-block: 0;
  }

  .end {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .attempts {
    margin-block-start: 0.5em;
  }

  .attempts ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  @container (width < 36em) {
    .answers {
      margin-inline-start: 1.9em;
    }
  }

  @container (width < 20em) {
    .answers {
      margin-inline-start: 0;
    }
  }
`;

export default styles;
