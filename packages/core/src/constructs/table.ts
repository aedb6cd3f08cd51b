/**
 * Tables to tick or to learn from.
 *
 *     | Done | Topic  |        | Course          | Effort |        | Topic | Status |
 *     | [x]  | Arrays |        | [Intro](https…) | 6 h    |        | CSS   | DOING  |
 */
import type { Table, TableCell, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { markdownOf, spanOf } from '../markdown/source.ts';
import { toText } from '../markdown/to-text.ts';
import type { Block, Checkbox, Checklist, Resource, ResourceList, Task } from '../model/nodes.ts';
import { checklistRole } from './checklist.ts';
import { type Context, idAt, idOf, type ListLabel } from './context.ts';
import { announcedKind, linkIn, resourceOf } from './resources.ts';
import { isOneOf } from './words.ts';

/** Reads a table; `undefined` when it is only to be read. */
export function readTable(context: Context, table: Table, label: ListLabel): Block | undefined {
  return readBoxes(context, table, label) ?? readLinks(context, table, label);
}

/** A table in which every row has a box, or a status, in the same column. */
function readBoxes(context: Context, table: Table, label: ListLabel): Checklist | undefined {
  const [header, ...rows] = table.children;
  const width = header?.children.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const boxes = rows.map((row) => boxIn(context, row.children[column]));
    if (rows.length < 2 || boxes.some((box) => box === undefined)) continue;
    const tasks = rows.map((row, index) => rowTask(context, row, column, boxes[index], label));
    return {
      type: 'checklist',
      id: idOf(context, 'list', label.label?.text ?? ''),
      role: checklistRole(context, label),
      ...(label.label ? { label: label.label } : {}),
      tasks,
      span: spanOf(context.source, table),
    };
  }
  return undefined;
}

const boxMark = /^\s*-?\s*(\[([ xX✔✓✅☑])\uFE0F?\]|[☐☑⬜✅✔❌🔲]\uFE0F?)(?:\s+\p{L}+)?\s*$/u;

function boxIn({ source, words }: Context, cell: TableCell | undefined): Checkbox | undefined {
  const content = cell?.children;
  const start = content?.[0]?.position?.start.offset;
  const end = content?.at(-1)?.position?.end.offset;
  if (!cell || start === undefined || end === undefined) return undefined;
  const text = markdownOf(source, cell).slice(start - (cell.position?.start.offset ?? 0));
  const written = text.slice(0, end - start);
  const at = (offset: number) => source.offsets.toSource(offset);

  const match = boxMark.exec(written);
  if (match) {
    const mark = start + written.indexOf(match[1] ?? '');
    const letter = match[2];
    // "[x]" is changed like any box; a symbol is left as the author's own.
    if (letter !== undefined && /[ xX]/.test(letter)) {
      return { checked: letter !== ' ', at: at(mark + 1) };
    }
    const checked = /[✔✓✅☑]/u.test(match[1] ?? '');
    return { checked, at: at(mark), end: at(mark + (match[1]?.length ?? 0)) };
  }
  const isStatus = Object.values(words.statuses).some((names) => isOneOf(written, names));
  if (!isStatus) return undefined;
  return { checked: isOneOf(written, words.statuses.completed), at: at(start), end: at(end) };
}

function rowTask(
  context: Context,
  row: TableRow,
  column: number,
  checkbox: Checkbox | undefined,
  { label }: ListLabel,
): Task {
  const cells = row.children.filter((_, index) => index !== column);
  const text = {
    text: cells
      .map((cell) => plainText(cell).trim())
      .filter((cell) => cell !== '')
      .join(' · '),
  };
  return {
    type: 'task',
    id: idAt(context, row, 'task', text.text, label?.text ?? ''),
    ...text,
    ...(checkbox ? { checkbox } : {}),
    tasks: [],
    span: spanOf(context.source, row),
  };
}

/** A table in which most rows have a link in one of their first two columns. */
function readLinks(context: Context, table: Table, label: ListLabel): ResourceList | undefined {
  const [header, ...rows] = table.children;
  if (!header) return undefined;
  for (let column = 0; column < Math.min(2, header.children.length); column += 1) {
    const links = rows.map((row) => linkIn(row.children[column]?.children ?? []));
    const found = links.filter((link) => link !== undefined).length;
    if (found === 0 || found * 2 < rows.length) continue;
    const kind = announcedKind(context, label);
    return {
      type: 'resources',
      id: idOf(context, 'links', label.label?.text ?? ''),
      ...(label.label ? { label: label.label } : {}),
      resources: rows.map((row, index): Resource => {
        const cell = row.children[column];
        const text = toText(context.source, cell?.children ?? []);
        const resource = resourceOf(context, { item: row, text }, links[index], kind);
        const note = noteOf(context, header, row, column);
        return note === '' ? resource : { ...resource, note: { text: note } };
      }),
      span: spanOf(context.source, table),
    };
  }
  return undefined;
}

/** The other cells, each with the heading of its column. */
function noteOf({ source }: Context, header: TableRow, row: TableRow, column: number): string {
  return row.children
    .map((cell, index) => ({ text: toText(source, cell.children).text, index }))
    .filter(({ text, index }) => index !== column && text !== '' && text !== '-')
    .map(({ text, index }) => `${plainText(header.children[index] ?? '').trim()}: ${text}`)
    .map((note) => note.replace(/^: /, ''))
    .join(' · ');
}
