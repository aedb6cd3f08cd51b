/**
 * The head and the foot of a document: what names it, and who made it.
 */
import { toText } from '../markdown/to-text.ts';
import type { Source } from '../markdown/source.ts';
import type { RawContent, RawSection } from '../markdown/to-sections.ts';
import type { Content, Fact, FactKey, Roadmap, Text } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { plainTitle } from './join-periods.ts';
import { parsePeriod } from './period.ts';
import { roleOf } from './words.ts';

/** The document's name, taken off its content. */
export interface Head extends Pick<Roadmap, 'title' | 'titleFrom' | 'subtitle'> {
  readonly content: readonly RawContent[];
}

/**
 * Takes the title off a document.
 *
 * The first heading names the document if it is of level 1, and neither a table of
 * contents nor alone in standing for a period. A heading right below it, with nothing under
 * it but a quote, is the subtitle.
 */
export function readHead(source: Source, content: readonly RawContent[], words: Vocabulary): Head {
  const at = content.findIndex((item) => item.kind === 'section');
  const section = content[at];
  if (section?.kind !== 'section' || section.depth !== 1 || section.origin !== 'heading') {
    return { title: null, titleFrom: 'none', content };
  }
  const name = plainTitle(section);
  if (roleOf(name, words) === 'contents') return { title: null, titleFrom: 'none', content };

  const title = toText(source, section.title);
  // A document that is one period keeps its only section.
  if (parsePeriod(name, words)) return { title, titleFrom: 'h1', content };
  const { subtitle, content: below } = takeSubtitle(source, section, words);
  return {
    title,
    titleFrom: 'h1',
    ...(subtitle ? { subtitle } : {}),
    content: [...content.slice(0, at), ...below, ...content.slice(at + 1)],
  };
}

/** Facts at the head, and at the foot, taken off the content they stood in. */
export interface Margins extends Pick<Roadmap, 'facts' | 'credits'> {
  readonly content: readonly Content[];
}

const creditKeys: readonly (FactKey | undefined)[] = ['updated', 'author', 'license'];

/**
 * Takes the facts before the first section, and the credits after the last list.
 *
 * Credits stand at the end of the last section without being part of it; what follows
 * them (a closing word) closes the document.
 */
export function readMargins(content: readonly Content[]): Margins {
  const facts: Fact[] = [];
  const rest: Content[] = [];
  let sections = false;
  for (const item of content) {
    sections ||= item.type === 'section';
    if (!sections && item.type === 'facts') facts.push(...item.facts);
    else rest.push(item);
  }

  const foot = takeCredits(rest);
  return { facts, credits: foot.credits, content: foot.content };
}

function takeSubtitle(
  source: Source,
  section: RawSection,
  words: Vocabulary,
): { readonly subtitle?: Text; readonly content: readonly RawContent[] } {
  const [first, ...others] = section.content;
  const isSubtitle =
    first?.kind === 'section' &&
    first.depth === 2 &&
    others.some((item) => item.kind === 'section') &&
    !parsePeriod(plainTitle(first), words) &&
    first.content.every(
      (item) =>
        item.kind === 'block' &&
        (item.node.type === 'blockquote' || item.node.type === 'thematicBreak'),
    );
  if (!isSubtitle) return { content: section.content };
  return { subtitle: toText(source, first.title), content: [...first.content, ...others] };
}

function takeCredits(content: readonly Content[]): {
  readonly credits: readonly Fact[];
  readonly content: readonly Content[];
} {
  const last = content.at(-1);
  if (!last) return { credits: [], content };
  const inner = last.type === 'section' ? last.content : content;
  const at = inner.findLastIndex(
    (item) => item.type === 'facts' && item.facts.every((fact) => creditKeys.includes(fact.key)),
  );
  const found = inner[at];
  const closing = inner.slice(at + 1);
  if (found?.type !== 'facts' || closing.some((item) => item.type !== 'prose')) {
    return { credits: [], content };
  }
  const before = inner.slice(0, at);
  return {
    credits: found.facts,
    content:
      last.type === 'section'
        ? [...content.slice(0, -1), { ...last, content: before }, ...closing]
        : [...before, ...closing],
  };
}
