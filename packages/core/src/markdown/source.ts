/**
 * A parsed document with everything needed to speak of its places.
 */
import type { Nodes } from 'mdast';
import type { MessagePoint, Span } from '../model/nodes.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Tree } from './to-mdast.ts';

/** A document while it is being understood. */
export interface Source {
  /** The document as it was given. */
  readonly given: string;
  /** The text that was parsed; offsets in the tree count in it. */
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly tree: Tree;
  /** The names that authors gave to items and headings; see `take-anchors.ts`. */
  readonly anchors: ReadonlyMap<Nodes, string>;
}

/** Where a node stands in the document as it was given. */
export function spanOf(source: Source, node: Pick<Nodes, 'position'>): Span {
  const { start, end } = node.position ?? nowhere;
  return {
    line: start.line,
    start: source.offsets.toSource(start.offset ?? 0),
    end: source.offsets.toSource(end.offset ?? 0),
  };
}

/** The Markdown a node was parsed from, after repair. */
export function markdownOf(source: Source, node: Pick<Nodes, 'position'>): string {
  const { start, end } = node.position ?? nowhere;
  return source.text.slice(start.offset, end.offset);
}

/** A span as a place for a message. */
export function placeOf(source: Source, span: Pick<Span, 'line' | 'start'>): MessagePoint {
  let lineStart = span.start;
  while (lineStart > 0 && !/[\r\n]/.test(source.given.charAt(lineStart - 1))) lineStart -= 1;
  return { line: span.line, column: span.start - lineStart + 1, offset: span.start };
}

/** Bare addresses get no position from the parser. */
const nowhere = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};
