/**
 * Text → tree, piece by piece, as if it had been parsed whole.
 *
 * A cut is kept only where the parser itself has left nothing open but lists and quotes,
 * which the next line ends; lists that were cut are joined. What is too complex, or more
 * than the parser may spend, is read line by line.
 */
import type { Nodes, Root } from 'mdast';
import {
  addLabel,
  definitionLabels,
  type Labels,
  labelOfDefinition,
  labelsNeeded,
  noLabels,
} from './definition-labels.ts';
import { joinTrees } from './join-trees.ts';
import { parsingCost } from './parsing-cost.ts';
import { readLines } from './read-lines.ts';
import { closesFence, htmlEnd, opensFence } from './spanning-blocks.ts';
import { type Piece, splitText } from './split-text.ts';
import { isTooComplex } from './too-complex.ts';
import { walk } from './walk.ts';

/** A tree made of pieces. */
export interface PiecedTree {
  /** Positions are those of the whole text. */
  readonly root: Root;
  /** The parts that only the line reader could read. */
  readonly simplified: readonly Pick<Root, 'position'>[];
}

/** What the parser may spend on one document, and on one piece of it; see `parsing-cost.ts`. */
const budget = { document: 1_500_000, piece: 300_000 } as const;

/** A piece that was read. */
interface ReadPiece extends Piece {
  readonly root: Root;
  readonly simplified: boolean;
  /** The labels it was parsed with. */
  readonly labels: Labels;
}

/**
 * Parses a text.
 *
 * @param parse The parser; where it throws, the line reader takes over.
 * @param cuts Where the text may be cut.
 */
export function parseInPieces(
  text: string,
  parse: (text: string) => Root,
  cuts: readonly Piece[] = splitText(text),
): PiecedTree {
  const supposed = definitionLabels(text);
  const pieces = readPieces(text, cuts, parse, supposed);

  // Lines in code may look like definitions, and definitions in lists do not: only now is
  // it known which there are.
  const labels = labelsDefined(text, pieces);
  const read = pieces.map((piece) => {
    if (piece.simplified || piece.isMatter) return piece;
    const content = text.slice(piece.start, piece.end);
    const needed = labelsNeeded(content, labels, labelsDefined(text, [piece]));
    return sameKeys(needed, piece.labels) ? piece : parsed(text, piece, parse, needed);
  });

  const simplified = read.filter((piece) => piece.simplified).map(placeOf);
  return { root: joinTrees(text, read), simplified };
}

function readPieces(
  text: string,
  cuts: readonly Piece[],
  parse: (text: string) => Root,
  supposed: Labels,
): readonly ReadPiece[] {
  const pieces: ReadPiece[] = [];
  let spent = 0;
  for (let index = 0; index < cuts.length; index += 1) {
    const first = cuts[index];
    if (!first) break;
    if (first.isMatter) {
      pieces.push(readMatter(text, first));
      continue;
    }
    for (let last = index; ; last += 1) {
      const end = cuts[last]?.end ?? text.length;
      const content = text.slice(first.start, end);
      const labels = labelsNeeded(content, supposed, definitionLabels(content));
      const cost = isTooComplex(content)
        ? Number.POSITIVE_INFINITY
        : parsingCost(definitionsOf(labels) + content);
      const affordable = cost <= budget.piece && spent + cost <= budget.document;
      const piece = affordable
        ? parsed(text, { ...first, end }, parse, labels)
        : readPlainly(text, { ...first, end }, supposed);
      if (affordable) spent += cost;
      // More text only where the parser found the cut to be inside of something.
      if (!piece.simplified && isOpen(text, piece, cuts[last + 1])) continue;
      pieces.push(piece);
      index = last;
      break;
    }
  }
  return pieces;
}

/**
 * Front matter. The parser's own extension for it loses every list of a document that
 * begins with a rule. Of TOML only the place is kept.
 */
function readMatter(text: string, piece: Piece): ReadPiece {
  const lines = text
    .slice(piece.start, piece.end)
    .trimEnd()
    .split(/\r\n?|\n/);
  const value = lines[0]?.startsWith('-') ? lines.slice(1, -1).join('\n') : '';
  const last = lines.at(-1)?.length ?? 0;
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: {
      line: lines.length,
      column: last + 1,
      offset: text.slice(0, piece.end).trimEnd().length,
    },
  };
  const root: Root = { type: 'root', children: [{ type: 'yaml', value, position }] };
  return { ...piece, root, simplified: false, labels: noLabels };
}

function parsed(
  text: string,
  piece: Piece,
  parse: (text: string) => Root,
  labels: Labels,
): ReadPiece {
  const before = definitionsOf(labels);
  try {
    const root = parse(before + text.slice(piece.start, piece.end));
    const children = root.children.filter((child) => offsetOf(child) >= before.length);
    const own: Root = { type: 'root', children };
    move(own, piece.start - before.length, piece.line - before.split('\n').length);
    return { ...piece, root: own, simplified: false, labels };
  } catch {
    // Another author's code, and nested text may exhaust the call stack at any bound of ours.
    return readPlainly(text, piece, labels);
  }
}

function readPlainly(text: string, piece: Piece, labels: Labels): ReadPiece {
  const root = readLines(text.slice(piece.start, piece.end), labels);
  move(root, piece.start, piece.line - 1);
  return { ...piece, root, simplified: true, labels };
}

/** The definitions a piece is parsed after; what they lead to is looked up later. */
function definitionsOf(labels: Labels): string {
  if (labels.size === 0) return '';
  return `${[...labels.values()].map((label) => `[${label}]: x\n`).join('')}\n`;
}

/** Adds to every place in a tree. Bare addresses have no place. */
function move(root: Root, offset: number, line: number): void {
  if (offset === 0 && line === 0) return;
  walk(root, (node) => {
    if (!node.position) return;
    const { start, end } = node.position;
    node.position = {
      start: { ...start, line: start.line + line, offset: (start.offset ?? 0) + offset },
      end: { ...end, line: end.line + line, offset: (end.offset ?? 0) + offset },
    };
  });
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Whether a block goes on behind the cut after a piece. */
function isOpen(text: string, { root }: ReadPiece, next: Piece | undefined): boolean {
  const last = root.children.at(-1);
  if (!next || !last) return false;
  if (!next.afterBlank) return last.type !== 'list';
  const markdown = text.slice(offsetOf(last), last.position?.end.offset);
  if (last.type === 'html') return htmlEnd(markdown)?.test(markdown) === false;
  if (last.type === 'code') return isUnclosed(markdown);
  // The blank line is of code in the list that is never closed.
  return last.type === 'list' && (last.position?.end.line ?? 0) >= next.line - 1;
}

function isUnclosed(code: string): boolean {
  const lines = code.trimEnd().split(/\r\n?|\n/);
  const fence = opensFence(lines[0] ?? '');
  if (!fence) return false;
  return lines.length < 2 || !closesFence(fence, lines.at(-1) ?? '', /^ {0,3}/);
}

function labelsDefined(text: string, pieces: readonly ReadPiece[]): Labels {
  const labels = new Map<string, string>();
  for (const { root } of pieces) {
    walk(root, (node) => {
      if (node.type !== 'definition' || !node.position) return;
      const markdown = text.slice(offsetOf(node), node.position.end.offset);
      const label = labelOfDefinition(markdown);
      if (label !== undefined) addLabel(labels, label);
    });
  }
  return labels;
}

function sameKeys(a: Labels, b: Labels): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

function placeOf({ start, end, line }: Piece): Pick<Root, 'position'> {
  return {
    position: { start: { line, column: 1, offset: start }, end: { line, column: 1, offset: end } },
  };
}
