import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  .option {
    margin-block: 0.35em;
    padding: 0.35em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .option[data-taken='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 6%, transparent);
  }

  .content,
  details {
    padding-inline-start: 1.75em;
    padding-block-end: 0.35em;
  }

  details .content {
    padding-inline-start: 0;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
`;

export default styles;
