/**
 * Step 8: a document that was rewritten, as into another language, and kept its shape. What
 * stands at the same place of the same shape is taken for the same, and said to be.
 */
import { type Entry, isItem, isSection } from './entries.ts';
import { digitsAgree } from './likeness.ts';
import type { Matching } from './matching.ts';

export function matchStructure(matching: Matching): void {
  const learned = matching.before.entries.filter(isItem);
  const open = learned.filter((entry) => matching.isOpen(entry)).length;
  if (open * 2 <= learned.length) return;

  const { before, after } = matching;
  pairSections(matching, before.topSections, after.topSections);
  for (const section of before.entries.filter(isSection)) {
    const became = matching.afterOf(section);
    if (became) pairSections(matching, section.sections, became.sections);
  }
  pairByPosition(matching, before.top, after.top);
  for (const section of before.entries.filter(isSection)) {
    const became = matching.afterOf(section);
    if (became) pairByPosition(matching, section.children, became.children);
  }
}

/** Sections one by one, where as many are in as many. */
function pairSections(matching: Matching, before: readonly Entry[], after: readonly Entry[]): void {
  if (before.length !== after.length || !inPlace(matching, before, after)) return;
  for (const [index, old] of before.entries()) {
    const section = after[index];
    if (section && matching.mayPair(old, section)) matching.pair(old, section, 'structural');
  }
}

function pairByPosition(
  matching: Matching,
  before: readonly Entry[],
  after: readonly Entry[],
): void {
  if (!sameShape(before, after) || clash(matching, before, after)) return;
  for (const [index, old] of before.entries()) {
    const entry = after[index];
    if (!entry) continue;
    if (matching.mayPair(old, entry) && !matching.isGone(old)) {
      matching.pair(old, entry, 'structural');
    }
    pairByPosition(matching, old.children, entry.children);
  }
}

function sameShape(before: readonly Entry[], after: readonly Entry[]): boolean {
  return (
    before.length === after.length &&
    before.every((old, index) => {
      const entry = after[index];
      return entry?.item.kind === old.item.kind && sameShape(old.children, entry.children);
    })
  );
}

/** Whether anything speaks against it: a match that is elsewhere, other numbers, other links. */
function clash(matching: Matching, before: readonly Entry[], after: readonly Entry[]): boolean {
  if (!inPlace(matching, before, after)) return true;
  return before.some((old, index) => {
    const entry = after[index];
    if (!entry || matching.afterOf(old)) return false;
    const otherLink = old.url !== undefined && entry.url !== undefined && old.url !== entry.url;
    return otherLink || !digitsAgree(old, entry) || clash(matching, old.children, entry.children);
  });
}

/** Whether everything that is matched already is so at its place. */
function inPlace(matching: Matching, before: readonly Entry[], after: readonly Entry[]): boolean {
  return before.every((old, index) => {
    const [became, entry] = [matching.afterOf(old), after[index]];
    const was = entry && matching.beforeOf(entry);
    return (!became || became === entry) && (!was || was === old);
  });
}
