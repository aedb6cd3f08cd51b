/**
 * The text two places are compared by: what is left when an author re-types, re-encodes
 * or decorates a line without changing its words.
 */

/**
 * Folds case, width and punctuation, and drops emoji and format characters.
 *
 * Letters, digits, `+` and `#` stay, for C, C++ and C# are three things. A text with
 * nothing left of it is returned as it is, in Unicode form NFC.
 */
export function normalize(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    // What lower case makes of the Turkish dotted capital.
    .replaceAll('i\u0307', 'i')
    .replace(/[\p{Cf}\uFE00-\uFE0F]/gu, '')
    .replace(/(\p{L})['’ʼ](?=\p{L})/gu, '$1')
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
  return folded === '' ? text.normalize('NFC').trim() : folded;
}
