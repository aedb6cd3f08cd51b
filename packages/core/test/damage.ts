/**
 * Damages a text as tools do: its UTF-8 bytes are decoded with a one-byte code page, and
 * what leaves no visible character is lost.
 */
export function damage(
  text: string,
  codePage: 'windows-1254' | 'windows-1252' | 'macintosh',
): string {
  const bytes = new TextEncoder().encode(text);
  const decoded = new TextDecoder(codePage).decode(bytes);
  return decoded.replace(/[\u0080-\u009F\u00AD]/g, '');
}
