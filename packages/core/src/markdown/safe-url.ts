/**
 * The one gate for addresses: what passes here may be linked to, nothing else may.
 */
import { normalizeUri } from 'micromark-util-sanitize-uri';
import type { SafeUrl } from '../model/nodes.ts';

const allowedSchemes = new Set(['http', 'https', 'mailto']);

/**
 * Makes an address from a document safe to put into a page.
 *
 * Control characters and white space are percent-encoded first, so that a browser cannot
 * strip them and find another scheme underneath.
 *
 * @returns The address, or `null` when its scheme is not http, https or mailto, when it
 *   carries a user name or password, or when there is nothing left of it.
 */
export function safeUrl(url: string): SafeUrl | null {
  const normal = normalizeUri(url.trim());
  if (normal === '') return null;
  // A colon after the path, query or fragment has begun is not the end of a scheme.
  const [head = ''] = normal.split(/[/?#]/, 1);
  const colon = head.indexOf(':');
  // What begins with two slashes has a host of its own, with the page's scheme.
  if (colon < 0 && normal.startsWith('//')) return hasPlainHost(normal) ? normal : null;
  if (colon < 0) return head.includes('%5C') ? null : normal;

  const scheme = normal.slice(0, colon).toLowerCase();
  if (!allowedSchemes.has(scheme)) return null;
  if (scheme === 'mailto') return normal;
  const rest = normal.slice(colon + 1);
  return rest.startsWith('//') && hasPlainHost(rest) ? normal : null;
}

/**
 * Whether what follows two slashes is a host, with a port or without: no user, no
 * password, and nothing a browser would read as one of its other marks.
 */
function hasPlainHost(rest: string): boolean {
  const [authority = ''] = rest.slice(2).split(/[/?#]/, 1);
  const match = /^(?:[\w.~-]|%[89A-F][\dA-F])+(?::(\d{1,5}))?$/i.exec(authority);
  return match !== null && Number(match[1] ?? 0) <= 65_535;
}
