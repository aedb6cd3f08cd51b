/**
 * Stage 1b: text → mdast, Markdown's standard tree.
 *
 * The only place that knows which parser made the tree.
 */
import type { Definition, Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { parseInPieces } from './parse-in-pieces.ts';
import { walk } from './walk.ts';

/** A document's tree, and how it was read. */
export interface Tree {
  /** Positions are those of the whole text. */
  readonly root: Root;
  /** Where link references lead, by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The parts that only the line reader could read. */
  readonly simplified: readonly Pick<Root, 'position'>[];
}

/** Parses Markdown with task lists, tables, strikethrough, bare addresses and front matter. */
export function toMdast(text: string): Tree {
  const { root, simplified } = parseInPieces(text, parseWhole);
  return { root, definitions: definitionsOf(root), simplified };
}

/** The parser itself, which is slow on long texts, and knows no front matter. */
export function parseWhole(text: string): Root {
  return markdown.parse(text);
}

const markdown: Processor<Root> = unified()
  .use(remarkParse)
  .use(function roadmapSyntax() {
    const data = this.data();
    data.micromarkExtensions = [
      gfmTaskListItem(),
      gfmTable(),
      gfmStrikethrough(),
      gfmAutolinkLiteral(),
    ];
    data.fromMarkdownExtensions = [
      gfmTaskListItemFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      bareAddresses(),
    ];
  })
  .freeze();

/** The extension for bare addresses, whose search is skipped in trees that have none. */
function bareAddresses(): ReturnType<typeof gfmAutolinkLiteralFromMarkdown> {
  const extension = gfmAutolinkLiteralFromMarkdown();
  return {
    ...extension,
    transforms: (extension.transforms ?? []).map(
      (transform) => (tree: Root) => (mayHoldAddress(tree) ? transform(tree) : undefined),
    ),
  };
}

function mayHoldAddress(tree: Root): boolean {
  let found = false;
  walk(tree, (node) => {
    found ||= node.type === 'text' && /@|www\.|https?:/i.test(node.value);
  });
  return found;
}

function definitionsOf(root: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  walk(root, (node) => {
    if (node.type === 'definition') addDefinition(definitions, node);
  });
  return definitions;
}

function addDefinition(definitions: Map<string, string>, node: Definition): void {
  // The first definition of an identifier counts (CommonMark 0.31, section 4.7).
  if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
}
