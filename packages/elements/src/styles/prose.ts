/** The author's own text. */
import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  .prose {
    max-inline-size: 70ch;
  }

  .prose > * {
    margin-block: 0 0.75em;
  }

  .prose > :last-child {
    margin-block-end: 0;
  }

  .prose ul,
  .prose ol {
    padding-inline-start: 1.4em;
  }

  .prose ul {
    list-style: disc;
  }

  .prose ol {
    list-style: decimal;
  }

  .prose li {
    margin-block: 0.2em;
  }

  .prose li::marker {
    color: var(--_muted);
  }

  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }

  .prose blockquote > * {
    margin-block: 0 0.5em;
  }

  .prose blockquote > :last-child {
    margin-block-end: 0;
  }

  .prose pre {
    overflow-x: auto;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_wash);
    direction: ltr;
    overflow-wrap: normal;
  }

  .prose .scroll {
    overflow-x: auto;
  }

  .prose table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .prose :is(th, td) {
    padding: 0.3em 0.8em;
    padding-inline-start: 0;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: normal;
    text-align: start;
    vertical-align: top;
  }

  .prose hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
`;

export default styles;
