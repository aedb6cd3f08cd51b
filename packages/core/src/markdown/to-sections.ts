/**
 * Stage 1c: mdast → sections that hold what belongs to them.
 *
 * A section is opened by a heading, also one in a list item, or by a list item that is
 * nothing but a bold label above a list. Inside a section, a label takes along what stands
 * below it, up to the next label, heading or rule.
 */
import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { SectionOrigin } from '../model/nodes.ts';
import { type Disclosure, disclosuresIn } from './details.ts';
import { type LabelLine, labelLines, labelOf } from './labels.ts';

/** A part of the document with a title, in Markdown's own nodes. */
export interface RawSection {
  readonly kind: 'section';
  readonly origin: SectionOrigin;
  readonly depth: number;
  readonly title: readonly PhrasingContent[];
  /** The heading, the paragraph that is the label, the row or the disclosure. */
  readonly opener: Nodes;
  readonly content: readonly RawContent[];
}

/** A label with what belongs to it. */
export interface RawLabelled extends LabelLine {
  readonly kind: 'labelled';
  readonly paragraph: Paragraph;
  /** `true` when the paragraph has no other label: it stands for the label as prose. */
  readonly sole: boolean;
  /** What stands below the label. */
  readonly nodes: readonly RootContent[];
}

export interface RawBlock {
  readonly kind: 'block';
  readonly node: RootContent;
}

export type RawContent = RawSection | RawLabelled | RawBlock;

/** Sorts a document's blocks into sections. */
export function toSections(children: readonly RootContent[]): readonly RawContent[] {
  return readContent(children, 0);
}

interface OpenSection {
  readonly heading: Heading;
  readonly origin: SectionOrigin;
  readonly content: RawContent[];
}

/** Disclosures in disclosures beyond this stay blocks. */
const deepest = 16;

function readContent(
  children: readonly RootContent[],
  depth: number,
  within = 0,
): readonly RawContent[] {
  const root: RawContent[] = [];
  const disclosures: Disclosures = within < deepest ? disclosuresIn(children) : new Map();
  const open: OpenSection[] = [];
  const current = () => open.at(-1)?.content ?? root;
  const closeTo = (level: number) => {
    while (open.length > 0 && (open.at(-1)?.heading.depth ?? 0) >= level) {
      const section = open.pop();
      if (section) current().push(sectionOf(section));
    }
  };

  for (let index = 0; index < children.length; index += 1) {
    const node = children[index];
    if (!node) continue;
    if (node.type === 'heading') {
      closeTo(node.depth);
      open.push({ heading: node, origin: 'heading', content: [] });
      continue;
    }
    const level = open.at(-1)?.heading.depth ?? depth;
    const disclosure = disclosures.get(index);
    if (disclosure) {
      current().push(detailsSection(disclosure, level + 1, within + 1));
      index = disclosure.end;
      continue;
    }
    const labels = node.type === 'paragraph' ? labelLines(node) : undefined;
    if (labels && node.type === 'paragraph') {
      const belonging = belongingTo(children, index + 1, disclosures);
      index += belonging.length;
      addAll(current(), labelledOf(node, labels, belonging));
    } else if (node.type === 'list' && opensSections(node)) {
      for (const item of node.children) addAll(current(), listSections(item, level + 1, within));
    } else {
      current().push({ kind: 'block', node });
    }
  }
  closeTo(0);
  return root;
}

type Disclosures = ReadonlyMap<number, Disclosure>;

/** Adds one by one: a call cannot take as many arguments as a document has lines. */
function addAll(content: RawContent[], more: readonly RawContent[]): void {
  for (const item of more) content.push(item);
}

function sectionOf({ heading, origin, content }: OpenSection): RawSection {
  const { depth, children: title } = heading;
  return { kind: 'section', origin, depth, title, opener: heading, content };
}

function detailsSection(
  { summary, opener, children }: Disclosure,
  depth: number,
  within: number,
): RawSection {
  return {
    kind: 'section',
    origin: 'details',
    depth,
    title: [{ type: 'text', value: summary }],
    opener,
    content: readContent(children, depth, within),
  };
}

/** The blocks after a label that are its own. */
function belongingTo(
  children: readonly RootContent[],
  from: number,
  disclosures: Disclosures,
): readonly RootContent[] {
  let to = from;
  for (; to < children.length; to += 1) {
    const node = children[to];
    if (!node || node.type === 'heading' || node.type === 'thematicBreak') break;
    if (disclosures.has(to)) break;
    if (node.type === 'paragraph' && labelLines(node)) break;
    if (node.type === 'list' && opensSections(node)) break;
  }
  return children.slice(from, to);
}

function labelledOf(
  paragraph: Paragraph,
  labels: readonly LabelLine[],
  nodes: readonly RootContent[],
): readonly RawLabelled[] {
  return labels.map((line, index) => ({
    kind: 'labelled',
    ...line,
    paragraph,
    sole: labels.length === 1,
    // What stands below several labels in a row is the last one's.
    nodes: index === labels.length - 1 ? nodes : [],
  }));
}

/** Whether a list is a row of titled sections rather than of items. */
function opensSections(list: List): boolean {
  if (list.children.some((item) => item.children[0]?.type === 'heading')) return true;
  const titled = list.children.filter((item) => titleOf(item));
  return titled.length > 0 && titled.length === list.children.length;
}

/** The paragraph of an item that is only a bold label above a list. */
function titleOf(item: ListItem): { paragraph: Paragraph; label: LabelLine } | undefined {
  const [first, second] = item.children;
  if (typeof item.checked === 'boolean' || first?.type !== 'paragraph') return undefined;
  if (second?.type !== 'list') return undefined;
  const label = labelOf(first.children);
  return label && label.rest.length === 0 ? { paragraph: first, label } : undefined;
}

function listSections(item: ListItem, depth: number, within: number): readonly RawContent[] {
  const [first, ...rest] = item.children;
  if (first?.type === 'heading') {
    const content = readContent(rest, depth, within);
    const section: OpenSection = {
      heading: { ...first, depth: Math.min(depth, 6) as Heading['depth'] }, // 1 to 6 by the bound
      origin: 'list-heading',
      content: [...content],
    };
    return [sectionOf(section)];
  }
  const title = titleOf(item);
  // Items hold only blocks.
  if (!title) return readContent(item.children as BlockContent[], depth, within);
  return [
    {
      kind: 'section',
      origin: 'list-label',
      depth,
      title: title.label.label,
      opener: title.paragraph,
      content: readContent(rest, depth, within),
    },
  ];
}
