/**
 * Tables whose rows are periods.
 *
 *     | Week | Topic            | Project       |
 *     | 1-2  | Variables, loops | A calculator  |
 */
import type { List, Table, TableCell, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { RawContent, RawLabelled, RawSection } from '../markdown/to-sections.ts';
import type { Unit } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { parsePeriod } from './period.ts';
import { roleOf } from './words.ts';

/** A table read as periods. */
export interface PeriodTable {
  readonly unit: Unit;
  readonly sections: readonly RawSection[];
}

/**
 * Reads a table: its column of periods is the first that is headed by a unit ("Week") above
 * bare numbers, or that holds periods written out ("Week 1"). Every row must be one.
 */
export function rowSections(
  table: Table,
  words: Vocabulary,
  depth: number,
): PeriodTable | undefined {
  const [header, ...rows] = table.children;
  if (!header || rows.length < 2) return undefined;
  for (let column = 0; column < Math.min(header.children.length, 2); column += 1) {
    const unit = unitOfColumn(header, rows, column, words);
    if (!unit) continue;
    return { unit, sections: rows.map((row) => rowSection(header, row, column, words, depth)) };
  }
  return undefined;
}

function unitOfColumn(
  header: TableRow,
  rows: readonly TableRow[],
  column: number,
  words: Vocabulary,
): Unit | undefined {
  const units = rows.map((row) => parsePeriod(titleOf(header, row, column, words), words)?.unit);
  const [first] = units;
  return first && units.every((unit) => unit === first) ? first : undefined;
}

/** What a row is called: its cell, with the column's heading before a bare number. */
function titleOf(header: TableRow, row: TableRow, column: number, words: Vocabulary): string {
  const cell = textOf(row.children[column]);
  return parsePeriod(cell, words) ? cell : `${textOf(header.children[column])} ${cell}`;
}

function rowSection(
  header: TableRow,
  row: TableRow,
  column: number,
  words: Vocabulary,
  depth: number,
): RawSection {
  const others = row.children
    .map((cell, index) => ({ cell, heading: header.children[index] }))
    .filter(({ cell }, index) => index !== column && textOf(cell) !== '');
  return {
    kind: 'section',
    origin: 'table-row',
    depth: Math.min(depth, 6),
    title: [{ type: 'text', value: titleOf(header, row, column, words) }],
    opener: row,
    content: others.map(({ cell, heading }) => cellContent(cell, heading, words)),
  };
}

/** A cell as a labelled line; what there is to learn becomes a list. */
function cellContent(
  cell: TableCell,
  heading: TableCell | undefined,
  words: Vocabulary,
): RawContent {
  const position = cell.position ? { position: cell.position } : {};
  const label: RawLabelled = {
    kind: 'labelled',
    label: heading?.children ?? [],
    rest: cell.children,
    colon: true,
    sole: false,
    paragraph: { type: 'paragraph', children: cell.children, ...position },
    nodes: [],
  };
  if (roleOf(textOf(heading), words) !== 'topics') return label;
  const list: List = {
    type: 'list',
    ...position,
    children: [{ type: 'listItem', ...position, children: [label.paragraph] }],
  };
  return { ...label, rest: [], nodes: [list] };
}

function textOf(cell: TableCell | undefined): string {
  return cell ? plainText(cell).trim() : '';
}
