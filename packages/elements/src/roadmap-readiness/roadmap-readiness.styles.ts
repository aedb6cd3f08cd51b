import { css, type CSSResult } from 'lit';

const styles: CSSResult = css`
  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
  }

  .name {
    font-weight: 600;
  }

  ul {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  li {
    display: inline;
    white-space: nowrap;
  }

  li:not(:last-child)::after {
    content: ' · ';
    white-space: normal;
  }
`;

export default styles;
