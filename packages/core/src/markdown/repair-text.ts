/**
 * Stage 1a: the document as it was given → the text its author wrote.
 *
 * Takes off a byte order mark, and undoes mojibake: UTF-8 that some tool decoded as
 * Windows-1254, Windows-1252 or Mac Roman. Only runs that are damage through and through
 * are touched, so real Turkish, French or Norwegian stays as it is.
 */
import type { SourceFacts } from '../model/nodes.ts';
import { type CodePage, codePages } from './code-pages.ts';
import { type Decoded, decodeDamage } from './decode-damage.ts';
import { createOffsetMap, type OffsetMap, sameOffsets } from './offset-map.ts';

/** A text fit to be parsed, and the way back to its source. */
export interface RepairedText {
  readonly text: string;
  readonly offsets: OffsetMap;
  /** Present when damage was found and undone. */
  readonly repaired?: NonNullable<SourceFacts['repaired']>;
}

/** A damaged run of the source, and what it stands for. */
interface Repair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const byteOrderMark = '\uFEFF';

/** Undoes what tools did to a document on the way. Never fails; a sound text comes back as it is. */
export function repairText(source: string): RepairedText {
  const start = source.startsWith(byteOrderMark) ? 1 : 0;
  const found = findRepairs(source, start);
  if (start === 0 && !found) return { text: source, offsets: sameOffsets };

  let text = '';
  let from = start;
  const pieces: { at: number; from: number; copy: boolean }[] = [];
  const copyUpTo = (end: number) => {
    pieces.push({ at: text.length, from, copy: true });
    text += source.slice(from, end);
  };
  for (const repair of found?.repairs ?? []) {
    copyUpTo(repair.start);
    pieces.push({ at: text.length, from: repair.start, copy: false });
    text += repair.text;
    from = repair.end;
  }
  copyUpTo(source.length);

  const offsets = createOffsetMap(pieces);
  return found ? { text, offsets, repaired: found.repaired } : { text, offsets };
}

function findRepairs(
  source: string,
  start: number,
):
  | { readonly repairs: readonly Repair[]; readonly repaired: NonNullable<SourceFacts['repaired']> }
  | undefined {
  const runs = [...source.slice(start).matchAll(/[\u0080-\uFFFC]+/g)].map((match) => ({
    text: match[0],
    at: start + match.index,
  }));
  if (runs.length === 0) return undefined;

  let best:
    | { page: CodePage; decoded: Map<string, readonly Decoded[]>; weight: number }
    | undefined;
  for (const page of codePages) {
    const decoded = decodeRuns(new Set(runs.map((run) => run.text)), page);
    const weight = runs.filter((run) => decoded.has(run.text)).length;
    if (weight > (best?.weight ?? 0)) best = { page, decoded, weight };
  }
  if (!best) return undefined;

  const counts = { certain: 0, preferred: 0, dropped: 0 };
  const repairs: Repair[] = [];
  for (const run of runs) {
    const decoded = best.decoded.get(run.text);
    if (!decoded) continue;
    for (const { how } of decoded) counts[how] += 1;
    const text = decoded.map((one) => one.text).join('');
    let end = run.at + run.text.length;
    // A symbol that is dropped takes the space after it along: four spaces would be code.
    if (text === '' && source[end] === ' ') end += 1;
    repairs.push({ start: run.at, end, text });
  }
  return { repairs, repaired: { codePage: best.page.name, ...counts } };
}

/**
 * Which of a text's runs are damage of this code page.
 *
 * Two damaged bytes can be real text ("Ü”" in Turkish quotes), three or four cannot. So
 * two-byte sequences count only in a text with a longer one, and only for the letters and
 * signs of Latin scripts.
 */
function decodeRuns(runs: ReadonlySet<string>, page: CodePage): Map<string, readonly Decoded[]> {
  const decoded = new Map<string, readonly Decoded[]>();
  let sure = false;
  for (const run of runs) {
    const characters = decodeDamage(run, page);
    if (!characters) continue;
    decoded.set(run, characters);
    sure ||= characters.some(
      ({ text, how }) => how === 'certain' && /[\u0800-\u{10FFFF}]/u.test(text),
    );
  }
  for (const [run, characters] of decoded) {
    const short = characters.some(({ text }) => /[\u0080-\u07FF]/.test(text));
    const latin = characters.every(({ text }) => !/[\u0250-\u07FF]/.test(text));
    if (!sure || (short && !latin)) decoded.delete(run);
  }
  return decoded;
}
