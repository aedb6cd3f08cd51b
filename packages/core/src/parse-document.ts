/**
 * The pipeline on one screen: Markdown in, a roadmap out.
 *
 *     text → repaired text → mdast → sections → constructs → model
 */
import { createIdMaker, roadmapId } from './model/ids.ts';
import { joinPeriods, nestPeriods } from './constructs/join-periods.ts';
import { findJoins, outermostPeriods } from './constructs/joins.ts';
import { readHead, readMargins } from './constructs/head.ts';
import { wordsFor } from './constructs/language.ts';
import { openPeriods } from './constructs/open-periods.ts';
import { readContent } from './constructs/read-content.ts';
import { countSource } from './markdown/count-source.ts';
import { repairText } from './markdown/repair-text.ts';
import type { Source } from './markdown/source.ts';
import { takeAnchors } from './markdown/take-anchors.ts';
import { toMdast } from './markdown/to-mdast.ts';
import { toSections } from './markdown/to-sections.ts';
import type { Roadmap, Section, SourceFacts } from './model/nodes.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What the caller knows and the document does not say. */
export interface ParseOptions {
  /** The roadmap's id; by default from a comment in the document, else from its title. */
  readonly id?: string;
}

/** A document that was understood, before anything is said about how it is written. */
export interface ParsedDocument {
  readonly source: Source;
  readonly roadmap: Omit<Roadmap, 'messages'>;
}

/**
 * Understands a document.
 *
 * @param vocabularies The languages it may be written in, English first.
 */
export function parseDocument(
  markdown: string,
  vocabularies: readonly [Vocabulary, ...Vocabulary[]],
  options: ParseOptions,
): ParsedDocument {
  const { text, offsets, repaired } = repairText(markdown);
  const tree = toMdast(text);
  const { children, anchors } = takeAnchors(tree.root.children);
  const source: Source = { given: markdown, text, offsets, tree, anchors };

  const sections = toSections(children);
  const words = wordsFor(sections, vocabularies);
  const periodsOpened = nestPeriods(openPeriods(sections, words), words);
  const head = readHead(source, periodsOpened, words);
  const context = { source, words, ids: createIdMaker(), periods: [], path: [] };
  const { facts, credits, content } = readMargins(
    readContent(context, joinPeriods(head.content, words)),
  );

  const outermost = content.filter((item): item is Section => item.type === 'section');
  const periods = outermostPeriods(outermost);
  const counted: SourceFacts = {
    ...countSource(source.tree.root),
    ...(repaired ? { repaired } : {}),
  };
  const name = head.title?.text ?? outermost[0]?.title.text ?? '';
  const roadmap: ParsedDocument['roadmap'] = {
    type: 'roadmap',
    version: 1,
    id: options.id ?? idInComment(text) ?? roadmapId(name),
    title: head.title,
    titleFrom: head.titleFrom,
    ...(head.subtitle ? { subtitle: head.subtitle } : {}),
    facts,
    credits,
    language: words.language,
    content,
    periods: periods.map((period) => period.id),
    ...findJoins(periods, words),
    source: counted,
  };
  return { source, roadmap };
}

/** An id the author gave the roadmap: `<!-- roadmap-id: go-backend -->`. */
function idInComment(text: string): string | undefined {
  return /<!--\s*roadmap-id:\s*([A-Za-z][\w.:-]{0,63})\s*-->/.exec(text)?.[1];
}
