/**
 * Stage 3: raw sections → the model. Every construct is tried in order; what none claims
 * stays as prose.
 */
import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { spanOf } from '../markdown/source.ts';
import { toProse } from '../markdown/to-prose.ts';
import { toText, withoutMark } from '../markdown/to-text.ts';
import type { RawContent, RawLabelled, RawSection } from '../markdown/to-sections.ts';
import type { Block, Content, Section } from '../model/nodes.ts';
import { headingBox } from './checkbox.ts';
import { type Context, idAt, type ListLabel } from './context.ts';
import { readCounters } from './counters.ts';
import { readFact, readQuotedFacts } from './facts.ts';
import type { JoinedSection } from './join-periods.ts';
import { readLight } from './lights.ts';
import { readList } from './list.ts';
import { optionsAt, readOptions } from './options.ts';
import { parsePeriod, periodKey } from './period.ts';
import { readProject } from './project.ts';
import { readProjectHeading } from './project-list.ts';
import { readStatus } from './status.ts';
import { readTable } from './table.ts';
import { isOnlyText } from './only-text.ts';

/** Reads what a section, or the document, holds. */
export function readContent(context: Context, raw: readonly RawContent[]): readonly Content[] {
  const content: Content[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const item = raw[index];
    if (!item) continue;
    const options = optionsAt(context, raw, index);
    if (options.length > 0) {
      content.push(readOptions(context, options));
      index += options.length - 1;
    } else if (item.kind === 'section') content.push(readSection(context, item));
    else if (item.kind === 'labelled') content.push(...readLabelled(context, item));
    else content.push(...readNodes(context, [item.node], leadOf(raw[index - 1])));
  }
  return mergeNeighbours(content);
}

function readSection(context: Context, section: JoinedSection): Section {
  const title = withoutMark(toText(context.source, section.title), /^\[[ xX]\]\s+/);
  const period = parsePeriod(title.text, context.words);
  const inside: Context = {
    ...context,
    periods: period ? [...context.periods, periodKey(period)] : context.periods,
    // A period is the same wherever it stands: the sections around it are forgotten.
    path: period ? [] : [...context.path, title.text],
  };
  const id = idAt(inside, section.opener, 'section', '');
  const checkbox = headingBox(context.source, section.opener);
  return {
    type: 'section',
    id,
    title,
    depth: section.depth,
    origin: section.origin,
    ...(period ? { period } : {}),
    ...(checkbox ? { checkbox } : {}),
    content: readInside(inside, section, title.text),
    span: spanOf(context.source, section.opener),
    ...(section.mirrors
      ? { mirrors: section.mirrors.map(({ opener }) => spanOf(context.source, opener)) }
      : {}),
  };
}

function readInside(context: Context, section: RawSection, title: string): readonly Content[] {
  // Nothing in a table of contents, a legend or a template is the learner's to do.
  if (isOnlyText(title, context.words)) return readText(context, section.content);
  const light = readLight(context, section);
  if (light) return [light.light, ...readContent(context, light.rest)];
  const project = readProjectHeading(context, section);
  const content = readContent(context, section.content);
  return project ? [project, ...content] : content;
}

/** A label with what stands beside and below it. */
function readLabelled(context: Context, labelled: RawLabelled): readonly Content[] {
  const beside =
    readStatus(context, labelled) ??
    readCounters(context, labelled) ??
    readFact(context, labelled) ??
    readProject(context, labelled);
  if (beside) return [beside, ...readNodes(context, labelled.nodes)];

  const label = toText(context.source, labelled.label);
  const [first, ...others] = labelled.nodes;
  if (labelled.rest.length === 0 && first) {
    const blocks = readItems(context, first, announcedBy(context, { label }));
    if (blocks.length > 0) return [...blocks, ...readNodes(context, others)];
  }
  const line: Paragraph = labelled.sole
    ? labelled.paragraph
    : { ...labelled.paragraph, children: labelledLine(labelled) };
  return [...proseOf(context, [line]), ...readNodes(context, labelled.nodes, label.text)];
}

