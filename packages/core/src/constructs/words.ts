/**
 * Finding the words of a vocabulary in a text.
 */
import { normalize } from '../model/normalize.ts';
import type { Role, Vocabulary } from '../vocabulary/index.ts';

/** Whether any of the words or phrases stands in the text as a whole. */
export function mentions(text: string, words: readonly string[] | undefined): boolean {
  if (!words) return false;
  const padded = ` ${normalize(text)} `;
  return words.some((word) => padded.includes(pattern(word)));
}

/** Whether the text begins with one of the words or phrases. */
export function beginsWith(text: string, words: readonly string[]): boolean {
  const padded = ` ${normalize(text)} `;
  return words.some((word) => padded.trimStart().startsWith(pattern(word).trimStart()));
}

/** A word as it is looked for in a padded text; see `vocabulary.ts` for the star. */
function pattern(word: string): string {
  if (unspaced.test(word)) return word;
  return word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether the text is one of the words or phrases, and nothing else. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  return words.includes(normalize(text));
}

/** What a label announces; of several words the first role in the vocabulary's order counts. */
export function roleOf(text: string, { roles }: Vocabulary): Role | undefined {
  return roles.find(([, words]) => mentions(text, words))?.[0];
}

/** The first role any of the texts announces, nearest first. */
export function firstRole(texts: readonly string[], words: Vocabulary): Role | undefined {
  for (const text of texts) {
    const role = roleOf(text, words);
    if (role) return role;
  }
  return undefined;
}

/** The key of the first entry that the text mentions. */
export function keyOf<Key extends string>(
  text: string,
  entries: Readonly<Partial<Record<Key, readonly string[]>>>,
): Key | undefined {
  // Object.keys forgets the key type; a vocabulary has no others.
  return (Object.keys(entries) as Key[]).find((key) => mentions(text, entries[key]));
}
