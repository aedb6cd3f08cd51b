import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  .resource {
    padding-block: 0.15em;
  }

  .resource > .icon {
    margin-block-start: 0.45em;
    color: var(--_muted);
  }

  .resource > .words {
    flex: 1 1 11em;
    min-inline-size: 0;
    padding-block: 0.2em;
  }

  .resource:is([data-state='skipped'], [data-state='not-applicable']) .title {
    text-decoration: line-through;
  }

  .resource > .aside > label {
    align-items: center;
  }

  .resource > .aside > label > input[type] {
    margin-block: 0;
  }

  .resource > .tray {
    padding-inline-start: 1.55em;
  }
`;

export default styles;
