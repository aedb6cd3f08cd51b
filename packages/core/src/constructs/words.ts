/**
 * Finding the words of a vocabulary in a text.
 */
import { normalize } from '../model/normalize.ts';
import type { Role, Vocabulary } from '../vocabulary/index.ts';
import { cached, escaped, unaccented, wordPattern } from './word-pattern.ts';

type Words = readonly string[];

/** Whether any of the words or phrases stands in the text as a whole. */
export function mentions(text: string, words: Words | undefined): boolean {
  return words !== undefined && words.length > 0 && padded(text).search(anywhere(words)) >= 0;
}

/** Whether the text begins with one of the words or phrases. */
export function beginsWith(text: string, words: Words): boolean {
  return padded(text).search(atStart(words)) >= 0;
}

/** Whether the text is one of the words or phrases, and nothing else. */
export function isOneOf(text: string, words: Words): boolean {
  return words.length > 0 && padded(text).search(alone(words)) >= 0;
}

/** What a label announces; of several words the first role in the vocabulary's order counts. */
export function roleOf(text: string, { roles }: Vocabulary): Role | undefined {
  const line = padded(text);
  return roles.find(([, words]) => line.search(anywhere(words)) >= 0)?.[0];
}

/**
 * Whether a label announces anything to who spells as the vocabulary does: "Revision" is no
 * sign of French, nor of Spanish.
 */
export function hasRole(text: string, { roles }: Vocabulary): boolean {
  const line = padded(text);
  return roles.some(([, words]) => exactly(words).test(line));
}

/** The first role any of the texts announces, nearest first. */
export function firstRole(texts: Words, words: Vocabulary): Role | undefined {
  for (const text of texts) {
    const role = roleOf(text, words);
    if (role) return role;
  }
  return undefined;
}

/** The key of the first entry that the text mentions. */
export function keyOf<Key extends string>(
  text: string,
  entries: Readonly<Partial<Record<Key, Words>>>,
): Key | undefined {
  // Object.keys forgets the key type; a vocabulary has no others.
  return (Object.keys(entries) as Key[]).find((key) => mentions(text, entries[key]));
}

/**
 * Which list has the longest word that the text mentions; among equals the first. In
 * "毎日曜日", every Sunday, there is also 毎日, every day.
 */
export function longestOf(text: string, lists: readonly Words[]): number | undefined {
  let best: number | undefined;
  let longest = 0;
  for (const [index, words] of lists.entries()) {
    const found = [...padded(text).matchAll(anywhere(words))];
    const length = Math.max(0, ...found.map(([, word = '']) => word.length));
    if (length <= longest) continue;
    best = index;
    longest = length;
  }
  return best;
}

function padded(text: string): string {
  return ` ${normalize(text)} `;
}

/** The longest of the words wherever one begins: a look ahead, so that words may overlap. */
const anywhere = cached((words: Words) => new RegExp(`(?=(${alternatives(words)}))`, 'gu'));
const exactly = cached((words: Words) => new RegExp(alternatives(words, escaped), 'u'));
const atStart = cached((words: Words) => new RegExp(`^ ?(?:${alternatives(words)})`, 'u'));
const alone = cached(
  (words: Words) => new RegExp(`^ ?(?:${alternatives(words, unaccented, '[^ ]*')}) ?$`, 'u'),
);

/** @param ending What a star at the end stands for. */
function alternatives(words: Words, spell = unaccented, ending = ''): string {
  if (words.length === 0) return '(?!)';
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => wordPattern(word, spell) + (word.endsWith('*') ? ending : ''))
    .join('|');
}
