/**
 * Words of a vocabulary as patterns, for texts whose authors may leave out accents.
 */
import { isUnspaced } from './scripts.ts';

/**
 * A word in which every accent may be left out: "práctica" is `pr[áa]ctica`.
 *
 * What has another accent is another word (Vietnamese "câu", a sentence, and "cầu", a
 * bridge). Only the dot of the i is never told apart: Turkish capitals gain or lose it.
 */
export function unaccented(word: string): string {
  return [...word].map(letterPattern).join('');
}

function letterPattern(letter: string): string {
  if (letter === 'i' || letter === 'ı') return '[iı]';
  const base = letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0);
  if (base !== letter && (/[a-z]/.test(base) || letter === 'ё')) return `[${letter}${base}]`;
  return escaped(letter);
}

/** A word with nothing in it that means something in a pattern. */
export function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * A word as it is looked for in a normalized text between two spaces; see `vocabulary.ts`
 * for its stars.
 *
 * @param spell How its letters are written as a pattern.
 */
export function wordPattern(word: string, spell: (word: string) => string): string {
  if (isUnspaced(word)) return spell(word);
  const open = word.startsWith('*');
  const ends = word.endsWith('*') ? '' : ' ';
  return `${open ? '' : ' '}${spell(word.replace(/^\*|\*$/g, ''))}${ends}`;
}

/** Words of which any may stand in a place, the longest first: `(?:menos del|menos de)`. */
export function anyOf(words: readonly string[]): string {
  // An empty list matches nothing.
  if (words.length === 0) return '(?!)';
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => unaccented(word).replaceAll(' ', '[\\s-]+')).join('|')})`;
}

/** Keeps what is made of a value for as long as the value is in use. */
export function cached<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
