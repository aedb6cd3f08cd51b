/**
 * How alike two short lines are, by their words.
 */
import { normalize } from '../model/normalize.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { isUnspaced, unspacedScript } from './scripts.ts';
import { anyOf, cached } from './word-pattern.ts';

/**
 * The share of words two lines have in common: Dice's coefficient, from 0 to 1.
 *
 * Words match when one begins with the other ("req" and "requests", "refactor" and
 * "refactored"); filler words do not count. In scripts without spaces pairs of characters
 * stand for words. Lines that name different numbers are not alike, however close their
 * words.
 */
export function similarity(a: string, b: string, { fillers }: Vocabulary): number {
  const shorter = (text: string) => text.replace(/\([^()]*\)/g, ' ');
  // What one line adds in brackets the other may leave out.
  return Math.max(
    shareOfWords(wordsOf(a, fillers), wordsOf(b, fillers)),
    shareOfWords(wordsOf(shorter(a), fillers), wordsOf(shorter(b), fillers)),
  );
}

function shareOfWords(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0 || numbersDiffer(left, right)) return 0;
  const open = [...right];
  let shared = 0;
  for (const word of left) {
    const at = open.findIndex((other) => sameWord(word, other));
    if (at < 0) continue;
    open.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function wordsOf(text: string, fillers: readonly string[]): readonly string[] {
  return (normalize(text).match(runs) ?? []).flatMap((run) => {
    if (isUnspaced(run)) return pairsOf(run, fillers);
    return fillers.includes(run) ? [] : [run];
  });
}

/** What stands between spaces, and between scripts that put none between words and others. */
const runs = new RegExp(`[${unspacedScript}]+|[^ ${unspacedScript}]+`, 'gu');

const unspacedOf = cached(
  (fillers: readonly string[]) => new RegExp(anyOf(fillers.filter(isUnspaced)), 'u'),
);

/** Every two characters in a row: the nearest to words where these are not spaced. */
function pairsOf(run: string, fillers: readonly string[]): readonly string[] {
  const parts = run.split(unspacedOf(fillers));
  return parts.flatMap((part) => {
    if (part.length < 2) return part === '' ? [] : [part];
    return Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2));
  });
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // A Korean word of two syllables may carry an ending: 사진, 사진을.
  const least = /^\p{Script=Hangul}/u.test(short) ? 2 : 3;
  if (short.length < least || isUnspaced(short) || /\d/.test(short)) return false;
  if (long.startsWith(short)) return true;
  // "deployed" and "deploying", "designs" and "design": the same stem, other endings.
  const stem = Math.max(4, short.length - 3);
  return short.length > 4 && long.length - stem <= 5 && long.startsWith(short.slice(0, stem));
}

function numbersDiffer(a: readonly string[], b: readonly string[]): boolean {
  const numbers = (words: readonly string[]) => words.filter((word) => /^\d/.test(word)).join(' ');
  const [left, right] = [numbers(a), numbers(b)];
  return left !== '' && right !== '' && left !== right;
}
