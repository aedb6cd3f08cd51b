/**
 * What every construct is given while a document is read.
 */
import type { Nodes } from 'mdast';
import type { Source } from '../markdown/source.ts';
import type { IdMaker } from '../model/ids.ts';
import type { Text } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';

/** The document, and where in it we are. */
export interface Context {
  readonly source: Source;
  readonly words: Vocabulary;
  readonly ids: IdMaker;
  /** The periods around, outermost first, by unit and number: titles may be reworded. */
  readonly periods: readonly string[];
  /** Titles of the sections around inside the nearest period, outermost first. */
  readonly path: readonly string[];
}

/** What stands above a list and says what it is for. */
export interface ListLabel {
  /** The author's label, where the list has one of its own. */
  readonly label?: Text;
  /** Everything that may name the list's role, nearest first. */
  readonly announced: readonly string[];
}

/**
 * An id for something its author may have named: the anchor that stood at the end of its
 * line, if no earlier thing has it.
 */
export function idAt(
  context: Context,
  node: Nodes,
  kind: string,
  text: string,
  ...within: string[]
): string {
  // Made in any case: a name for one thing changes no other's id.
  const made = idOf(context, kind, text, ...within);
  const anchor = context.source.anchors.get(node);
  return (anchor === undefined ? undefined : context.ids.claim(anchor)) ?? made;
}

/** An id for something in the current section. */
export function idOf(context: Context, kind: string, text: string, ...within: string[]): string {
  return context.ids.make(kind, [...context.periods, ...context.path, ...within], text);
}
