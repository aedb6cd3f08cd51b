import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  .habit {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
    align-items: center;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .habit:first-child {
    border: 0;
  }

  .words {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  .now {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }

  .dots {
    display: flex;
    gap: 0.3em;
  }

  .dots i {
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
  }

  .dots [data-dot='welcome'] {
    border-style: dotted;
  }

  .dots [data-dot='done'] {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .history {
    display: flex;
    gap: 3px;
    align-items: flex-end;
    block-size: 1.3em;
  }

  .history li {
    inline-size: 0.55em;
    block-size: 2px;
    border-radius: 2px;
    background: var(--_edge);
  }

  .history [data-level='some'] {
    block-size: 50%;
    background: color-mix(in srgb, var(--_accent) 60%, transparent);
  }

  .history [data-level='met'] {
    block-size: 100%;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .dots [data-dot='done'],
    .history li {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

export default styles;
