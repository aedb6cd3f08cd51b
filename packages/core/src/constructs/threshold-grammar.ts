/**
 * How a language writes the number of a threshold, compiled from its vocabulary.
 *
 * The texts compared are those of `plain`: lower case, digits and signs of one kind.
 */
import { withoutInvisible } from '../model/normalize.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { lowerCase, plainDigits } from './numerals.ts';
import { isUnspaced, touchingScript } from './scripts.ts';
import { anyOf, cached, unaccented } from './word-pattern.ts';

/** The patterns of one language. Groups: `value`, `upper` of a band, `of` in a score. */
export interface ThresholdGrammar {
  /** In the order tried. */
  readonly scores: readonly RegExp[];
  readonly percents: readonly RegExp[];
  readonly count: RegExp;
  /** "at least two": words for a number, one first. */
  readonly counted: readonly RegExp[];
  /** What stands right before, or right after, a bound that is not reached. */
  readonly belowBefore: RegExp;
  readonly belowAfter: RegExp;
}

/** A sentence as it is held against the patterns. */
export function plain(sentence: string): string {
  return lowerCase(withoutInvisible(plainDigits(sentence)).replace(/[’ʼ]/g, "'"));
}

const number = (name: string, digits = 4) =>
  `(?<![\\p{Nd}.,])(?<${name}>\\d{1,${digits}})(?!\\d|[.,]\\d)`;

/** Turkish and others put endings after a number: "%80'i". */
const ending = "(?:'\\p{L}{1,6})?";

/** The patterns of a language. */
export const grammarOf: (words: Vocabulary) => ThresholdGrammar = cached((words: Vocabulary) => {
  const { counters, scoreForms, below, not, atLeast, numbers } = words;
  const counter = `(?:\\s*${anyOf(counters)})`;
  const to = `(?:\\s*[-‐‑–—−~〜]\\s*|${between(words.to)})`;
  const band = (digits?: number) =>
    `${number('value', digits)}%?(?:${to}%?${number('upper', digits)})?`;
  const pattern = (source: string) => new RegExp(source, 'u');
  const before = below.filter((form) => form.endsWith('{n}'));
  const after = below.filter((form) => /^\{n\}[^%]/.test(form));
  const shares = below.filter((form) => form.startsWith('{n}%'));
  return {
    scores: [
      `${band()}\\s*/\\s*${number('of')}`,
      ...scoreForms.map((form) => scoreSource(form, `${band()}${ending}`)),
    ].map(pattern),
    percents: [`%\\s*${band(3)}${ending}`, `${band(3)}\\s*%${ending}`].map(pattern),
    count: pattern(`${wordStart}${band()}${ending}(?:${counter}|(?![\\p{L}\\p{N}]))`),
    counted: numbers.map((spellings) =>
      pattern(atLeast.map((form) => countedSource(form, spellings, counter)).join('|') || '(?!)'),
    ),
    belowBefore: pattern(`(?:<|${notBefore(not)}${wordStart}${literals(before)})\\s*$`),
    belowAfter: pattern(
      `^(?:%?${counter}?\\s*${literals(after)}|${literals(shares)})${wordEnd}(?!\\s*${anyOf(not)})`,
    ),
  };
});

/** No letter before, or one that need not belong to the word; "第2" and "제2" are no amounts. */
const wordStart = `(?<![\\p{N}第제])(?<!(?![${touchingScript}])[\\p{L}\\p{M}]|[.,])`;
const wordEnd = `(?:(?<=[${touchingScript}])|(?![\\p{L}\\p{M}]))`;

/** "no less than" is no less than. */
function notBefore(not: readonly string[]): string {
  return `(?<!${anyOf(not)}\\s*)`;
}

/** The words of forms, without their placeholder. */
function literals(forms: readonly string[]): string {
  return anyOf(forms.map((form) => form.replace('{n}', '').trim()));
}

/** A word between two numbers, with spaces around it where its script has them. */
function between(words: readonly string[]): string {
  const close = words.filter(isUnspaced);
  const spaced = words.filter((word) => !isUnspaced(word));
  return `\\s*${anyOf(close)}\\s*|\\s+${anyOf(spaced)}\\s+`;
}

function scoreSource(form: string, value: string): string {
  return form
    .split(/(\{n\}|\{of\})/)
    .map((part) => {
      if (part === '{n}') return value;
      if (part === '{of}') return number('of');
      return spaced(part);
    })
    .join('');
}

function countedSource(form: string, spellings: readonly string[], counter: string): string {
  const word = `${wordStart}${anyOf(spellings)}(?:${counter}|${wordEnd})`;
  return form.split('{n}').map(spaced).join(word);
}

/** A literal in which a space at an edge may be left out. */
function spaced(literal: string): string {
  const inner = literal.trim();
  if (inner === '') return literal === '' ? '' : '\\s*';
  const words = unaccented(inner).replaceAll(' ', '\\s+');
  return `${literal.startsWith(' ') ? '\\s*' : ''}${words}${literal.endsWith(' ') ? '\\s*' : ''}`;
}
