/**
 * Numbers as authors write them: 3, 03, ३, ٣, 3️⃣, 🔟, III, 三, 十二, "third".
 */
import { endsWord } from './scripts.ts';
import { cached } from './word-pattern.ts';

/** The start of a text that is a number, and how long it is. */
export interface Numeral {
  readonly value: number;
  readonly length: number;
}

/** For each number from one on, the words it may be written as. */
export type NumberWords = readonly (readonly string[])[];

/**
 * Reads the number a text begins with.
 *
 * @param lists Words of a language for one, two, three … or first, second, third …
 */
export function numeralAt(text: string, ...lists: readonly NumberWords[]): Numeral | undefined {
  return digitsAt(text) ?? hanAt(text) ?? romanAt(text) ?? wordAt(text, ...lists);
}

/** A text in which the digits of every script are those of English, and %, /, < and ~ plain. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('٪', '%')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

function digitsAt(text: string): Numeral | undefined {
  if (text.startsWith('🔟')) return { value: 10, length: 2 };
  // A keycap is a digit with two invisible characters after it.
  const match = /^(?:\p{Nd}\uFE0F?\u20E3)+|^\p{Nd}{1,4}(?!\p{Nd})/u.exec(text);
  if (!match) return undefined;
  const digits = [...match[0].matchAll(/\p{Nd}/gu)].map(([digit]) => digitValue(digit));
  return { value: Number(digits.join('')), length: match[0].length };
}

/** The decimal digits of a script stand in a row, zero first (Unicode 16, section 4.6). */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}

const hanDigits = '〇一二三四五六七八九';

function hanAt(text: string): Numeral | undefined {
  const run = /^[〇一二三四五六七八九十]{1,3}/.exec(text)?.[0];
  if (run === undefined) return undefined;
  const [tens, ones] = run.split('十');
  const digit = (character: string | undefined, none: number) =>
    character ? hanDigits.indexOf(character) : none;
  if (ones === undefined) {
    return run.length === 1 ? { value: digit(run, 0), length: 1 } : undefined;
  }
  return { value: digit(tens, 1) * 10 + digit(ones, 0), length: run.length };
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Reads a Roman numeral up to twelve, in capitals. */
export function romanAt(text: string): Numeral | undefined {
  const run = /^[IVX]{1,4}(?![\p{L}\p{N}])/u.exec(text)?.[0];
  const index = run === undefined ? -1 : romans.indexOf(run);
  return run === undefined || index < 0 ? undefined : { value: index + 1, length: run.length };
}

/** Reads a number in words; of several that fit the longest, for "mười một" begins with ten. */
export function wordAt(text: string, ...lists: readonly NumberWords[]): Numeral | undefined {
  const lower = lowerCase(text);
  let best: Numeral | undefined;
  for (const { word, value } of lists.flatMap(wordsOf)) {
    const { length } = word;
    if (length <= (best?.length ?? 0) || !lower.startsWith(word)) continue;
    if (endsWord(lower, length)) best = { value, length };
  }
  return best;
}

const wordsOf = cached((list: NumberWords) =>
  list.flatMap((spellings, index) =>
    spellings.map((spelling) => ({ word: lowerCase(spelling), value: index + 1 })),
  ),
);

/**
 * A text in lower case and of the same length, with one i for all of Turkish: "SEVİYE",
 * "Yıl" and "YIL" are compared with "seviye" and "yıl".
 */
export function lowerCase(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase().replaceAll('ı', 'i');
}
