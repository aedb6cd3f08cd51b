/**
 * Periods that no heading opens: bold paragraphs, bold labels of list items, table rows.
 *
 *     **Month 2:**        - **Week 1-2**: Basics        | Week | Topic |
 *
 * A weaker sign opens a period only where no stronger one opens any of its unit: a
 * timetable beside the real weeks is not a second plan.
 */
import type { List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { labelOf } from '../markdown/labels.ts';
import type { RawBlock, RawContent, RawLabelled, RawSection } from '../markdown/to-sections.ts';
import { timeUnits, type Unit } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { isCoarser, parsePeriod } from './period.ts';
import { plainTitle } from './join-periods.ts';
import { rowSections } from './period-table.ts';

/** Opens the periods of a document, from the strongest sign to the weakest. */
export function openPeriods(
  content: readonly RawContent[],
  words: Vocabulary,
): readonly RawContent[] {
  let opened = content;
  for (const open of [openLabels, openLists, openTables]) {
    opened = everywhere(opened, open, { words, taken: unitsOf(opened, words), depth: 1 });
  }
  return opened;
}

interface Situation {
  readonly words: Vocabulary;
  /** Units that stronger signs have opened. */
  readonly taken: ReadonlySet<Unit>;
  /** Depth for a section opened here. */
  readonly depth: number;
}

type Opener = (content: readonly RawContent[], situation: Situation) => readonly RawContent[];

function everywhere(
  content: readonly RawContent[],
  open: Opener,
  situation: Situation,
): readonly RawContent[] {
  return open(content, situation).map((item) =>
    item.kind === 'section'
      ? {
          ...item,
          content: everywhere(item.content, open, { ...situation, depth: item.depth + 1 }),
        }
      : item,
  );
}

function unitsOf(content: readonly RawContent[], words: Vocabulary): ReadonlySet<Unit> {
  const units = new Set<Unit>();
  for (const item of content) {
    if (item.kind !== 'section') continue;
    const unit = parsePeriod(plainTitle(item), words)?.unit;
    if (unit) units.add(unit);
    for (const inner of unitsOf(item.content, words)) units.add(inner);
  }
  return units;
}

/** The unit of a label that opens a period here. A unit of order must have something below it. */
function unitOf(text: string, hasContent: boolean, { words, taken }: Situation): Unit | undefined {
  const unit = parsePeriod(text, words)?.unit;
  if (!unit || taken.has(unit)) return undefined;
  const isTime = (timeUnits as readonly Unit[]).includes(unit);
  return isTime || hasContent ? unit : undefined;
}

/** Bold paragraphs: each takes what follows, up to the next of its unit or a coarser one. */
function openLabels(content: readonly RawContent[], situation: Situation): readonly RawContent[] {
  const opened: RawContent[] = [];
  for (let at = 0; at < content.length; ) {
    const item = content[at];
    const unit = item && labelledUnit(item, situation);
    let end = at + 1;
    if (item?.kind !== 'labelled' || !unit) {
      if (item) opened.push(item);
      at = end;
      continue;
    }
    for (; end < content.length; end += 1) {
      const next = content[end];
      const other = next && labelledUnit(next, situation);
      if (!next || next.kind === 'section' || other === unit) break;
      if (other && isCoarser(other, unit)) break;
    }
    const inner = openLabels(content.slice(at + 1, end), {
      ...situation,
      depth: situation.depth + 1,
    });
    opened.push(labelSection(item, inner, situation.depth));
    at = end;
  }
  return opened;
}

function labelledUnit(item: RawContent, situation: Situation): Unit | undefined {
  if (item.kind !== 'labelled') return undefined;
  return unitOf(
    plainText({ type: 'paragraph', children: [...item.label] }),
    item.nodes.length > 0,
    situation,
  );
}

function labelSection(
  { label, rest, paragraph, nodes }: RawLabelled,
  inner: readonly RawContent[],
  depth: number,
): RawSection {
  return {
    kind: 'section',
    origin: 'bold-paragraph',
    depth: Math.min(depth, 6),
    title: label,
    opener: paragraph,
    content: [...paragraphs(rest, paragraph), ...nodes.map(block), ...inner],
  };
}

/** Lists in which every item begins with a bold period. */
function openLists(content: readonly RawContent[], situation: Situation): readonly RawContent[] {
  return content.flatMap((item): readonly RawContent[] => {
    if (item.kind === 'block' && item.node.type === 'list') {
      return listSections(item.node, situation) ?? [item];
    }
    if (item.kind !== 'labelled') return [item];
    const [first, ...others] = item.nodes;
    const sections = first?.type === 'list' ? listSections(first, situation) : undefined;
    return sections ? [{ ...item, nodes: [] }, ...sections, ...others.map(block)] : [item];
  });
}

function listSections(list: List, situation: Situation): readonly RawSection[] | undefined {
  const sections: RawSection[] = [];
  for (const item of list.children) {
    const section = itemSection(item, situation);
    if (!section) return undefined;
    sections.push(section);
  }
  return sections;
}

function itemSection(item: ListItem, situation: Situation): RawSection | undefined {
  const [first, ...below] = item.children;
  if (typeof item.checked === 'boolean' || first?.type !== 'paragraph') return undefined;
  const label = labelOf(first.children);
  if (!label) return undefined;
  const text = plainText({ type: 'paragraph', children: [...label.label] });
  if (!unitOf(text, below.length > 0, situation)) return undefined;
  return {
    kind: 'section',
    origin: 'list-label',
    depth: Math.min(situation.depth, 6),
    title: label.label,
    opener: first,
    content: [...paragraphs(label.rest, first), ...below.map(block)],
  };
}

/** Tables with a column of periods: a section for each row. */
function openTables(content: readonly RawContent[], situation: Situation): readonly RawContent[] {
  const sectionsOf = (table: Table) => {
    const found = rowSections(table, situation.words, situation.depth);
    return found && !situation.taken.has(found.unit) ? found.sections : undefined;
  };
  return content.flatMap((item): readonly RawContent[] => {
    if (item.kind === 'block' && item.node.type === 'table') return sectionsOf(item.node) ?? [item];
    if (item.kind !== 'labelled') return [item];
    const [first, ...others] = item.nodes;
    const sections = first?.type === 'table' ? sectionsOf(first) : undefined;
    return sections ? [{ ...item, nodes: [] }, ...sections, ...others.map(block)] : [item];
  });
}

function block(node: RootContent): RawBlock {
  return { kind: 'block', node };
}

function paragraphs(rest: RawLabelled['rest'], like: Paragraph): readonly RawBlock[] {
  if (plainText({ type: 'paragraph', children: [...rest] }).trim() === '') return [];
  return [block({ ...like, children: [...rest] })];
}
