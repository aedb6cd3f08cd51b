/**
 * Bridges: what joins two numbers of a period, "Week 1 to 4", "第1至4周", "Woche 1 und 2".
 */
import type { Vocabulary } from '../vocabulary/index.ts';
import { lowerCase } from './numerals.ts';
import { isUnspaced } from './scripts.ts';
import { anyOf, cached } from './word-pattern.ts';

/** What leads from the first number of a stretch to the last: a dash, "to", "and". */
export interface Bridge {
  readonly text: string;
  /** Where the text goes on after it. */
  readonly end: number;
  /** Whether it only adds: "and", "&". */
  readonly isAnd: boolean;
}

/** Reads the bridge that stands at some place of a text. */
export function bridgeAt(text: string, at: number, words: Vocabulary): Bridge | undefined {
  const match = bridges(words).exec(lowerCase(text.slice(at)));
  if (!match) return undefined;
  return { text: match[0], end: at + match[0].length, isAnd: match[1] !== undefined };
}

const bridges = cached(({ to, and }: Vocabulary) => {
  const dash = '[-‐‑–—−~〜～→]';
  return new RegExp(`^\\s*(?:${dash}|(&|${wordOf(and)})|${wordOf(to)})\\s*`, 'u');
});

/** One of the words, which ends before a letter unless it may touch what follows. */
function wordOf(words: readonly string[]): string {
  const touches = (word: string) => isUnspaced(word) || word.endsWith('*');
  const close = words.filter(touches).map((word) => word.replace(/\*$/, ''));
  const spaced = words.filter((word) => !touches(word));
  return `${anyOf(close)}|${anyOf(spaced)}(?![\\p{L}\\p{M}])`;
}

/** A stretch runs forward; what is only added must come next: "1 and 4" is no stretch. */
export function continues(from: number, to: number, { isAnd }: Bridge): boolean {
  return isAnd ? to === from + 1 : to >= from;
}
