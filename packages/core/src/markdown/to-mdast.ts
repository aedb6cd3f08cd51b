/**
 * Stage 1b: text → mdast, Markdown's standard tree.
 *
 * The only place that knows which parser made the tree.
 */
import type { Definition, Nodes, Root, RootContent } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { readLines } from './read-lines.ts';
import { type Piece, splitText } from './split-text.ts';
import { isTooComplex } from './too-complex.ts';

/** A document's tree, and how it was read. */
export interface Tree {
  /** Positions are those of the whole text. */
  readonly root: Root;
  /** Where link references lead, by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The parts that only the line reader could read. */
  readonly simplified: readonly Pick<Root, 'position'>[];
}

/** How much of a document the Markdown parser reads, in characters; the line reader reads the rest. */
const parserShare = 1 << 19;

/** Parses Markdown with task lists, tables, strikethrough, bare addresses and front matter. */
export function toMdast(text: string): Tree {
  const children: RootContent[] = [];
  const simplified: Pick<Root, 'position'>[] = [];
  const references = definitionLines(text);

  for (const piece of splitText(text)) {
    const content = text.slice(piece.start, piece.end);
    const plain = piece.end > parserShare || isTooComplex(content);
    if (plain) simplified.push(placeOf(piece));
    const root = plain ? readLines(content) : parse(content, references);
    for (const child of root.children) {
      if ((child.position?.start.offset ?? 0) >= content.length) continue;
      if (piece.start > 0) move(child, piece);
      children.push(child);
    }
  }

  const root: Root = { type: 'root', children };
  return { root, definitions: definitionsOf(root), simplified };
}

function placeOf({ start, end, line }: Piece): Pick<Root, 'position'> {
  return {
    position: {
      start: { line, column: 1, offset: start },
      end: { line, column: 1, offset: end },
    },
  };
}

function parse(content: string, references: string): Root {
  // A reference may be defined anywhere in the document, so each piece is given them all.
  const text = references !== '' && content.includes('[') ? `${content}\n\n${references}` : content;
  return markdown.parse(text);
}

const markdown: Processor<Root> = unified()
  .use(remarkParse)
  .use(function roadmapSyntax() {
    const data = this.data();
    data.micromarkExtensions = [
      frontmatter(['yaml', 'toml']),
      gfmTaskListItem(),
      gfmTable(),
      gfmStrikethrough(),
      gfmAutolinkLiteral(),
    ];
    data.fromMarkdownExtensions = [
      frontmatterFromMarkdown(['yaml', 'toml']),
      gfmTaskListItemFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmAutolinkLiteralFromMarkdown(),
    ];
  })
  .freeze();

/** The lines that look like definitions: `[id]: address`. */
function definitionLines(text: string): string {
  const lines = text.match(/^ {0,3}\[[^\]\n]{1,999}\]:[^\n]*$/gm) ?? [];
  return [...new Set(lines)].slice(0, 2_000).join('\n');
}

function definitionsOf(root: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  const collect = (node: Nodes) => {
    if (node.type === 'definition') addDefinition(definitions, node);
    else if ('children' in node) node.children.forEach(collect);
  };
  collect(root);
  return definitions;
}

function addDefinition(definitions: Map<string, string>, node: Definition): void {
  // The first definition of an identifier counts (CommonMark 0.31, section 4.7).
  if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
}

/** Moves a node to where its piece stands in the text. Bare addresses have no position. */
function move(node: Nodes, piece: Piece): void {
  if (node.position) {
    const { start, end } = node.position;
    node.position = {
      start: {
        ...start,
        line: start.line + piece.line - 1,
        offset: (start.offset ?? 0) + piece.start,
      },
      end: { ...end, line: end.line + piece.line - 1, offset: (end.offset ?? 0) + piece.start },
    };
  }
  if ('children' in node) for (const child of node.children) move(child, piece);
}
