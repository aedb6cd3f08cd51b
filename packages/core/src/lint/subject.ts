import type { Nodes } from 'mdast';
import { placeOf, type Source } from '../markdown/source.ts';
import { createMessage, type MessageId, type MessageValues } from '../messages.ts';
import type { Message, Roadmap, Section, Span } from '../model/nodes.ts';
import { visit } from '../model/visit.ts';
import { nodesOf } from './nodes.ts';
import { readableText } from './readable-text.ts';

/** A document as its checks see it. */
export interface Subject {
  readonly source: Source;
  readonly roadmap: UncheckedRoadmap;
  /** Every node of the tree, in document order. */
  readonly nodes: readonly Nodes[];
  /** The text with code, comments and links blanked out; offsets are those of the text. */
  readonly readable: string;
  /** The outermost periods, in plan order. */
  readonly periods: readonly Section[];
  /** Offset in the text at which each line begins. */
  readonly lineStarts: readonly number[];
}

/** A model before anything has been said of it. */
export type UncheckedRoadmap = Omit<Roadmap, 'messages'>;

/** One thing to look for, and all the messages it comes to. */
export type Check = (subject: Subject) => readonly Message[];

/** Prepares a document for its checks. */
export function createSubject(source: Source, roadmap: UncheckedRoadmap): Subject {
  const nodes = nodesOf(source.tree.root);
  return {
    source,
    roadmap,
    nodes,
    readable: readableText(source, nodes),
    periods: periodsOf(roadmap),
    lineStarts: lineStartsOf(source.text),
  };
}

/** A message about a place in the text that was parsed. */
export function messageAt<Id extends MessageId>(
  { source, lineStarts }: Subject,
  id: Id,
  offset: number,
  values: MessageValues[Id],
): Message {
  const place = { line: lineAt(lineStarts, offset), start: source.offsets.toSource(offset) };
  return createMessage(id, placeOf(source, place), values);
}

/** A message about a part of the model. */
export function messageFor<Id extends MessageId>(
  { source }: Subject,
  id: Id,
  span: Span,
  values: MessageValues[Id],
): Message {
  return createMessage(id, placeOf(source, span), values);
}

/** The line, from 1, that an offset of the text stands in. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function lineStartsOf(text: string): readonly number[] {
  const ends = text.matchAll(/\r\n?|\n/g);
  return [0, ...Array.from(ends, ({ 0: end, index }) => index + end.length)];
}

function periodsOf({ content, periods }: UncheckedRoadmap): readonly Section[] {
  const sections = new Map<string, Section>();
  visit(content, (node) => {
    if (node.type === 'section') sections.set(node.id, node);
  });
  return periods.flatMap((id) => sections.get(id) ?? []);
}
