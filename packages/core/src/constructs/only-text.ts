/**
 * Sections that are about the document, not part of the plan: tables of contents, legends,
 * templates to copy.
 */
import { normalize } from '../model/normalize.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { isUnspaced } from './scripts.ts';
import { roleOf } from './words.ts';

/** A longer title speaks of something else: "Test your knowledge of template literals". */
const longest = 5;

/** Whether a section with this title is only to be read. */
export function isOnlyText(title: string, words: Vocabulary): boolean {
  const role = roleOf(title, words);
  if (role !== 'contents' && role !== 'template' && role !== 'legend') return false;
  const lengths = normalize(title).split(' ').map(wordsIn);
  return lengths.reduce((sum, length) => sum + length, 0) <= longest;
}

/** Where words are not spaced, two characters are about one. */
function wordsIn(text: string): number {
  return isUnspaced(text) ? Math.ceil(text.length / 2) : 1;
}
