/** Parts of a roadmap that are not elements of their own: facts and light lists. */
import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.75em;
    margin: 0;
  }

  .facts > div {
    display: flex;
    gap: 0.5em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .facts dd {
    margin: 0;
  }

  .light-list {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
  }

  .light-list > .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
  }

  .light-list[data-light='green'] > .icon {
    color: var(--_ready);
  }

  .light-list[data-light='yellow'] > .icon {
    color: var(--_almost);
  }

  .light-list[data-light='red'] > .icon {
    color: var(--_not-ready);
  }
`;

export default styles;
