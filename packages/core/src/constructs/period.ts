/**
 * Periods: titles that say which stretch of the plan they are.
 *
 *     Quarter 1: Advanced Go (Months 1-3)      Week 3–4: Design      1. Woche      第一周
 */
import { type Period, type Range, timeUnits, type Unit } from '../model/nodes.ts';
import { withoutInvisible } from '../model/normalize.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { formsOf, rangeIn } from './period-form.ts';

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

/** Each language's forms are held against its own units only: "週3回" is no week 3. */
function rangeAtStart(text: string, words: Vocabulary): Range | undefined {
  // Emoji, bullets and struck-out marks may stand before the unit; keycaps are numbers.
  const start = withoutInvisible(text.normalize('NFC'))
    .replaceAll('i\u0307', 'i')
    .replace(/[’ʼ]/g, "'")
    .replace(/^(?![0-9]\u20E3|🔟)[^\p{L}\p{N}]+/u, '');
  for (const form of formsOf(words.periodForms)) {
    const range = rangeIn(start, form, words);
    if (range) return range;
  }
  return words.besides && rangeAtStart(text, words.besides);
}
