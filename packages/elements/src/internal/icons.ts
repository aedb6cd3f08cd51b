import type { LightColor, ResourceKind } from '@roadmap-tracker/core/model';
import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit';

/**
 * Our own drawings, on a grid of 16. They take the color of the text around them and are
 * hidden from screen readers: a word always stands beside them.
 */
function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${shape}
  </svg>`;
}

const film = svg`<rect x="1.5" y="3" width="13" height="10" rx="2.5"/><path class="fill" d="m6.7 5.7 3.8 2.3-3.8 2.3z"/>`;
const stack = svg`<path d="M2 4h12M2 8h6M2 12h6"/><path class="fill" d="m10.5 7.5 4 2.5-4 2.5z"/>`;
const screen = svg`<rect x="2" y="2.5" width="12" height="8.5" rx="1.5"/><path d="M5.5 13.5h5M8 11v2.5"/>`;
const book = svg`<path d="M8 4c-1.5-1-3.5-1.3-6-1.3v9.6c2.5 0 4.5.3 6 1.3 1.5-1 3.5-1.3 6-1.3V2.7C11.5 2.7 9.5 3 8 4zM8 4v9.6"/>`;
const page = svg`<path d="M4 1.8h5.5L13 5.3v8.9H4zM9.3 2v3.5H13M6.2 8.5h4.5M6.2 11h4.5"/>`;
const branch = svg`<circle cx="4.5" cy="3.5" r="1.7"/><circle cx="4.5" cy="12.5" r="1.7"/><circle cx="11.5" cy="5" r="1.7"/><path d="M4.5 5.2v5.6M11.5 6.7c0 2.8-4 2.3-6.3 4.3"/>`;
const brackets = svg`<path d="m5.5 4.5-4 3.5 4 3.5M10.5 4.5l4 3.5-4 3.5"/>`;
const people = svg`<circle cx="6" cy="5.5" r="2.5"/><path d="M1.5 13.5c.3-3 2-4.3 4.5-4.3s4.2 1.3 4.5 4.3M10.8 3.3a2.4 2.4 0 0 1 0 4.4M12 9.7c1.5.5 2.3 1.8 2.5 3.8"/>`;
const chain = svg`<path d="M6.5 9.5 9.5 6.5M7 4.5l1.3-1.3a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.3 1.3a3.2 3.2 0 0 1-4.5-4.5L4.5 7"/>`;

const kinds: Readonly<Record<ResourceKind, SVGTemplateResult>> = {
  video: film,
  playlist: stack,
  channel: screen,
  course: screen,
  book,
  article: page,
  paper: page,
  documentation: page,
  repository: branch,
  practice: brackets,
  community: people,
  link: chain,
};

/** What a link leads to. */
export const kindIcon = (kind: ResourceKind): TemplateResult => icon(kinds[kind] ?? chain);

// A circle, a triangle and an octagon: told apart without color and at any size.
const lights: Readonly<Record<LightColor, SVGTemplateResult>> = {
  green: svg`<circle cx="8" cy="8" r="6.5"/><path d="m5 8.2 2.1 2.2L11 6"/>`,
  yellow: svg`<path d="M8 1.8 14.7 13.7H1.3zM8 6.3v3.2M8 11.5v.3"/>`,
  red: svg`<path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM5 8h6"/>`,
};

/** The shape of a light. */
export const lightIcon = (light: LightColor): TemplateResult => icon(lights[light]);

/** Points along the text when folded; turned by style when open. */
export const chevronIcon = (): TemplateResult => icon(svg`<path d="m6 3.5 4.5 4.5L6 12.5"/>`);

/** Met, by the program's own count. */
export const metIcon = (): TemplateResult =>
  icon(
    svg`<circle class="fill" cx="8" cy="8" r="7"/><path class="knockout" d="m4.8 8.2 2.2 2.2L11.2 6"/>`,
  );

/** Not met yet. */
export const openIcon = (): TemplateResult =>
  icon(svg`<circle cx="8" cy="8" r="6.3" stroke-dasharray="2.6 1.8"/>`);

/** More that can be said of an item. */
export const moreIcon = (): TemplateResult =>
  icon(svg`<path class="dots" d="M3.5 8h.01M8 8h.01M12.5 8h.01"/>`);
