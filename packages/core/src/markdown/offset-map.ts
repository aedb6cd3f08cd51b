/**
 * From a place in the repaired text back to the place in the document as it was given.
 *
 * Write-back and messages speak of the document the author has, not of the text we read.
 */

/** Where each character of a text came from. */
export interface OffsetMap {
  /** The offset in the document as it was given. */
  toSource(offset: number): number;
}

/** A text that is its own source. */
export const sameOffsets: OffsetMap = { toSource: (offset) => offset };

/**
 * Builds the map of a text put together from pieces of a source.
 *
 * @param pieces For each piece of the text: where it starts there, where it came from, and
 *   whether it is a copy. Every offset inside a piece that is not a copy leads to its start.
 */
export function createOffsetMap(
  pieces: readonly { readonly at: number; readonly from: number; readonly copy: boolean }[],
): OffsetMap {
  return {
    toSource(offset) {
      let low = 0;
      let high = pieces.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        const piece = pieces[middle];
        if (piece && piece.at <= offset) low = middle;
        else high = middle - 1;
      }
      const piece = pieces[low];
      if (!piece) return offset;
      return piece.copy ? piece.from + offset - piece.at : piece.from;
    },
  };
}
