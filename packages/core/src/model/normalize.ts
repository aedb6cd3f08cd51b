/**
 * The text two places are compared by: what is left when an author re-types, re-encodes
 * or decorates a line without changing its words.
 */

/**
 * Folds case, width and punctuation, and drops emoji, format characters, and the vowel
 * signs and lengthening strokes of Arabic, which are written or left out at will.
 *
 * Letters, digits, `+` and `#` stay, for C, C++ and C# are three things. A text with
 * nothing left of it is returned as it is, in Unicode form NFC. Ids are made of what this
 * returns: a change here loses readers' ticks.
 */
export function normalize(text: string): string {
  const folded = withoutInvisible(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll('ß', 'ss')
    // What lower case makes of the Turkish dotted capital.
    .replaceAll('i\u0307', 'i')
    .replace(/(\p{L})['’ʼ](?=\p{L})/gu, '$1')
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
  return folded === '' ? text.normalize('NFC').trim() : folded;
}

/** Drops what does not tell words apart: direction marks, joiners, Arabic vowel signs. */
export function withoutInvisible(text: string): string {
  return text
    .replace(/\p{Cf}|\p{Variation_Selector}|\u0640/gu, '')
    .replace(/[\u0610-\u061A\u064B-\u065F\u0670]/gu, '');
}
