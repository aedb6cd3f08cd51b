/**
 * The tree that the line reader builds: which lists are open, and what the next line goes
 * on from.
 */
import type {
  Blockquote,
  Heading,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { createPlaces, type Place } from './places.ts';

type Position = NonNullable<Nodes['position']>;

/** A line, or the rest of one, without the white space around it. */
export interface Line extends Place {
  readonly content: string;
  /** Leading white space in columns. */
  readonly indent: number;
  /** Offset after the content. */
  readonly end: number;
}

/** A list item, and the list it would open. */
export interface NewItem {
  readonly list: List;
  readonly item: ListItem;
  /** Items with another mark are of another list. */
  readonly mark: string;
  /** Columns from which on a line is in the item. */
  readonly contentIndent: number;
}

/** A tree in the making. */
export interface Outline {
  /** Adds a block to the innermost item it is indented for. */
  add(node: RootContent, indent: number): void;
  /** Adds a heading; `words` is the part of the line that is its title. */
  heading(depth: number, words: Line, line: Line): void;
  /** Makes a heading of the paragraph above. */
  underline(depth: 1 | 2): void;
  /** Adds a line of a quote, without its marks. */
  quote(words: Line): void;
  /** Adds a line of HTML to the one above. */
  html(line: Line): void;
  item(item: NewItem, indent: number): void;
  /** Adds a line to the paragraph above, or begins one. */
  text(line: Line): void;
  blank(): void;
  hasParagraph(): boolean;
  /** Whether a line that is indented so far is code. */
  isCode(indent: number): boolean;
  finish(): Root;
}

/** A paragraph of more lines than this goes on in another. */
const longestParagraph = 100;

/** Lists in lists beyond this are read as if they were not indented further. */
const deepest = 32;

/**
 * Starts a tree.
 *
 * @param source The text that lines are of.
 * @param readInline Makes the nodes of a paragraph.
 */
export function createOutline(
  source: string,
  readInline: (text: string, start: Place) => PhrasingContent[],
): Outline {
  const root: Root = { type: 'root', children: [] };
  const open: (NewItem & { readonly within: List })[] = [];
  let paragraph: { readonly from: Line; end: number } | undefined;
  let isAfterBlank = true;

  /** What a block with this indentation is in, after the items that it ends. */
  const container = (indent: number): Root | ListItem => {
    while (indent < (open.at(-1)?.contentIndent ?? 0)) open.pop();
    return open.at(-1)?.item ?? root;
  };
  const stretch = (end: Position['end'] | undefined) => {
    for (const { item, within } of open) {
      if (end && item.position) item.position.end = end;
      if (end && within.position) within.position.end = end;
    }
  };
  const append = (parent: Root | ListItem | Blockquote, node: RootContent) => {
    // Whatever may stand in a document may stand in an item or a quote.
    (parent.children as RootContent[]).push(node);
    stretch(node.position?.end);
    isAfterBlank = false;
  };
  const inlineOf = (from: Line, end: number) => {
    const text = source.slice(from.offset, end);
    const position = createPlaces(text, from).range(0, text.length);
    return { children: readInline(text, from), position };
  };
  const endParagraph = (depth?: Heading['depth']) => {
    if (!paragraph) return;
    const { from, end } = paragraph;
    paragraph = undefined;
    const inline = inlineOf(from, end);
    const node: RootContent =
      depth === undefined
        ? { type: 'paragraph', ...inline }
        : { type: 'heading', depth, ...inline };
    append(container(from.indent), node);
  };

  return {
    add(node, indent) {
      endParagraph();
      append(container(indent), node);
    },
    heading(marks, words, line) {
      endParagraph();
      const { children } = inlineOf(words, words.end);
      const depth = marks as Heading['depth']; // one to six marks make a heading
      append(container(line.indent), { type: 'heading', depth, children, position: rangeOf(line) });
    },
    underline: endParagraph,
    quote(words) {
      endParagraph();
      const parent = container(words.indent);
      const last = parent.children.at(-1);
      const position = rangeOf(words);
      let quote = last?.type === 'blockquote' && !isAfterBlank ? last : undefined;
      if (!quote) {
        quote = { type: 'blockquote', children: [], position };
        append(parent, quote);
      }
      if (words.content !== '') append(quote, { type: 'paragraph', ...inlineOf(words, words.end) });
      if (quote.position) quote.position.end = position.end;
    },
    html(line) {
      endParagraph();
      const parent = container(line.indent);
      const last = parent.children.at(-1);
      const position = rangeOf(line);
      if (last?.type === 'html' && last.position && !isAfterBlank) {
        last.value += `\n${line.content}`;
        last.position.end = position.end;
        stretch(position.end);
      } else append(parent, { type: 'html', value: line.content, position });
    },
    item(entry, indent) {
      endParagraph();
      let sibling: (typeof open)[number] | undefined;
      while (open.length >= deepest || indent < (open.at(-1)?.contentIndent ?? 0)) {
        sibling = open.pop();
      }
      const parent = open.at(-1)?.item ?? root;
      const goesOn = sibling?.mark === entry.mark && sibling.within === parent.children.at(-1);
      const within = goesOn && sibling ? sibling.within : entry.list;
      if (!goesOn) append(parent, within);
      within.children.push(entry.item);
      open.push({ ...entry, within });
      stretch(entry.item.position?.end);
    },
    text(line) {
      if (paragraph && line.line - paragraph.from.line >= longestParagraph) endParagraph();
      if (paragraph) paragraph.end = line.end;
      else paragraph = { from: line, end: line.end };
    },
    blank() {
      endParagraph();
      isAfterBlank = true;
    },
    hasParagraph: () => paragraph !== undefined,
    isCode: (indent) => indent >= 4 && open.length === 0 && !paragraph,
    finish() {
      endParagraph();
      return root;
    },
  };
}

/** The position of a line. */
export function rangeOf({ line, column, offset, end }: Line): Position {
  return {
    start: { line, column, offset },
    end: { line, column: column + end - offset, offset: end },
  };
}
