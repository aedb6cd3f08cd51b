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
 * The first heading names the document if it is of level 1 and not a table of contents, or
 * if it is the only one of its level and not a period. Else a title in raw HTML or in the
 * front matter does. A heading right below the title, with nothing under it but a quote, is
 * the subtitle.
 */
export function readHead(source: Source, content: readonly RawContent[], words: Vocabulary): Head {
  const sections = content.filter((item) => item.kind === 'section');
  const [first, ...others] = sections;
  const from = first && titleLevel(first, others, words);
  if (!first || !from) return { ...titleBeside(content), content };

  const title = toText(source, first.title);
  // A document that is one period keeps its only section.
  if (parsePeriod(title.text, words)) return { title, titleFrom: from, content };
  const { subtitle, content: below } = takeSubtitle(source, first, words);
  const at = content.indexOf(first);
  return {
    title,
    titleFrom: from,
    ...(subtitle ? { subtitle } : {}),
    content: [...content.slice(0, at), ...below, ...content.slice(at + 1)],
  };
}

/** Which kind of title the first section is; `undefined` when it is a section like others. */
function titleLevel(
  first: RawSection,
  others: readonly RawSection[],
  words: Vocabulary,
): 'h1' | 'h2' | undefined {
  const name = plainTitle(first);
  if (first.origin !== 'heading' || roleOf(name, words) === 'contents') return undefined;
  const alone = !others.some(({ depth }) => depth <= first.depth);
  const isPeriod = parsePeriod(name, words) !== undefined;
  if (first.depth === 1) return isPeriod && !alone ? undefined : 'h1';
  return first.depth === 2 && alone && !isPeriod ? 'h2' : undefined;
}

/** A title that is no Markdown heading: it stays where it stands. */
function titleBeside(content: readonly RawContent[]): Pick<Head, 'title' | 'titleFrom'> {
  for (const item of content) {
    if (item.kind === 'section') break;
    if (item.kind !== 'block') continue;
    const { node } = item;
    if (node.type === 'html') {
      const text = /<h1[^>]*>([^]*?)<\/h1>/i.exec(node.value)?.[1]?.replace(/<[^>]*>/g, ' ');
      const title = text?.replace(/\s+/g, ' ').trim();
      if (title) return { title: { text: title }, titleFrom: 'html' };
    }
    if (node.type === 'yaml') {
      const title = /^title:[ \t]*(\S.*)$/m.exec(node.value)?.[1]?.trim();
      if (title) return { title: { text: unquoted(title) }, titleFrom: 'frontmatter' };
    }
  }
  return { title: null, titleFrom: 'none' };
}

/** A YAML scalar in quotes is what stands between them. */
function unquoted(scalar: string): string {
  return /^(["'])(.*)\1$/.exec(scalar)?.[2] ?? scalar;
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
