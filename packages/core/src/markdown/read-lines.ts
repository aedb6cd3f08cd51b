/**
 * A reader for texts that are too long or too complex for the Markdown parser.
 *
 * It knows headings, list items, boxes and paragraphs, line by line, in linear time, and
 * nothing of inline markup. Its tree has the same shape as the parser's.
 */
import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';

/**
 * Reads a piece of a document.
 *
 * @param text The piece; positions in the tree count from its start, lines from 1.
 */
export function readLines(text: string): Root {
  const children: RootContent[] = [];
  let list: List | undefined;
  let offset = 0;
  let line = 0;

  for (const content of text.split('\n')) {
    line += 1;
    const trimmed = content.trim();
    const position = positionOf(line, offset, content.length);
    offset += content.length + 1;
    if (trimmed === '') continue;

    const heading = /^(#{1,6})[ \t](.*)$/.exec(trimmed);
    const item = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[([ xX])\][ \t]+)?(.*)$/.exec(trimmed);
    if (heading) {
      list = undefined;
      const depth = (heading[1]?.length ?? 1) as 1 | 2 | 3 | 4 | 5 | 6; // the pattern allows no other
      children.push({ type: 'heading', depth, position, children: textOf(heading[2], position) });
    } else if (item) {
      if (!list) {
        list = { type: 'list', ordered: false, spread: false, position, children: [] };
        children.push(list);
      }
      list.children.push(itemOf(item[1], item[2], position));
      if (list.position) list.position = { ...list.position, end: position.end };
    } else {
      list = undefined;
      children.push(paragraphOf(trimmed, position));
    }
  }
  return { type: 'root', children };
}

type Position = NonNullable<Paragraph['position']>;

function itemOf(box: string | undefined, text: string | undefined, position: Position): ListItem {
  const checked = box === undefined ? null : box !== ' ';
  const children = [paragraphOf(text ?? '', position)];
  return { type: 'listItem', checked, spread: false, position, children };
}

function paragraphOf(text: string, position: Position): Paragraph {
  return { type: 'paragraph', position, children: textOf(text, position) };
}

function textOf(value: string | undefined, position: Position): Paragraph['children'] {
  return [{ type: 'text', value: value ?? '', position }];
}

function positionOf(line: number, offset: number, length: number): Position {
  return {
    start: { line, column: 1, offset },
    end: { line, column: length + 1, offset: offset + length },
  };
}
