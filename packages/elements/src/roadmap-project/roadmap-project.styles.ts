import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  :host {
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .label-row :is(h2, h3, h4, h5, h6) {
    margin: 0;
    color: var(--_muted);
    font-size: max(0.86em, 12px);
  }
`;

export default styles;
