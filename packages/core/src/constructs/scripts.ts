/**
 * Scripts, as far as they decide where a word ends.
 */

/** Characters of scripts that put no spaces between words, for use in a pattern. */
export const unspacedScript = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';

/** The same, and those of Korean, whose endings touch their words. */
export const touchingScript: string = `${unspacedScript}\\p{Script=Hangul}`;

const unspaced = new RegExp(`[${unspacedScript}]`, 'u');
const touching = new RegExp(`^[${touchingScript}]`, 'u');

/** Whether a word is written without spaces around it, and found anywhere in a text. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word);
}

/**
 * Whether a word that ends at this place of a text is a whole word: no letter follows, or
 * one that need not belong to it.
 */
export function endsWord(text: string, at: number): boolean {
  const next = text.slice(at);
  return !/^[\p{L}\p{M}]/u.test(next) || touching.test(next) || touching.test(text.charAt(at - 1));
}
