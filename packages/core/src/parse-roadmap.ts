import { findMessages } from './lint/index.ts';
import type { Roadmap } from './model/nodes.ts';
import { type ParseOptions, parseDocument } from './parse-document.ts';
import { vocabularies } from './vocabulary/index.ts';

export type { Roadmap } from './model/nodes.ts';
export type { ParseOptions } from './parse-document.ts';

/**
 * Understands a roadmap written in Markdown, in any language we know.
 *
 * Never throws, whatever the text: what could not be understood is kept as prose, and
 * `messages` say what was guessed or given up. The same text gives the same model.
 */
export function parseRoadmap(markdown: string, options: ParseOptions = {}): Roadmap {
  const { source, roadmap } = parseDocument(markdown, vocabularies, options);
  return { ...roadmap, messages: findMessages(source, roadmap) };
}
