/**
 * Forms of periods: `{unit} {n}`, `{n}. {unit}`, `第 {n} {unit}`, held against a title.
 */
import { type Range, timeUnits, type Unit } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { lowerCase, type Numeral, numeralAt, romanAt, wordAt } from './numerals.ts';
import { bridgeAt, continues } from './period-bridge.ts';
import { endsWord } from './scripts.ts';
import { cached } from './word-pattern.ts';

/** Where a form, or a part of it, ends in the title, and what it said up to there. */
interface Match {
  readonly at: number;
  readonly unit?: Unit;
  readonly numbers?: Stretch;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A form taken apart: placeholders, separators and literals, in order. */
export interface PeriodForm {
  /** What stands before the unit. */
  readonly lead: readonly string[];
  /** The unit, and what follows it. */
  readonly rest: readonly string[];
}

/** Takes a language's forms apart. */
export const formsOf: (forms: readonly string[]) => readonly PeriodForm[] = cached(
  (forms: readonly string[]) =>
    forms.map((form) => {
      const unit = form.search(unitPart);
      return { lead: partsOf(form.slice(0, unit)), rest: partsOf(form.slice(unit)) };
    }),
);

const ofTime: readonly Unit[] = timeUnits;

const unitPart = /\{(?:unit|step|time)\}/;

function partsOf(form: string): readonly string[] {
  return form.match(/\{[a-z]+\}|\s+|[^{\s]+/g) ?? [];
}

/** Reads the period a title begins with, if it is written in this form. */
export function rangeIn(title: string, form: PeriodForm, words: Vocabulary): Range | undefined {
  const whole = matchForm(title, form, words);
  if (!whole || !endsPeriod(title, whole.at, form)) return undefined;
  // "Week 1 - Week 2" says everything again.
  const { unit, numbers, at } = repeated(title, whole, words, (start) =>
    matchForm(title, form, words, start),
  );
  if (!unit || !numbers || !endsPeriod(title, at, form)) return undefined;
  if (isInsideWord(title, at, words.notPeriods)) return undefined;
  return { unit, ...numbers };
}

function matchForm(
  title: string,
  { lead, rest }: PeriodForm,
  words: Vocabulary,
  at = 0,
): Match | undefined {
  const first = matchParts(title, lead, words, { at });
  // "1. und 2. Woche" repeats what stands before the unit.
  const start =
    first?.numbers &&
    repeated(title, first, words, (from) => matchParts(title, lead, words, { at: from }));
  return first && matchParts(title, rest, words, start ?? first);
}

function matchParts(
  title: string,
  parts: readonly string[],
  words: Vocabulary,
  start: Match,
): Match | undefined {
  let match = start;
  for (const part of parts) {
    const next = matchPart(title, part, words, match);
    if (!next) return undefined;
    match = { ...match, ...next };
  }
  return match;
}

function matchPart(
  title: string,
  part: string,
  words: Vocabulary,
  { at, unit }: Match,
): Match | undefined {
  const rest = title.slice(at);
  if (unitPart.test(part)) {
    const found = unitAt(rest, words);
    if (!found) return undefined;
    const isTime = ofTime.includes(found.unit);
    if (part === (isTime ? '{step}' : '{time}')) return undefined;
    return { at: at + found.length, unit: found.unit };
  }
  const read = readers[part];
  if (read) {
    const found = numbersAt(rest, words, read, unit !== undefined);
    return found && { at: at + found.length, numbers: found.numbers };
  }
  if (part.trim() === '') return { at: at + (/^[\s_.#:-]*/.exec(rest)?.[0].length ?? 0) };
  const literal = lowerCase(part);
  return lowerCase(rest).startsWith(literal) ? { at: at + literal.length } : undefined;
}

type Reader = (text: string, words: Vocabulary) => Numeral | undefined;

const readers: Readonly<Record<string, Reader>> = {
  '{n}': (text, { numbers, ordinals }) => numeralAt(text, numbers, ordinals),
  '{nth}': (text, { ordinals }) => wordAt(text, ordinals),
  '{roman}': romanAt,
};

/**
 * One number or two: "1", "1-2", "1 to 4".
 *
 * @param mayEnd Whether a title may follow: the unit was before.
 */
function numbersAt(
  text: string,
  words: Vocabulary,
  read: Reader,
  mayEnd: boolean,
): { readonly numbers: Stretch; readonly length: number } | undefined {
  const first = read(text, words);
  if (!first) return undefined;
  const alone = { numbers: { from: first.value, to: first.value }, length: first.length };
  const bridge = bridgeAt(text, first.length, words);
  const second = bridge && read(text.slice(bridge.end), words);
  // "Week 1 – Two projects" is week 1 with a title.
  if (!bridge || !second || isDigit(text) !== isDigit(text.slice(bridge.end))) return alone;
  if (!continues(first.value, second.value, bridge)) {
    // "Week 4-2" is no stretch; "Week 1 - 3D graphics" is week 1 with a title.
    return /^[-‐‑–]$/.test(bridge.text) ? undefined : alone;
  }
  const length = bridge.end + second.length;
  const isTitle = mayEnd && /\s/.test(bridge.text) && /^[\p{L}%+]/u.test(text.slice(length));
  return isTitle ? alone : { numbers: { from: first.value, to: second.value }, length };
}

function isDigit(text: string): boolean {
  return /^\p{Nd}/u.test(text);
}

/** Stretches a match up to where it is said again with a later number. */
function repeated(
  title: string,
  first: Match,
  words: Vocabulary,
  again: (at: number) => Match | undefined,
): Match {
  const bridge = bridgeAt(title, first.at, words);
  const second = bridge && again(bridge.end);
  if (!bridge || !second?.numbers || !first.numbers || second.unit !== first.unit) return first;
  const { from } = first.numbers;
  const { to } = second.numbers;
  return continues(first.numbers.to, second.numbers.from, bridge)
    ? { ...second, numbers: { from, to } }
    : first;
}

/** A letter, digit, "%" or "+" right after makes it another word or an amount. */
function endsPeriod(title: string, at: number, { rest }: PeriodForm): boolean {
  const next = title.slice(at);
  // "1. Sprint-Planung" is a numbered title.
  if (rest.length === 1 && /^[-‐‑]\p{L}/u.test(next)) return false;
  return !/^[\p{M}\p{Nd}%+]/u.test(next) && endsWord(title, at);
}

/** Whether what was read ends inside of a word, or with it: 目標 in 1日目標. */
function isInsideWord(title: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => {
    const from = lowerCase(title).indexOf(word, Math.max(0, at - word.length));
    return from >= 0 && from < at;
  });
}

function unitAt(text: string, { units }: Vocabulary): NamedUnit | undefined {
  const lower = lowerCase(text);
  // In "Monday" there is no "mon": a letter after a spaced word belongs to it.
  return namesOf(units).find(
    ({ name, length }) => lower.startsWith(name) && endsWord(lower, length),
  );
}

interface NamedUnit {
  readonly unit: Unit;
  readonly name: string;
  readonly length: number;
}

/** The names of units, the longest first. */
const namesOf = cached((units: Vocabulary['units']): readonly NamedUnit[] =>
  Object.entries(units)
    .flatMap(([unit, names]) =>
      // Object.entries forgets the key type; a vocabulary names every unit and nothing else.
      names.map((name) => ({ unit: unit as Unit, name: lowerCase(name), length: name.length })),
    )
    .sort((a, b) => b.length - a.length),
);
