import type { Subject } from './subject.ts';
import { rangeOf } from './nodes.ts';

/** One line of a paragraph. */
export interface ParagraphLine {
  /** What can be read of it, without white space and quote marks at its start. */
  readonly text: string;
  /** Where that begins in the document's text. */
  readonly offset: number;
  /** Columns of white space and quote marks before it; 0 in the first line. */
  readonly indent: number;
  /** The first line begins where the paragraph does, after any list mark or box. */
  readonly isFirst: boolean;
  /** The paragraph has no other. */
  readonly isOnly: boolean;
}

/** The lines of every paragraph, in document order. */
export function* paragraphLines({ nodes, readable }: Subject): Generator<ParagraphLine> {
  for (const node of nodes) {
    const range = node.type === 'paragraph' ? rangeOf(node) : undefined;
    if (!range) continue;
    let offset = range.start;
    const lines = readable.slice(range.start, range.end).split(/(\r\n?|\n)/);
    for (let index = 0; index < lines.length; index += 2) {
      const line = lines[index] ?? '';
      const indent = index === 0 ? 0 : (/^[ \t>]*/.exec(line)?.[0].length ?? 0);
      yield {
        text: line.slice(indent),
        offset: offset + indent,
        indent,
        isFirst: index === 0,
        isOnly: lines.length === 1,
      };
      offset += line.length + (lines[index + 1]?.length ?? 0);
    }
  }
}
