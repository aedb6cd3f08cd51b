import { type Entry, isItem } from './entries.ts';
import { groupBy } from './group-by.ts';
import { trigramsOf } from './likeness.ts';
import type { Matching } from './matching.ts';

/** Up to so many new items of its section an old one is compared with all. */
const fewEnough = 40;
/** Of a text, so many of its rarest runs of three characters are looked up. */
const rarest = 12;
/** A run that is in more texts than this tells them too little apart. */
const commonplace = 100;
/** So many of the items that share most of those runs are compared. */
const mostCompared = 16;

/** For each open old entry, the open new ones that may be like it. */
export type Candidates = ReadonlyMap<Entry, readonly Entry[]>;

/** Candidates inside what became of an entry's section, and anywhere. */
export function findCandidates(matching: Matching): {
  readonly inSection: Candidates;
  readonly anywhere: Candidates;
} {
  const before = matching.before.entries.filter(
    (entry) => isItem(entry) && matching.isOpen(entry) && !matching.isGone(entry),
  );
  const after = matching.after.entries.filter((entry) => isItem(entry) && matching.isOpen(entry));
  const index = indexOf(after);
  const bySection = groupBy(after, ({ section }) => section);
  const inSection = new Map<Entry, readonly Entry[]>();
  const anywhere = new Map<Entry, readonly Entry[]>();
  for (const entry of before) {
    const close = lookUp(index, entry);
    anywhere.set(entry, close);
    const section = entry.section && matching.afterOf(entry.section);
    const there = entry.section && !section ? [] : (bySection.get(section) ?? []);
    inSection.set(
      entry,
      there.length <= fewEnough
        ? there
        : close.filter((candidate) => matching.areTogether(entry, candidate)),
    );
  }
  return { inSection, anywhere };
}

type Index = ReadonlyMap<number, readonly Entry[]>;

function indexOf(entries: readonly Entry[]): Index {
  const index = new Map<number, Entry[]>();
  for (const entry of entries) {
    for (const trigram of new Set(trigramsOf(entry))) {
      const found = index.get(trigram);
      if (found) found.push(entry);
      else index.set(trigram, [entry]);
    }
  }
  return index;
}

function lookUp(index: Index, entry: Entry): readonly Entry[] {
  const postings = [...new Set(trigramsOf(entry))]
    .map((trigram) => index.get(trigram) ?? [])
    .filter(({ length }) => length > 0 && length <= commonplace)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, rarest);
  const counts = new Map<Entry, number>();
  for (const candidate of postings.flat()) {
    counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([one, a], [other, b]) => b - a || one.index - other.index)
    .slice(0, mostCompared)
    .map(([candidate]) => candidate);
}
