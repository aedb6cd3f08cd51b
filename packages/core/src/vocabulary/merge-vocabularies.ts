/**
 * Two languages in one document: the author's, and the English of their labels.
 */
import type { Role, Vocabulary } from './vocabulary.ts';

/** The first vocabulary, with the words of the second after its own. */
export function mergeVocabularies(first: Vocabulary, second: Vocabulary): Vocabulary {
  if (first === second) return first;
  const lists = (
    key:
      | 'periodForms'
      | 'ordinals'
      | 'weekdays'
      | 'end'
      | 'none'
      | 'ofThese'
      | 'by'
      | 'notNames'
      | 'fillers',
  ) => union(first[key], second[key]);
  return {
    language: first.language,
    units: mergeRecords(first.units, second.units),
    periodForms: lists('periodForms'),
    // Words that count are found by their place: the languages cannot share one list.
    ordinals: first.ordinals,
    weekdays: first.weekdays,
    roles: mergeEntries<Role>(first.roles, second.roles),
    measures: mergeEntries(first.measures, second.measures),
    lights: mergeRecords(first.lights, second.lights),
    facts: mergeRecords(first.facts, second.facts),
    statuses: mergeRecords(first.statuses, second.statuses),
    recurrences: mergeRecords(first.recurrences, second.recurrences),
    resourceKinds: mergeRecords(first.resourceKinds, second.resourceKinds),
    end: lists('end'),
    none: lists('none'),
    ofThese: lists('ofThese'),
    by: lists('by'),
    notNames: lists('notNames'),
    fillers: lists('fillers'),
  };
}

type Words = readonly string[];

function union(first: Words, second: Words): Words {
  return [...new Set([...first, ...second])];
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
