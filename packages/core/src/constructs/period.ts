/**
 * Periods: titles that say which stretch of the plan they are.
 *
 *     Quarter 1: Advanced Go (Months 1-3)      Week 3–4: Design      1. Woche      第一周
 */
import { type Period, type Range, timeUnits, type Unit } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { numeralAt } from './numerals.ts';

/** Reads a title; `undefined` when it is no period. A unit without a number is none. */
export function parsePeriod(title: string, words: Vocabulary): Period | undefined {
  const range = rangeAtStart(title, words);
  if (!range) return undefined;
  const inBrackets = /[(（]([^()（）]+)[)）]\s*$/.exec(title)?.[1];
  const spans = inBrackets === undefined ? undefined : rangeAtStart(inBrackets, words);
  return spans ? { ...range, spans } : range;
}

/** A name for a period that stays when its title is reworded. */
export function periodKey({ unit, from, to }: Range): string {
  return from === to ? `${unit} ${from}` : `${unit} ${from}-${to}`;
}

/** Whether one unit of time contains the other; units that only order contain nothing. */
export function isCoarser(unit: Unit, than: Unit): boolean {
  const ranks: readonly Unit[] = timeUnits;
  const [rank, other] = [ranks.indexOf(unit), ranks.indexOf(than)];
  return rank >= 0 && other >= 0 && rank < other;
}

function rangeAtStart(text: string, words: Vocabulary): Range | undefined {
  // Emoji, bullets and struck-out marks may stand before the unit; keycaps are numbers.
  const start = text.normalize('NFC').replace(/^(?![0-9]\uFE0F?\u20E3|🔟)[^\p{L}\p{N}]+/u, '');
  for (const form of words.periodForms) {
    const range = matchForm(start, form, words);
    if (range) return range;
  }
  return undefined;
}

/**
 * Holds a text against one of a language's forms: "{unit} {n}", "{n}. {unit}", "第{n}{unit}".
 * White space in a form stands for any separator, or none.
 */
function matchForm(text: string, form: string, words: Vocabulary): Range | undefined {
  let at = 0;
  let unit: Unit | undefined;
  let numbers: { from: number; to: number } | undefined;
  for (const part of form.match(/\{unit\}|\{n\}|\s+|[^{\s]+/g) ?? []) {
    const rest = text.slice(at);
    if (part === '{unit}') {
      const found = unitAt(rest, words);
      if (!found) return undefined;
      unit = found.unit;
      at += found.length;
    } else if (part === '{n}') {
      const found = numbersAt(rest, words);
      if (!found) return undefined;
      numbers = found;
      at += found.length;
    } else if (part.trim() === '') {
      at += /^[\s_.#:-]*/.exec(rest)?.[0].length ?? 0;
    } else if (rest.startsWith(part)) at += part.length;
    else return undefined;
  }
  // A letter, digit, "%" or "+" right after makes it another word or an amount.
  const ends = !/^[\p{M}\p{Nd}%+]/u.test(text.slice(at)) && endsWord(text, at);
  return unit && numbers && ends ? { unit, from: numbers.from, to: numbers.to } : undefined;
}

/** Scripts that put no spaces between words end a word anywhere. */
function endsWord(text: string, at: number): boolean {
  const next = text.slice(at);
  return !/^\p{L}/u.test(next) || unspaced.test(text.charAt(at - 1)) || unspaced.test(next);
}

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function numbersAt(
  text: string,
  words: Vocabulary,
): { readonly from: number; readonly to: number; readonly length: number } | undefined {
  const first = numeralAt(text, words.ordinals);
  if (!first) return undefined;
  const alone = { from: first.value, to: first.value, length: first.length };
  const rest = text.slice(first.length);
  const bridge = /^\s*(?:[-‐‑–—−~〜～→]|to\b|bis\b|до\b|à\b|a\b|até\b)\s*/u.exec(rest)?.[0];
  if (bridge === undefined) return alone;
  // "Week 1 - Week 2" names the unit again.
  const again = unitAt(rest.slice(bridge.length), words);
  const gap = again ? (/^\s*/.exec(rest.slice(bridge.length + again.length))?.[0].length ?? 0) : 0;
  const before = first.length + bridge.length + (again?.length ?? 0) + gap;
  const second = numeralAt(text.slice(before), words.ordinals);
  if (!second || second.value < first.value) {
    // "Week 4-2" is no stretch; "Week 1 - 3D graphics" is week 1 with a title.
    return second && !again && /^[-‐‑–]$/.test(bridge) ? undefined : alone;
  }
  const length = before + second.length;
  const isTitle = /\s/.test(bridge) && /^[\p{L}%+]/u.test(text.slice(length));
  return isTitle ? alone : { from: first.value, to: second.value, length };
}

function unitAt(
  text: string,
  { units }: Vocabulary,
): { readonly unit: Unit; readonly length: number } | undefined {
  const lower = text.toLowerCase();
  let best: { unit: Unit; length: number } | undefined;
  for (const [unit, names] of Object.entries(units)) {
    for (const name of names) {
      if (name.length <= (best?.length ?? 0) || !lower.startsWith(name)) continue;
      const next = lower.slice(name.length);
      // In "Monday" there is no "mon": a letter after a spaced word belongs to it.
      if (/^[\p{L}\p{M}]/u.test(next) && !unspaced.test(next) && !unspaced.test(name)) continue;
      // Object.entries forgets the key type; a vocabulary names every unit and nothing else.
      best = { unit: unit as Unit, length: name.length };
    }
  }
  return best;
}
