import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  .criterion {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    min-block-size: var(--_target);
    padding-block: 0.2em;
  }

  .criterion .mark {
    flex: none;
    inline-size: max(1.15em, 18px);
    color: var(--_muted);
    text-align: center;
  }

  .criterion[data-met='true'] .mark {
    color: var(--_ready);
  }

  .criterion .words {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .criterion .figure {
    margin-inline-start: 1.75em;
  }
`;

export default styles;
