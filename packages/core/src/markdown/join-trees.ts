import type { List, Root, RootContent } from 'mdast';
import type { Piece } from './split-text.ts';

/** A piece of a text, and its tree with the places of the whole text. */
export interface PieceTree extends Piece {
  readonly root: Root;
}

/** Makes one tree of those of a text's pieces. */
export function joinTrees(text: string, pieces: readonly PieceTree[]): Root {
  const children: RootContent[] = [];
  for (const piece of pieces) {
    const [first, ...rest] = piece.root.children;
    const last = children.at(-1);
    if (last?.type === 'list' && first?.type === 'list' && goesOn(text, last, first)) {
      joinLists(last, first, piece.afterBlank);
      for (const child of rest) children.push(child);
    } else {
      for (const child of piece.root.children) children.push(child);
    }
  }
  return { type: 'root', children };
}

/** Items with the same mark and nothing between them are of one list. */
function goesOn(text: string, last: List, first: List): boolean {
  const mark = markAt(text, first);
  return last.ordered === first.ordered && mark !== undefined && markAt(text, last) === mark;
}

/** The mark of a list: its bullet, or what ends its numbers. */
function markAt(text: string, { children }: List): string | undefined {
  const start = children[0]?.position?.start.offset ?? 0;
  return /^\d{0,9}([-*+.)])/.exec(text.slice(start, start + 10))?.[1];
}

function joinLists(last: List, first: List, apart: boolean): void {
  last.spread = (last.spread ?? false) || (first.spread ?? false) || apart;
  for (const item of first.children) last.children.push(item);
  if (last.position && first.position) last.position.end = first.position.end;
}
