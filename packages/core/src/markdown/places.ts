import type { Nodes } from 'mdast';
import { lineEnd } from './line-end.ts';

/** A place in a text. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Positions of the parts of a text. */
export interface Places {
  /** The position of what stands between two offsets of the text. */
  range(start: number, end: number): NonNullable<Nodes['position']>;
}

/**
 * Knows the lines of a text that stands somewhere in another.
 *
 * @param start Where its first character stands there.
 */
export function createPlaces(text: string, start: Place): Places {
  const starts = [0];
  for (let at = lineEnd(text, 0); at < text.length; at = lineEnd(text, at)) starts.push(at);

  const placeAt = (offset: number): Place => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - (starts[low] ?? 0) + (low === 0 ? start.column : 1);
    return { offset: start.offset + offset, line: start.line + low, column };
  };
  return { range: (from, to) => ({ start: placeAt(from), end: placeAt(to) }) };
}
