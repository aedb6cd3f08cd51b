/** Controls as every leaf shows them: native ones, sized for a finger, dressed lightly. */
import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.25em;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.3;
  }

  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  p {
    margin: 0;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: from-font;
  }

  code {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.9em;
  }

  button {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.15em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    background: var(--_wash);
  }

  button[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  button.primary,
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  button.quiet {
    padding-inline: 0.3em;
    border-color: transparent;
    /* The color around it: muted inside muted text would be too faint to read. */
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  button.quiet:hover {
    color: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }

  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    min-inline-size: 18px;
    min-block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  label {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    min-block-size: var(--_target);
    padding-block: 0.2em;
    cursor: pointer;
  }

  /* Centers the box on the first line of its text, however many follow. */
  label > input[type] {
    margin-block-start: 0.175em;
  }

  label:has(input:disabled),
  input:disabled {
    cursor: default;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: max(0.86em, 12px);
  }

  .figure {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    /* "0/12+" keeps its plus at the end, also in a page that reads from the right. */
    unicode-bidi: plaintext;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }

  .icon {
    flex: none;
    inline-size: 1.05em;
    block-size: 1.05em;
    vertical-align: -0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon .fill {
    fill: currentColor;
    stroke: none;
  }

  .icon .knockout {
    stroke: Canvas;
    stroke-width: 1.8;
  }

  .icon .dots {
    stroke-width: 2.2;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;

export default styles;