/** One line of several: its bold label, a colon where the author wrote one, and the rest. */
function labelledLine({ label, rest, colon }: RawLabelled): PhrasingContent[] {
  const text = { type: 'text' as const, value: colon ? ': ' : ' ' };
  return [{ type: 'strong', children: [...label] }, text, ...rest];
}

/** Blocks without a label of their own. */
function readNodes(
  context: Context,
  nodes: readonly RootContent[],
  lead?: string,
): readonly Content[] {
  return nodes.flatMap((node, index): readonly Content[] => {
    if (node.type === 'thematicBreak') return [];
    const above = index === 0 ? lead : leadOf(nodes[index - 1]);
    const blocks = readItems(
      context,
      node,
      announcedBy(context, above === undefined ? {} : { lead: above }),
    );
    if (blocks.length > 0) return blocks;
    const facts = node.type === 'blockquote' ? readQuotedFacts(context, node) : undefined;
    return facts ? [facts] : proseOf(context, [node]);
  });
}

function readItems(context: Context, node: RootContent, label: ListLabel): readonly Block[] {
  if (node.type === 'list') return readList(context, node, label);
  const table = node.type === 'table' ? readTable(context, node, label) : undefined;
  return table ? [table] : [];
}

/** Everything that may say what a list is for: its label or lead, then the titles around. */
function announcedBy(
  context: Context,
  { label, lead }: { label?: ListLabel['label']; lead?: string },
): ListLabel {
  const own = label?.text ?? lead;
  const titles = context.path.toReversed();
  const announced = own === undefined ? titles : [own, ...titles];
  return label ? { label, announced } : { announced };
}

/** The sentence that leads to a list: a paragraph that ends in a colon. */
function leadOf(before: RawContent | RootContent | undefined): string | undefined {
  const node =
    before && 'kind' in before ? (before.kind === 'block' ? before.node : undefined) : before;
  if (node?.type !== 'paragraph') return undefined;
  const text = plainText(node).trim();
  return /[:：]$/.test(text) ? text : undefined;
}

function proseOf(context: Context, nodes: readonly (RootContent | List)[]): readonly Block[] {
  const prose = toProse(context.source, nodes);
  const [first] = nodes;
  return prose.length === 0 || !first
    ? []
    : [{ type: 'prose', nodes: prose, span: spanOf(context.source, first) }];
}

/** Content as it stands, with no construct tried. */
function readText(context: Context, raw: readonly RawContent[]): readonly Content[] {
  return mergeNeighbours(
    raw.flatMap((item): readonly Content[] => {
      if (item.kind === 'block') return proseOf(context, [item.node]);
      if (item.kind === 'labelled') return proseOf(context, [item.paragraph, ...item.nodes]);
      const title = toText(context.source, item.title);
      const id = idAt(context, item.opener, 'section', title.text);
      const { depth, origin, opener } = item;
      const span = spanOf(context.source, opener);
      return [
        {
          type: 'section',
          id,
          title,
          depth,
          origin,
          content: readText(context, item.content),
          span,
        },
      ];
    }),
  );
}

/** Makes one block of prose, and one of facts, that stand together. */
function mergeNeighbours(content: readonly Content[]): readonly Content[] {
  const merged: Content[] = [];
  for (let from = 0; from < content.length; ) {
    const first = content[from];
    let to = from + 1;
    while (content[to]?.type === first?.type) to += 1;
    merged.push(...mergeRun(content.slice(from, to)));
    from = to;
  }
  return merged;
}

/** Merges a run of content of one type, where it is of a type that merges. */
function mergeRun(run: readonly Content[]): readonly Content[] {
  const [first] = run;
  if (run.length < 2 || !first) return run;
  const span = { ...first.span, end: run.at(-1)?.span.end ?? first.span.end };
  if (first.type === 'prose') {
    const nodes = run.flatMap((item) => (item.type === 'prose' ? item.nodes : []));
    return [{ type: 'prose', nodes, span }];
  }
  if (first.type === 'facts') {
    const facts = run.flatMap((item) => (item.type === 'facts' ? item.facts : []));
    return [{ type: 'facts', facts, span }];
  }
  return run;
}
