import type { Roadmap } from './model/nodes.ts';
import { type ParseOptions, parseDocument } from './parse-document.ts';
import { en } from './vocabulary/en.ts';
import { guessLanguages } from './vocabulary/guess-languages.ts';
import { loadVocabulary } from './vocabulary/load-vocabulary.ts';

/**
 * As `parseRoadmap`, for pages: of the languages only those are loaded that the text looks
 * like, and `messages` is empty, for they speak to the author.
 *
 * Rejects only when the words of a language could not be loaded.
 */
export async function parseLazily(markdown: string, options: ParseOptions = {}): Promise<Roadmap> {
  const others = await Promise.all(guessLanguages(markdown).map(loadVocabulary));
  const { roadmap } = parseDocument(markdown, [en, ...others], options);
  return { ...roadmap, messages: [] };
}
