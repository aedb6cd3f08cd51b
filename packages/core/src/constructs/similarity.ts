/**
 * How alike two short lines are, by their words.
 */
import { normalize } from '../model/normalize.ts';
import type { Vocabulary } from '../vocabulary/index.ts';

/**
 * The share of words two lines have in common: Dice's coefficient, from 0 to 1.
 *
 * Words match when one begins with the other ("req" and "requests", "refactor" and
 * "refactored"); filler words do not count. Lines that name different numbers are not
 * alike, however close their words.
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
  return normalize(text)
    .split(' ')
    .filter((word) => word !== '' && !fillers.includes(word));
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || /\d/.test(short)) return false;
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
