import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.75em;
    margin: 0;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    align-items: center;
    min-block-size: var(--_target);
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .live {
    font-weight: 600;
    unicode-bidi: plaintext;
  }
`;

export default styles;
