import { html, type TemplateResult } from 'lit';

/**
 * A heading of a level that is known only when the page runs. Levels outside 2 to 6 are
 * brought inside: the page has its own h1, and HTML has no h7.
 */
export function heading(level: number, content: unknown): TemplateResult {
  switch (Math.min(6, Math.max(2, Math.trunc(level)))) {
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    case 6:
      return html`<h6>${content}</h6>`;
    default:
      return html`<h2>${content}</h2>`;
  }
}
