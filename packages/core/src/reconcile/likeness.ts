import type { Entry } from './entries.ts';

/** What a text is compared by. */
interface Features {
  /** Words, in code unit order, with repetitions. */
  readonly words: readonly string[];
  /** Runs of three characters as numbers, in order, with repetitions. */
  readonly trigrams: Float64Array;
  /** The numbers it names, in order of value. */
  readonly digits: string;
}

const known = new WeakMap<Entry, Features>();

/**
 * How alike two texts are, from 0 to 1: the share of runs of three characters, or of words,
 * that they have in common, or, a little less, how much of the shorter is in the longer.
 */
export function likeness(one: Entry, other: Entry): number {
  const [a, b] = [featuresOf(one), featuresOf(other)];
  const shared = sharedWords(a.words, b.words);
  const fewer = Math.min(a.words.length, b.words.length);
  // One word is in too many texts to say much.
  const containment = fewer > 1 ? shared / fewer : 0;
  return Math.max(
    (2 * sharedNumbers(a.trigrams, b.trigrams)) / (a.trigrams.length + b.trigrams.length),
    (2 * shared) / (a.words.length + b.words.length),
    0.9 * containment,
  );
}

/** Whether two texts name the same numbers: "10 exercises" are not "12 exercises". */
export function digitsAgree(one: Entry, other: Entry): boolean {
  return featuresOf(one).digits === featuresOf(other).digits;
}

/** Whether two texts name numbers, and others. */
export function digitsClash(one: Entry, other: Entry): boolean {
  const [a, b] = [featuresOf(one).digits, featuresOf(other).digits];
  return a !== '' && b !== '' && a !== b;
}

/** The words of an entry's text, in code unit order. */
export function wordsOf(entry: Entry): readonly string[] {
  return featuresOf(entry).words;
}

/** The runs of three characters of an entry's text, as numbers in order. */
export function trigramsOf(entry: Entry): Float64Array {
  return featuresOf(entry).trigrams;
}

function featuresOf(entry: Entry): Features {
  const found = known.get(entry);
  if (found) return found;
  const features = {
    words: entry.norm.split(' ').toSorted(),
    trigrams: trigramsIn(` ${entry.norm} `),
    digits: (entry.norm.match(/\p{N}+/gu) ?? []).toSorted().join(' '),
  };
  known.set(entry, features);
  return features;
}

function trigramsIn(text: string): Float64Array {
  const trigrams = new Float64Array(Math.max(1, text.length - 2));
  for (let at = 0; at < trigrams.length; at += 1) {
    trigrams[at] =
      (text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1)) * 65_536 +
      (text.charCodeAt(at + 2) || 0);
  }
  return trigrams.sort();
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = '', right = ''] = [a[i], b[j]];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}

function sharedNumbers(a: Float64Array, b: Float64Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}
