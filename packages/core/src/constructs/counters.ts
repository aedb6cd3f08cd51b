/**
 * Counters: numbers the author printed.
 *
 *     **Progress:** 0/10 milestones • 0/4 projects • 0% topics      **Posts:** 0/12+
 */
import type { List } from 'mdast';
import { labelOf } from '../markdown/labels.ts';
import { markdownOf, spanOf } from '../markdown/source.ts';
import { toText } from '../markdown/to-text.ts';
import type { RawLabelled } from '../markdown/to-sections.ts';
import type { Counted, Counter, Counters, Text } from '../model/nodes.ts';
import { type Context, idOf, type ListLabel } from './context.ts';
import { mentions } from './words.ts';

/** A fraction, blank or not, with its percentage in brackets or without: "6/7 (86%) done". */
const fraction =
  /^(\d{1,6}|_{1,9}|\s)\s*\/\s*(\d{1,6})(\+)?\s*([\p{L}\p{M}][\p{L}\p{M} ]*)?\s*(?:\(\s*(\d{1,3})\s*%\s*\))?$/u;

/** A percentage, with its fraction in brackets or without: "0% (0/4 quarters)", "0% topics". */
const percentage =
  /^(\d{1,3}|_{1,9})\s*%\s*([\p{L}\p{M}][\p{L}\p{M} ]*)?\s*(?:\(\s*(\d{1,6}|_{1,9})\s*\/\s*(\d{1,6})(\+)?\s*([\p{L}\p{M}][\p{L}\p{M} ]*)?\))?$/u;

/** Reads a labelled line that is nothing but counters. */
export function readCounters(
  context: Context,
  labelled: Pick<RawLabelled, 'label' | 'rest' | 'paragraph'>,
): Counters | undefined {
  const label = toText(context.source, labelled.label);
  const { text } = toText(context.source, labelled.rest);
  if (text === '') return undefined;

  const place = placeOfRest(context, labelled);
  const counters: Counter[] = [];
  for (const part of text.split(/[•·|;]/)) {
    const counter = readCounter(context, label, part.trim(), place);
    if (!counter) return undefined;
    counters.push(counter);
  }
  return {
    type: 'counters',
    label,
    counters,
    span: spanOf(context.source, { position: labelled.paragraph.position }),
  };
}

/** Reads a list in which every item is a label with counters: "- **Books:** 3/10". */
export function readCounterList(
  context: Context,
  list: List,
  { label }: ListLabel,
): Counters | undefined {
  const counters: Counter[] = [];
  for (const { children } of list.children) {
    const [paragraph, ...others] = children;
    const line = paragraph?.type === 'paragraph' ? labelOf(paragraph.children) : undefined;
    if (paragraph?.type !== 'paragraph' || !line || others.length > 0) return undefined;
    const found = readCounters(context, { ...line, paragraph });
    if (!found) return undefined;
    counters.push(...found.counters);
  }
  return {
    type: 'counters',
    ...(label ? { label } : {}),
    counters,
    span: spanOf(context.source, list),
  };
}

/** Where the line's values stand: the text they are looked for in, and its offset. */
interface Place {
  readonly markdown: string;
  readonly offset: number;
  readonly line: number;
  /** How far counters were found already. */
  at: number;
}

function placeOfRest(
  { source }: Context,
  { paragraph, rest }: Pick<RawLabelled, 'paragraph' | 'rest'>,
): Place {
  const end = paragraph.position?.end.offset ?? 0;
  const first = rest.find((node) => node.position)?.position ?? paragraph.position;
  // Text after a label keeps its own position, from the colon on.
  const offset = first?.start.offset ?? 0;
  const markdown = markdownOf(source, paragraph).slice(-(end - offset) || undefined);
  return { markdown, offset, line: first?.start.line ?? 1, at: 0 };
}

function readCounter(
  context: Context,
  label: Text,
  text: string,
  place: Place,
): Counter | undefined {
  const numbers = numbersIn(text);
  if (!numbers) return undefined;
  const { unit } = numbers;
  const counts = countedBy(context, `${label.text} ${unit ?? ''}`, unit);
  const written = text.replace(/\s+/g, ' ');
  const found = Math.max(place.markdown.indexOf(written, place.at), place.at);
  place.at = found + written.length;
  return {
    type: 'counter',
    id: idOf(context, 'counter', `${label.text} ${unit ?? ''}`),
    label: label.text,
    ...numbers,
    ...(counts ? { counts } : {}),
    span: {
      line: place.line,
      start: context.source.offsets.toSource(place.offset + found),
      end: context.source.offsets.toSource(place.offset + place.at),
    },
  };
}

function numbersIn(
  text: string,
): Pick<Counter, 'current' | 'total' | 'openEnded' | 'percent' | 'unit'> | undefined {
  const asFraction = fraction.exec(text);
  if (asFraction) {
    const [, current, total, open, unit, percent] = asFraction;
    return numbers(current, total, open, percent, unit);
  }
  const asPercentage = percentage.exec(text);
  if (!asPercentage) return undefined;
  const [, percent, unit, current, total, open, inner] = asPercentage;
  return numbers(current, total, open, percent, unit ?? inner);
}

function numbers(
  current: string | undefined,
  total: string | undefined,
  open: string | undefined,
  percent: string | undefined,
  unit: string | undefined,
): Pick<Counter, 'current' | 'total' | 'openEnded' | 'percent' | 'unit'> {
  const numberOf = (digits: string | undefined) =>
    digits === undefined || !/\d/.test(digits) ? null : Number(digits);
  return {
    current: numberOf(current),
    total: numberOf(total),
    openEnded: open !== undefined,
    percent: numberOf(percent),
    unit: unit?.trim() ?? null,
  };
}

/** What the model can count by itself of what the words name. */
function countedBy({ words }: Context, text: string, unit: string | null): Counted | undefined {
  const periods = ['quarter', 'month', 'week', 'phase', 'module'] as const;
  const names = periods.flatMap((name) => [words.units[name], words.besides?.units[name]]);
  if (unit && names.some((spellings) => mentions(unit, spellings))) return 'periods';
  const milestones = words.roles.find(([role]) => role === 'milestone')?.[1];
  if (unit && mentions(unit, milestones)) return 'quiz';
  return words.measures.find(([, names]) => mentions(unit ?? text, names))?.[0];
}
