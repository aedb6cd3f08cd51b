/**
 * Colors and measures, in three tiers: a palette, what its colors mean, and where they are
 * used. Pages set the public `--roadmap-*` names; leaves use the private `--_*` ones.
 *
 * Text takes the page's own color and the quieter shades are mixed from it, so that the
 * elements sit on any background without knowing it. Only colors with a meaning come in
 * two schemes, chosen by the page's `color-scheme`.
 */
import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  :host {
    /* The palette. */
    --_blue: var(--roadmap-palette-blue, light-dark(#2159b3, #8fb8ff));
    --_green: var(--roadmap-palette-green, light-dark(#1a7436, #56c271));
    --_amber: var(--roadmap-palette-amber, light-dark(#8a5a00, #e5b143));
    --_red: var(--roadmap-palette-red, light-dark(#b3261e, #ff8f85));

    /* What it means. */
    --_accent: var(--roadmap-accent-color, var(--_blue));
    --_ready: var(--roadmap-green-color, var(--_green));
    --_almost: var(--roadmap-yellow-color, var(--_amber));
    --_not-ready: var(--roadmap-red-color, var(--_red));
    --_ink: var(--roadmap-text-color, currentColor);
    --_muted: var(--roadmap-muted-color, color-mix(in srgb, currentColor 74%, transparent));
    --_line: var(--roadmap-line-color, color-mix(in srgb, currentColor 16%, transparent));
    --_edge: var(--roadmap-edge-color, color-mix(in srgb, currentColor 58%, transparent));
    --_wash: var(--roadmap-wash-color, color-mix(in srgb, currentColor 5%, transparent));
    --_tint: color-mix(in srgb, var(--_accent) 14%, transparent);

    /* Where it is used. */
    --_radius: var(--roadmap-radius, 0.5em);
    --_gap: var(--roadmap-gap, 0.75em);
    --_bar: var(--roadmap-bar-height, 0.375em);
    --_target: var(--roadmap-target-size, max(1.75em, 24px));

    display: block;
    color: var(--_ink);
    line-height: var(--roadmap-line-height, 1.5);
    overflow-wrap: anywhere;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_line: currentColor;
      --_edge: currentColor;
    }
  }
`;

export default styles;
