import type { Message } from '../model/nodes.ts';
import { rangeOf } from './nodes.ts';
import { lineAt, messageAt, type Subject } from './subject.ts';

interface Anchor {
  readonly id: string;
  readonly offset: number;
}

/** `{#id}` or ` ^id` at the end of a line. */
const atLineEnd = /(?:\{#([A-Za-z][\w.:-]{0,63})\}|[ \t]\^([A-Za-z][\w.:-]{0,63}))[ \t]*$/gm;

/** `<!-- id: id -->`, and nothing else in the comment. */
const inComment = /^<!--\s*id:\s*([A-Za-z][\w.:-]{0,63})\s*-->$/;

/** Finds ids that the author gave to several things. */
export function checkExplicitIds(subject: Subject): readonly Message[] {
  const first = new Map<string, Anchor>();
  return anchorsOf(subject).flatMap((anchor) => {
    const { id, offset } = anchor;
    const earlier = first.get(id);
    if (!earlier) first.set(id, anchor);
    const line = earlier && lineAt(subject.lineStarts, earlier.offset);
    return line === undefined ? [] : [messageAt(subject, 'duplicate-id', offset, { id, line })];
  });
}

function anchorsOf({ nodes, readable }: Subject): readonly Anchor[] {
  const written = Array.from(
    readable.matchAll(atLineEnd),
    ({ 0: all, 1: braced, 2: caret, index }) => ({
      id: braced ?? caret ?? '',
      offset: index + all.search(/\S/),
    }),
  );
  const commented = nodes.flatMap((node) => {
    const id = node.type === 'html' ? inComment.exec(node.value.trim())?.[1] : undefined;
    const range = rangeOf(node);
    return id === undefined || !range ? [] : [{ id, offset: range.start }];
  });
  return [...written, ...commented].sort((a, b) => a.offset - b.offset);
}
