import type { Inline, Text } from '@roadmap-tracker/core/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { safeHref } from './safe-href.ts';

type Rendered = TemplateResult | string | readonly Rendered[];

/** How text is rendered. */
export interface TextOptions {
  /** Links as plain text, for places that are controls themselves; `false` by default. */
  readonly plainLinks?: boolean;
}

/**
 * A run of the author's text. It takes its direction from its own letters, so that an
 * Arabic topic reads right in an English list and cannot turn the words around it, and says
 * its language, so that it is read out as what it is.
 */
export function renderText(
  { text, inline }: Text,
  view: View,
  options: TextOptions = {},
): TemplateResult {
  return html`<span dir="auto" lang=${textLang(view)}
    >${inline ? renderInline(inline, options) : text}</span
  >`;
}

/** The `lang` of the author's text; nothing where it is that of the interface around it. */
export function textLang({ roadmap, format }: View): string | typeof nothing {
  const [language] = roadmap.language.split('-');
  return language === format.language ? nothing : roadmap.language;
}

function renderInline(inline: readonly Inline[], options: TextOptions): Rendered {
  return inline.map((piece) => renderPiece(piece, options));
}

function renderPiece(piece: Inline, options: TextOptions): Rendered {
  if (typeof piece === 'string') return piece;
  switch (piece.type) {
    case 'strong':
      return html`<strong>${renderInline(piece.children, options)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInline(piece.children, options)}</em>`;
    case 'delete':
      return html`<del>${renderInline(piece.children, options)}</del>`;
    case 'code':
      return html`<code>${piece.value}</code>`;
    case 'link': {
      const words = renderInline(piece.children, options);
      return options.plainLinks ? words : renderLink(piece.url, words);
    }
    case 'image':
      // Pictures are not loaded: the page promised no network beyond its own source.
      return piece.alt;
    case 'break':
      return html`<br />`;
    default:
      // A newer model may know more kinds than this element does.
      return '';
  }
}

/** A link in a new tab, so that no reader loses their place; plain words without an address. */
function renderLink(url: string | null, words: unknown): TemplateResult {
  const href = safeHref(url);
  return href === null
    ? html`${words}`
    : html`<a href=${href} target="_blank" rel="noopener noreferrer">${words}</a>`;
}
