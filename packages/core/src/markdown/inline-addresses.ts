/**
 * Addresses in running text, for the line reader: in round, angle or no brackets.
 */

/** How long an address, or the text of a link, may be, in characters. */
const reach = 1_000;

/** The bracket that closes one; of brackets in brackets only the inner ones are a pair. */
export function closingBracket(text: string, at: number, to: number): number | undefined {
  for (let end = at + 1; end < Math.min(to, at + reach); end += 1) {
    const mark = text.charAt(end);
    if (mark === ']') return end;
    if (mark === '[') return undefined;
    if (mark === '\\') end += 1;
  }
  return undefined;
}

/** An address, and the offset after it and its brackets. */
export interface Target {
  readonly url: string;
  readonly end: number;
}

/** An address in round brackets, with a title or without; it may hold one pair of brackets. */
export function targetAt(text: string, at: number, to: number): Target | undefined {
  if (text.charAt(at) !== '(') return undefined;
  const match = /^\( ?<?([^\s()<>[\]]*(?:\([^\s()<>[\]]*\)[^\s()<>[\]]*)?)>?/.exec(
    near(text, at, to),
  );
  if (!match) return undefined;
  const title = near(text, at + match[0].length, to);
  const end = /^ ?\)|^ "[^"\r\n[\]]*" ?\)/.exec(title);
  return end ? { url: match[1] ?? '', end: at + match[0].length + end[0].length } : undefined;
}

/** An address in angle brackets. */
export function angleAddress(text: string, at: number, to: number): Target | undefined {
  const match = /^<([a-z][a-z\d+.-]{1,31}:[^\s<>]*)>/i.exec(near(text, at, to));
  return match ? { url: match[1] ?? '', end: at + match[0].length } : undefined;
}

/** The bare address that begins at a place. */
export function bareAddress(text: string, at: number, to: number): string | undefined {
  const written = /^[^\s<>[\]*]*/.exec(near(text, at, to))?.[0] ?? '';
  const hasBrackets = written.includes('(');
  let length = written.length;
  // Punctuation at the end belongs to the sentence, and a bracket to what it closes.
  while (/[?!.,:;_~'")]/.test(written.charAt(length - 1))) {
    if (hasBrackets && written.charAt(length - 1) === ')') break;
    length -= 1;
  }
  const address = written.slice(0, length);
  return /[a-z\d-]\.[a-z\d]/i.test(address) ? address : undefined;
}

function near(text: string, at: number, to: number): string {
  return text.slice(at, Math.min(to, at + reach));
}
