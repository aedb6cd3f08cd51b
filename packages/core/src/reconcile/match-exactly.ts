/**
 * Steps 1 and 3 to 5: items that the author's edit left recognizable by one thing alone:
 * their anchor, their text, or where they link to.
 */
import { type Entry, isSection } from './entries.ts';
import type { Matching, MatchKind } from './matching.ts';

/** Step 1: the same anchor. */
export function matchAnchors(matching: Matching): void {
  const keyOf = ({ anchor, family }: Entry) => anchor && `${family} ${anchor}`;
  pairUnique(matching, keyOf, 'anchor');
}

/**
 * Step 3: the same text in a section and in what became of it. Of several the same, first
 * those with the same surroundings, then in their order.
 */
export function matchInSections(matching: Matching): void {
  const { before, after } = matching;
  const sectionOf = sectionNumbers(matching);
  const neighbors = new Map([...neighborsOf(before.top), ...neighborsOf(after.top)]);
  for (const { entries } of [before, after]) {
    for (const { children } of entries) {
      for (const [entry, beside] of neighborsOf(children)) neighbors.set(entry, beside);
    }
  }
  const [previous, next] = [
    (entry: Entry) => neighbors.get(entry)?.[0] ?? '',
    (entry: Entry) => neighbors.get(entry)?.[1] ?? '',
  ];

  const surroundings: readonly (readonly ((entry: Entry) => string)[])[] = [
    [chainOf, partsOf, previous, next],
    [chainOf, partsOf, previous],
    [chainOf, partsOf, next],
    [chainOf, partsOf],
    [chainOf],
    [partsOf],
    [],
  ];
  for (const around of surroundings) {
    pairInOrder(matching, (entry, isOld) => {
      const section = sectionOf(entry, isOld);
      if (section === undefined || isSection(entry)) return undefined;
      return [section, entry.family, entry.norm, ...around.map((of) => of(entry))].join('\r');
    });
  }
}

/** Step 4: the same link, where one open item on each side has it: in a section, then anywhere. */
export function matchLinks(matching: Matching): void {
  const sectionOf = sectionNumbers(matching);
  const urlOf = (entry: Entry) =>
    entry.url === undefined || matching.isGone(entry) ? undefined : `${entry.family} ${entry.url}`;
  const inSection = (entry: Entry, isOld: boolean) => {
    const [url, section] = [urlOf(entry), sectionOf(entry, isOld)];
    return url === undefined || section === undefined ? undefined : `${section} ${url}`;
  };
  pairUnique(matching, inSection, 'url');
  pairUnique(matching, urlOf, 'url');
}

/** Step 5: the same text anywhere, where one open item on each side has it. */
export function matchAnywhere(matching: Matching): void {
  const textOf = (entry: Entry) =>
    isSection(entry) || entry.norm === '' ? undefined : `${entry.family}\r${entry.norm}`;
  const within = (entry: Entry, more: string) => {
    const text = textOf(entry);
    return text === undefined ? undefined : `${text}\r${more}`;
  };
  pairUnique(matching, (entry) => within(entry, `${chainOf(entry)}\r${partsOf(entry)}`), 'moved');
  pairUnique(matching, textOf, 'moved');
}

/** A number for the section an entry stands in, the same for what a section was and became. */
function sectionNumbers(matching: Matching): (entry: Entry, isOld: boolean) => number | undefined {
  return ({ section }, isOld) => {
    if (!section) return -1;
    return (isOld ? section : matching.beforeOf(section))?.index;
  };
}

function chainOf({ chain }: Entry): string {
  return chain;
}

/** What an item has below it, whatever the order. */
function partsOf({ children }: Entry): string {
  return children
    .map(({ norm }) => norm)
    .toSorted()
    .join('\n');
}

/** The texts before and after each of what stands together. */
function neighborsOf(
  together: readonly Entry[],
): ReadonlyMap<Entry, readonly [previous: string, next: string]> {
  return new Map(
    together.map((entry, index) => [
      entry,
      [together[index - 1]?.norm ?? '', together[index + 1]?.norm ?? ''],
    ]),
  );
}

/** Pairs what has the same key, the first with the first. */
function pairInOrder(
  matching: Matching,
  keyOf: (entry: Entry, isOld: boolean) => string | undefined,
): void {
  const open = new Map<string, Entry[]>();
  for (const entry of matching.after.entries) {
    const key = matching.isOpen(entry) ? keyOf(entry, false) : undefined;
    if (key === undefined) continue;
    const entries = open.get(key);
    if (entries) entries.push(entry);
    else open.set(key, [entry]);
  }
  for (const entry of matching.before.entries) {
    const key = matching.isOpen(entry) ? keyOf(entry, true) : undefined;
    const entries = key === undefined ? undefined : open.get(key);
    const found = entries?.findIndex((it) => matching.mayPair(entry, it)) ?? -1;
    const after = entries?.splice(found, found < 0 ? 0 : 1)[0];
    if (after) matching.pair(entry, after, 'exact');
  }
}

/** Pairs what has a key that only one open entry of each side has. */
function pairUnique(
  matching: Matching,
  keyOf: (entry: Entry, isOld: boolean) => string | undefined,
  how: MatchKind,
): void {
  const [before, after] = [
    soleOwners(matching, matching.before.entries, (entry) => keyOf(entry, true)),
    soleOwners(matching, matching.after.entries, (entry) => keyOf(entry, false)),
  ];
  for (const [key, old] of before) {
    const found = after.get(key);
    if (old && found && matching.mayPair(old, found)) matching.pair(old, found, how);
  }
}

/** The one open entry that has a key; `null` where several have it. */
function soleOwners(
  matching: Matching,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | undefined,
): ReadonlyMap<string, Entry | null> {
  const owners = new Map<string, Entry | null>();
  for (const entry of entries) {
    const key = matching.isOpen(entry) ? keyOf(entry) : undefined;
    if (key !== undefined) owners.set(key, owners.has(key) ? null : entry);
  }
  return owners;
}
