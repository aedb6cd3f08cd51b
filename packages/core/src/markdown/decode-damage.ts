/**
 * Undoes one wrong decoding: characters of a code page → the bytes they came from → UTF-8.
 *
 * Where a byte was lost, every byte that could have stood there is tried. One candidate is
 * certain; of several, the one in `preferredSymbols` is taken; otherwise the damaged
 * character is dropped.
 */
import type { CodePage } from './code-pages.ts';

/** What became of one damaged character. */
export interface Decoded {
  readonly text: string;
  readonly how: 'certain' | 'preferred' | 'dropped';
}

/**
 * The symbols authors of roadmaps use, first the most likely. It decides only between
 * characters that lost bytes made indistinguishable.
 */
const preferredSymbols = [
  '\uFE0F',
  '”',
  ...'🎯🏗🏆🎓🏁🎉🎨🎮🎬🎵🎁🏃🏠🏢🏅🏋🐛🐍🐳🐧🐘🐙🐞🐱🐶🐢🌍🌐🌟🌱🍎🍀👍👏👀👨👩💎💡💻💪💯💬💼📝📐📍📞🔍🔐🔎🔧🔨🔥🕐🙏🚀🚨🛠🤝🧠🧪🧩✍✏✨❌❓❗⏰⏱⭐➡⬆',
];

const rankOf = new Map(preferredSymbols.map((symbol, index) => [symbol, index]));

/**
 * Decodes a run of characters that all stand for bytes of 80 and over.
 *
 * @returns One entry per damaged character, or `undefined` when the run is not UTF-8 read
 *   with this code page: then it is text in its own right.
 */
export function decodeDamage(run: string, page: CodePage): readonly Decoded[] | undefined {
  const bytes: number[] = [];
  for (const character of run) {
    const byte = page.byteOf.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }

  const decoded: Decoded[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0) return undefined;
    let end = at + 1;
    while (end < bytes.length && end < at + length && isContinuation(bytes[end] ?? 0)) end += 1;
    const one = decodeOne(bytes.slice(at, end), length, page);
    if (!one) return undefined;
    decoded.push(one);
    at = end;
  }
  return decoded;
}

function decodeOne(bytes: readonly number[], length: number, page: CodePage): Decoded | undefined {
  const missing = length - bytes.length;
  if (missing === 0) {
    const text = fromUtf8(bytes);
    return text === undefined ? undefined : { text, how: 'certain' };
  }
  // Two lost bytes leave too many characters to choose between.
  if (missing > 1 || length === 2) {
    return page.lost.length > 0 && length > 2 ? { text: '', how: 'dropped' } : undefined;
  }

  const candidates = new Set<string>();
  for (const byte of page.lost) {
    for (let at = 1; at <= bytes.length; at += 1) {
      const text = fromUtf8([...bytes.slice(0, at), byte, ...bytes.slice(at)]);
      if (text !== undefined) candidates.add(text);
    }
  }
  const ranked = [...candidates]
    .filter((text) => rankOf.has(text))
    .sort((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0));
  const [first] = ranked;
  if (first !== undefined) {
    // The selector after a symbol has no rival that could stand there.
    return { text: first, how: first === '\uFE0F' ? 'certain' : 'preferred' };
  }
  return candidates.size > 0 ? { text: '', how: 'dropped' } : undefined;
}

/** Bytes of the sequence a lead byte opens; 0 when it cannot open one (RFC 3629, section 4). */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** The one character these bytes encode, unless they are overlong, a surrogate or too large. */
function fromUtf8(bytes: readonly number[]): string | undefined {
  const [lead = 0, ...rest] = bytes;
  let point = lead & (0xff >> (bytes.length + 1));
  for (const byte of rest) {
    if (!isContinuation(byte)) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][bytes.length] ?? 0;
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  if (point < least || point > 0x10ffff || surrogate) return undefined;
  return String.fromCodePoint(point);
}
