import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  :host {
    display: inline-block;
  }

  span {
    font-weight: 600;
    white-space: nowrap;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-end: 0.1em;
    vertical-align: -0.24em;
    stroke-width: 1.7;
  }

  :host([light='green']) .icon {
    color: var(--_ready);
  }

  :host([light='yellow']) .icon {
    color: var(--_almost);
  }

  :host([light='red']) .icon {
    color: var(--_not-ready);
  }
`;

export default styles;
