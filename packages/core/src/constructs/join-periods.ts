/**
 * One period, one section: wherever the document speaks of it.
 *
 * Authors write a tracker ("### Quarter 1" with criteria and a quiz) apart from the
 * curriculum ("## Quarter 1" with its months). Both are one quarter, whatever their
 * levels and whatever sections they happen to stand in.
 */
import { toString as plainText } from 'mdast-util-to-string';
import type { RawContent, RawSection } from '../markdown/to-sections.ts';
import { normalize } from '../model/normalize.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { isCoarser, parsePeriod, periodKey } from './period.ts';

/** A section that may have been opened more than once. */
export interface JoinedSection extends RawSection {
  readonly mirrors?: readonly RawSection[];
}

/** Joins the outermost periods of a document that are met more than once. */
export function joinPeriods(
  content: readonly RawContent[],
  words: Vocabulary,
): readonly RawContent[] {
  const groups = new Map<string, RawSection[]>();
  collect(content, words, groups);

  const joined = new Map<RawSection, JoinedSection | null>();
  for (const sections of groups.values()) {
    const primary = primaryOf(sections, words);
    const mirrors = sections.filter((section) => section !== primary && isMirror(section, primary));
    if (mirrors.length === 0) continue;
    for (const mirror of mirrors) joined.set(mirror, null);
    joined.set(primary, {
      ...primary,
      content: [...mirrors.flatMap((mirror) => mirror.content), ...primary.content],
      mirrors,
    });
  }
  return joined.size === 0 ? content : replace(content, joined);
}

/**
 * Moves a period below the period of a coarser unit before it where the author gave both
 * the same heading level: months and weeks all as `##`.
 */
export function nestPeriods(
  content: readonly RawContent[],
  words: Vocabulary,
): readonly RawContent[] {
  const nested: RawContent[] = [];
  for (const item of content) {
    const section =
      item.kind === 'section' ? withContent(item, nestPeriods(item.content, words)) : undefined;
    const before = nested.at(-1);
    const unit = section && parsePeriod(plainTitle(section), words)?.unit;
    const outer =
      before?.kind === 'section' ? parsePeriod(plainTitle(before), words)?.unit : undefined;
    if (section && unit && outer && before?.kind === 'section' && isCoarser(outer, unit)) {
      nested[nested.length - 1] = withContent(
        before,
        nestPeriods([...before.content, section], words),
      );
    } else nested.push(section ?? item);
  }
  return nested;
}

/** A section's title without markup. */
export function plainTitle(section: RawSection): string {
  return section.title
    .map((node) => plainText(node))
    .join('')
    .trim();
}

function collect(
  content: readonly RawContent[],
  words: Vocabulary,
  groups: Map<string, RawSection[]>,
): void {
  for (const item of content) {
    if (item.kind !== 'section') continue;
    const period = parsePeriod(plainTitle(item), words);
    if (!period) {
      collect(item.content, words, groups);
      continue;
    }
    const key = periodKey(period);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
}

/** The curriculum: the section with periods of its own, or the one that says most. */
function primaryOf(sections: readonly RawSection[], words: Vocabulary): RawSection {
  const weight = (section: RawSection) => {
    const periods = section.content.filter(
      (item) => item.kind === 'section' && parsePeriod(plainTitle(item), words),
    );
    return periods.length * 1_000 + section.content.length;
  };
  return sections.reduce((best, section) => (weight(section) > weight(best) ? section : best));
}

/** The same words in the title; two tracks that both have a "Week 1" are not one. */
function isMirror(section: RawSection, primary: RawSection): boolean {
  return normalize(plainTitle(section)) === normalize(plainTitle(primary));
}

function replace(
  content: readonly RawContent[],
  joined: ReadonlyMap<RawSection, JoinedSection | null>,
): readonly RawContent[] {
  return content.flatMap((item): readonly RawContent[] => {
    if (item.kind !== 'section') return [item];
    const found = joined.get(item);
    if (found === null) return [];
    return [found ?? withContent(item, replace(item.content, joined))];
  });
}

function withContent(section: RawSection, content: readonly RawContent[]): RawSection {
  return { ...section, content };
}
