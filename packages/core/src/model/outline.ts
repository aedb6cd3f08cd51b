import { hash } from './ids.ts';
import type { Inline, Roadmap } from './nodes.ts';
import { childrenOf, type Node, visit } from './visit.ts';

/**
 * What a roadmap was when progress was made, to find its items again after an edit. Plain
 * JSON; kept beside progress and in export files.
 *
 * What follows from it is not in it: the text items are compared by is `normalize(text)`,
 * and an id that the author chose is the anchor itself.
 */
export interface Outline {
  /** Version of this shape. */
  readonly version: 1;
  /** Of all items; equal when nothing was edited that an outline tells. */
  readonly hash: string;
  /** Everything that has an id, in document order. */
  readonly items: readonly OutlineItem[];
  /**
   * Where the progress of items is kept that is not under their own id, in pairs of id and
   * home. Absent when nobody has looked yet: the learner's progress says it then.
   */
  readonly homes?: readonly (readonly [id: string, home: string])[];
  /** What is no longer in the roadmap, but has progress. Absent when there is none. */
  readonly orphans?: readonly OutlineOrphan[];
}

/** One thing of a roadmap. */
export interface OutlineItem {
  readonly id: string;
  readonly kind: string;
  /** What it says; the title of a section, the label of a list. */
  readonly text: string;
  /** Titles of the sections around, outermost first. */
  readonly path: readonly string[];
  /** The author's label of the list it stands in. */
  readonly label?: string;
  /** Id of what it stands in: a task, a list, a section. Absent at the top. */
  readonly parent?: string;
  /** In a section that is a period: which one, whatever its title says besides. */
  readonly period?: string;
  /** Where the link leads that it is, or begins with. */
  readonly url?: string;
}

/** Something that was in a roadmap once. */
export interface OutlineOrphan extends OutlineItem {
  /** The id its progress is kept under. */
  readonly home: string;
}

/** What may be told apart by where a learner's word on it is kept. */
const listKinds: ReadonlySet<string> = new Set([
  'checklist',
  'resources',
  'criteria',
  'quiz',
  'habits',
]);

/** The outline of a roadmap. */
export function outlineOf(roadmap: Pick<Roadmap, 'content'>): Outline {
  const items: OutlineItem[] = [];
  /** What the nodes inside a node have of it. Every node is visited after its parent. */
  const around = new Map<Node, Pick<OutlineItem, 'parent' | 'label'>>();
  visit(roadmap.content, (node, sections) => {
    const inherited = around.get(node) ?? {};
    const item = itemOf(
      node,
      inherited,
      sections.map(({ title }) => title.text),
    );
    if (item) items.push(item);
    const label = listKinds.has(node.type) ? textOf(node) : inherited.label;
    const inside = {
      ...(item
        ? { parent: item.id }
        : inherited.parent === undefined
          ? {}
          : { parent: inherited.parent }),
      ...(label === undefined || label === '' || node.type === 'section' ? {} : { label }),
    };
    for (const child of childrenOf(node)) around.set(child, inside);
  });
  return { version: 1, hash: hash(JSON.stringify(items)), items };
}

function itemOf(
  node: Node,
  inherited: Pick<OutlineItem, 'parent' | 'label'>,
  path: readonly string[],
): OutlineItem | undefined {
  if (!('id' in node)) return undefined;
  const url = urlOf(node);
  const period = node.type === 'section' ? node.period : undefined;
  return {
    id: node.id,
    kind: node.type,
    text: textOf(node),
    path,
    ...inherited,
    ...(period ? { period: `${period.unit} ${period.from}-${period.to}` } : {}),
    ...(url ? { url } : {}),
  };
}

function textOf(node: Node): string {
  if (node.type === 'counter') return `${node.label} ${node.unit ?? ''}`.trim();
  if (node.type === 'light') return node.color;
  if ('text' in node) return node.text;
  if ('title' in node) return node.title.text;
  return 'label' in node && node.label !== undefined ? node.label.text : '';
}

function urlOf(node: Node): string | null | undefined {
  if ('url' in node && node.url !== null) return node.url;
  return 'inline' in node ? leadingUrl(node.inline ?? []) : undefined;
}

/** A link further on is only mentioned, by this item and perhaps by others. */
function leadingUrl(inline: readonly Inline[]): string | null | undefined {
  const first = inline.find((piece) => typeof piece !== 'string' || /[\p{L}\p{N}]/u.test(piece));
  if (typeof first !== 'object' || !('children' in first)) return undefined;
  return first.type === 'link' ? first.url : leadingUrl(first.children);
}
