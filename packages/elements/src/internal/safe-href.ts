const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address as a link may have it, else `null`.
 *
 * The parser lets no other scheme into a model; a model read from a file, which anyone may
 * have written, is held to the same here. A fragment is refused too: the heading it names
 * is inside a shadow root, where no link arrives.
 */
export function safeHref(url: string | null): string | null {
  if (url === null || url === '' || url.startsWith('#')) return null;
  try {
    return schemes.has(new URL(url, 'https://roadmap.invalid/').protocol) ? url : null;
  } catch {
    return null;
  }
}
