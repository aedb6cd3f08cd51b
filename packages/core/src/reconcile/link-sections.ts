/**
 * Step 2: which section became which. First by what they hold, then by where they stand,
 * then by what their headings say besides their numbers.
 */
import { type Entry, isSection } from './entries.ts';
import { groupBy } from './group-by.ts';
import type { Matching } from './matching.ts';

/** The least share of items two sections must have in common. */
const leastShared = 0.4;
/** What standing in the same place adds to it. */
const samePlace = 0.15;
/** Texts in more sections than this ("Review the week") find no candidates. */
const commonplace = 32;

export function linkSections(matching: Matching): void {
  const before = matching.before.entries.filter(isSection);
  const after = matching.after.entries.filter(isSection);
  linkByItems(matching, before, after);
  linkByKey(matching, before, after, pathOf);
  linkByKey(matching, before, after, headingOf);
  // A renamed part of a renamed whole: the same place among what was linked meanwhile.
  linkByKey(matching, before, after, ({ norm }) => norm);
}

/** How often each text stands in a section or below it. */
type Bag = ReadonlyMap<string, number>;

interface Candidate {
  readonly before: Entry;
  readonly after: Entry;
  readonly score: number;
}

function linkByItems(matching: Matching, before: readonly Entry[], after: readonly Entry[]): void {
  const bags = bagsOf(matching);
  const holding = new Map<string, Entry[]>();
  const byPath = groupBy(after, pathOf);
  for (const section of after) {
    for (const text of bags.get(section)?.keys() ?? []) {
      const sections = holding.get(text);
      if (sections) sections.push(section);
      else holding.set(text, [section]);
    }
  }

  const candidates = before.flatMap((old): readonly Candidate[] => {
    const bag = bags.get(old) ?? new Map();
    const met = new Set(byPath.get(pathOf(old)));
    for (const text of bag.keys()) {
      const sections = holding.get(text) ?? [];
      if (sections.length <= commonplace) for (const section of sections) met.add(section);
    }
    return [...met].flatMap((section) => {
      const shared = dice(bag, bags.get(section) ?? new Map());
      const score = shared + (pathOf(old) === pathOf(section) ? samePlace : 0);
      return shared > 0 && score >= leastShared ? [{ before: old, after: section, score }] : [];
    });
  });
  for (const { before: old, after: section } of candidates.toSorted(byScore)) {
    if (matching.mayPair(old, section)) matching.pair(old, section, 'exact');
  }
}

/** Of two as good, what is called the same, then what is as deep: a part holds what its whole holds. */
function byScore(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    Number(isNamesake(b)) - Number(isNamesake(a)) ||
    depthGap(a) - depthGap(b) ||
    a.before.index - b.before.index ||
    a.after.index - b.after.index
  );
}

function isNamesake({ before, after }: Candidate): boolean {
  return before.norm === after.norm;
}

function depthGap({ before, after }: Candidate): number {
  return Math.abs(before.item.path.length - after.item.path.length);
}

/** Links what is left by a key that one open section of each side has. */
function linkByKey(
  matching: Matching,
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (section: Entry) => string,
): void {
  const isOpen = (section: Entry) => matching.isOpen(section) && keyOf(section) !== '';
  const sections = groupBy(after.filter(isOpen), keyOf);
  for (const [key, [old, ...others]] of groupBy(before.filter(isOpen), keyOf)) {
    const [section, ...rivals] = sections.get(key) ?? [];
    if (!old || !section || others.length + rivals.length > 0) continue;
    if (matching.mayPair(old, section)) matching.pair(old, section, 'exact');
  }
}

/** A period by its number, anything else by its title, from the top down. */
function pathOf(section: Entry): string {
  const found = paths.get(section);
  if (found !== undefined) return found;
  const own = section.item.period ?? section.norm;
  const path = section.section ? `${pathOf(section.section)}\n${own}` : own;
  paths.set(section, path);
  return path;
}

const paths = new WeakMap<Entry, string>();

/** "Week 3: Design" and "Week 5: Design" have the same heading; "Week 3" has none besides. */
function headingOf({ norm }: Entry): string {
  return norm
    .replace(/\p{N}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function bagsOf({ before, after }: Matching): ReadonlyMap<Entry, Bag> {
  const bags = new Map<Entry, Map<string, number>>();
  for (const entry of [...before.entries, ...after.entries]) {
    if (isSection(entry) || entry.norm === '') continue;
    const text = `${entry.family} ${entry.norm}`;
    for (let { section } = entry; section; section = section.section) {
      const bag = bags.get(section) ?? new Map<string, number>();
      bag.set(text, (bag.get(text) ?? 0) + 1);
      bags.set(section, bag);
    }
  }
  return bags;
}

function dice(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [text, count] of a) shared += Math.min(count, b.get(text) ?? 0);
  return shared === 0 ? 0 : (2 * shared) / (sizeOf(a) + sizeOf(b));
}

function sizeOf(bag: Bag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}
