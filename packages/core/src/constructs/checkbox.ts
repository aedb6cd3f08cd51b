/**
 * The box of a list item: whether it is ticked, and which character says so.
 */
import type { List, ListItem, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { markdownOf, type Source } from '../markdown/source.ts';
import type { Checkbox } from '../model/nodes.ts';

/** The box of an item; `undefined` when it has none. */
export function checkboxOf(source: Source, item: ListItem): Checkbox | undefined {
  if (typeof item.checked !== 'boolean') return undefined;
  const box = /^(?:[-*+]|\d{1,9}[.)])\s+\[/.exec(markdownOf(source, item))?.[0] ?? '';
  const start = item.position?.start.offset ?? 0;
  return { checked: item.checked, at: source.offsets.toSource(start + box.length) };
}

/** Whether any item of a list has a box. */
export function hasBoxes(list: List): boolean {
  return list.children.some((item) => typeof item.checked === 'boolean');
}

/**
 * Whether most items of a list begin with a mark that stands for a box. A lone ✅ is as
 * often a bullet: it counts beside other marks only.
 */
export function hasSymbolBoxes(list: List): boolean {
  const marks = list.children.map((item) => symbolMark.exec(plainText(item).trimStart())?.[1]);
  const found = marks.filter((mark) => mark !== undefined);
  const clear = found.some((mark) => mark !== undefined && !decoration.has(mark));
  return clear && found.length * 2 > list.children.length;
}

/** A box that is not GFM's at the start of a line. */
export const symbolMark: RegExp = /^(\[(?:✔|✓|✅|☑|✗|❌|✘)\uFE0F?\]|[☐☑⬜✅✔🔲🔳]\uFE0F?)\s+/u;

/** Marks that are as often bullets. */
const decoration: ReadonlySet<string> = new Set(['✅', '✔', '✔\uFE0F']);

const tickedMark = /[✔✓✅☑]/u;

/** The mark of an item in such a list. */
export function symbolBoxOf(source: Source, item: ListItem): Checkbox | undefined {
  const paragraph = item.children[0];
  const mark = paragraph && symbolMark.exec(markdownOf(source, paragraph))?.[1];
  if (mark === undefined) return undefined;
  const start = paragraph?.position?.start.offset ?? 0;
  return {
    checked: tickedMark.test(mark),
    at: source.offsets.toSource(start),
    end: source.offsets.toSource(start + mark.length),
  };
}

/** The box a heading begins with: "### [ ] 1. Application stack". */
export function headingBox(source: Source, heading: Pick<Nodes, 'position'>): Checkbox | undefined {
  const match = /^(?:#{1,6}[ \t]+)?\[([ xX])\][ \t]/.exec(markdownOf(source, heading));
  if (!match) return undefined;
  const start = heading.position?.start.offset ?? 0;
  return {
    checked: match[1] !== ' ',
    at: source.offsets.toSource(start + match[0].lastIndexOf('[') + 1),
  };
}

/** Inline boxes of a line, as in a choice: "[ ] Not Started | [x] In Progress". */
export function inlineBoxes(
  source: Source,
  markdown: string,
  start: number,
): readonly { readonly checkbox: Checkbox; readonly text: string }[] {
  return [...markdown.matchAll(/\[([ xX])\]([^[\]|\n]*)/g)].map((match) => ({
    checkbox: {
      checked: match[1] !== ' ',
      at: source.offsets.toSource(start + match.index + 1),
    },
    text: (match[2] ?? '').trim(),
  }));
}
