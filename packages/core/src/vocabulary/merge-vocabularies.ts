/**
 * Two languages in one document: the author's, and the English of their labels.
 */
import type { Role, Vocabulary } from './vocabulary.ts';

type Words = readonly string[];

/** The lists that are merged word by word. */
type WordList =
  | 'to'
  | 'and'
  | 'counters'
  | 'scoreForms'
  | 'below'
  | 'not'
  | 'atLeast'
  | 'end'
  | 'none'
  | 'ofThese'
  | 'by'
  | 'byAfter'
  | 'notNames'
  | 'fillers';

/**
 * The first vocabulary, with the words of the second after its own. Those that mean
 * something else in the first language are left out.
 */
export function mergeVocabularies(first: Vocabulary, second: Vocabulary): Vocabulary {
  if (first === second) return first;
  const besides = withoutWords(second, first.falseFriends);
  const lists = (key: WordList) => union(first[key], besides[key]);
  return {
    ...first,
    // Periods each language writes in forms of its own: these are not mixed.
    besides,
    to: lists('to'),
    and: lists('and'),
    counters: lists('counters'),
    scoreForms: lists('scoreForms'),
    below: lists('below'),
    not: lists('not'),
    atLeast: lists('atLeast'),
    weekdays: first.weekdays.map((day, index) => union(day, besides.weekdays[index] ?? [])),
    roles: mergeEntries<Role>(first.roles, besides.roles),
    measures: mergeEntries(first.measures, besides.measures),
    lights: mergeRecords(first.lights, besides.lights),
    facts: mergeRecords(first.facts, besides.facts),
    statuses: mergeRecords(first.statuses, besides.statuses),
    recurrences: mergeRecords(first.recurrences, besides.recurrences),
    resourceKinds: mergeRecords(first.resourceKinds, besides.resourceKinds),
    end: lists('end'),
    none: lists('none'),
    ofThese: lists('ofThese'),
    by: lists('by'),
    byAfter: lists('byAfter'),
    notNames: lists('notNames'),
    fillers: lists('fillers'),
  };
}

/** A vocabulary without some words, wherever they stand in it. */
function withoutWords(vocabulary: Vocabulary, left: Words): Vocabulary {
  const kept = (words: Words) => words.filter((word) => !left.includes(word));
  return {
    ...vocabulary,
    units: mapRecord(vocabulary.units, kept),
    roles: vocabulary.roles.map(([role, words]) => [role, kept(words)]),
    measures: vocabulary.measures.map(([measure, words]) => [measure, kept(words)]),
    lights: mapRecord(vocabulary.lights, kept),
    facts: mapRecord(vocabulary.facts, kept),
    statuses: mapRecord(vocabulary.statuses, kept),
    recurrences: mapRecord(vocabulary.recurrences, kept),
    resourceKinds: mapRecord(vocabulary.resourceKinds, kept),
    end: kept(vocabulary.end),
    none: kept(vocabulary.none),
    by: kept(vocabulary.by),
    notNames: kept(vocabulary.notNames),
    fillers: kept(vocabulary.fillers),
  };
}

function union(first: Words, second: Words): Words {
  return [...new Set([...first, ...second])];
}

function mapRecord<Entries extends Readonly<Partial<Record<string, Words>>>>(
  entries: Entries,
  change: (words: Words) => Words,
): Entries {
  const changed = Object.entries(entries).map(([key, words]) => [key, change(words ?? [])]);
  // Object.fromEntries forgets the keys, which are those of the entries.
  return Object.fromEntries(changed) as Entries;
}

function mergeRecords<Key extends string>(
  first: Readonly<Partial<Record<Key, Words>>>,
  second: Readonly<Partial<Record<Key, Words>>>,
): Record<Key, Words> {
  const merged: Partial<Record<Key, Words>> = { ...second, ...first };
  // Object.keys forgets the key type; the spread holds only keys of the two records.
  for (const key of Object.keys(merged) as Key[]) {
    merged[key] = union(first[key] ?? [], second[key] ?? []);
  }
  // Every key of either record has been given a list.
  return merged as Record<Key, Words>;
}

function mergeEntries<Key extends string>(
  first: readonly (readonly [Key, Words])[],
  second: readonly (readonly [Key, Words])[],
): readonly (readonly [Key, Words])[] {
  // The order in which roles are tried is part of what a vocabulary says: the first's rules.
  const names = new Set([...first, ...second].map(([key]) => key));
  const wordsOf = (entries: readonly (readonly [Key, Words])[], name: Key) =>
    entries.find(([key]) => key === name)?.[1] ?? [];
  return [...names].map((name) => [name, union(wordsOf(first, name), wordsOf(second, name))]);
}
