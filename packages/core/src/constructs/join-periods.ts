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
import type { Unit } from '../model/nodes.ts';
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
 * Moves a period below the nearest period of a coarser unit before it where the author gave
 * both the same heading level: months and weeks all as `##`.
 */
export function nestPeriods(
  content: readonly RawContent[],
  words: Vocabulary,
): readonly RawContent[] {
  const nested: RawContent[] = [];
  // What each period takes in, gathered first so that every section is nested once.
  const taken = new Map<RawContent, RawContent[]>();
  let outer: { readonly section: RawSection; readonly unit: Unit } | undefined;
  for (const item of content) {
    const unit = unitOfSection(item, words);
    if (item.kind === 'section' && unit && outer && isCoarser(outer.unit, unit)) {
      const inside = taken.get(outer.section) ?? [];
      inside.push(item);
      taken.set(outer.section, inside);
      continue;
    }
    if (item.kind === 'section' && unit) outer = { section: item, unit };
    nested.push(item);
  }
  return nested.map((item) =>
    item.kind === 'section'
      ? withContent(item, nestPeriods([...item.content, ...(taken.get(item) ?? [])], words))
      : item,
  );
}

function unitOfSection(item: RawContent, words: Vocabulary): Unit | undefined {
  return item.kind === 'section' ? parsePeriod(plainTitle(item), words)?.unit : undefined;
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
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
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
  let best = sections[0] as RawSection; // a group is opened with a section in it
  let most = weight(best);
  for (const section of sections.slice(1)) {
    const own = weight(section);
    if (own <= most) continue;
    best = section;
    most = own;
  }
  return best;
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
