/**
 * Numbers as authors write them: 3, 03, ३, ٣, 3️⃣, 🔟, III, 三, 十二, "third".
 */

/** The start of a text that is a number, and how long it is. */
export interface Numeral {
  readonly value: number;
  readonly length: number;
}

/**
 * Reads the number a text begins with.
 *
 * @param ordinals A language's words for first, second, third …, in this order.
 */
export function numeralAt(text: string, ordinals: readonly string[] = []): Numeral | undefined {
  return digitsAt(text) ?? hanAt(text) ?? romanAt(text) ?? wordAt(text, ordinals);
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

function romanAt(text: string): Numeral | undefined {
  const run = /^[IVX]{1,4}(?![\p{L}\p{N}])/u.exec(text)?.[0];
  const index = run === undefined ? -1 : romans.indexOf(run);
  return run === undefined || index < 0 ? undefined : { value: index + 1, length: run.length };
}

function wordAt(text: string, ordinals: readonly string[]): Numeral | undefined {
  const lower = text.toLowerCase();
  const index = ordinals.findIndex(
    (word) => lower.startsWith(word) && !/^[\p{L}\p{M}]/u.test(lower.slice(word.length)),
  );
  const word = ordinals[index];
  return word === undefined ? undefined : { value: index + 1, length: word.length };
}
