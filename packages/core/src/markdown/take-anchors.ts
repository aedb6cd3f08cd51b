import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { takeAnchor } from '../model/anchor.ts';

/** A document's blocks without the anchors its author put in them, and where those stood. */
export interface AnchoredBlocks {
  readonly children: readonly RootContent[];
  /** By the paragraph or heading that ended in it, and the list item or row this stands for. */
  readonly anchors: ReadonlyMap<Nodes, string>;
}

/**
 * Takes the anchors off the ends of paragraphs, headings and table cells: `{#id}`, ` ^id`,
 * `<!-- id: id -->`. Nodes without one are the same nodes as before.
 */
export function takeAnchors(blocks: readonly RootContent[]): AnchoredBlocks {
  const anchors = new Map<Nodes, string>();
  return { children: blocks.map((node) => withoutAnchors(node, anchors)), anchors };
}

function withoutAnchors<Node extends Nodes>(node: Node, anchors: Map<Nodes, string>): Node {
  if (!('children' in node)) return node;
  const { children, anchor } = isLine(node)
    ? withoutLast(node.children)
    : childrenOf(node, anchors);
  if (children === node.children) return node;
  // It has fewer or changed children of the same types, and nothing else is different.
  const bare = { ...node, children } as Node;
  if (anchor !== undefined) anchors.set(bare, anchor);
  return bare;
}

interface Children {
  readonly children: readonly Nodes[];
  /** What the node with these children is called. */
  readonly anchor?: string | undefined;
}

function isLine(node: Nodes): node is Extract<Nodes, { children: PhrasingContent[] }> {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The text of a line, without the anchor it ends in. */
function withoutLast(children: readonly PhrasingContent[]): Children {
  const end = children.findLastIndex((it) => it.type !== 'text' || it.value.trim() !== '');
  const last = children[end];
  if (last?.type !== 'text' && last?.type !== 'html') return { children };
  const { text, anchor } = takeAnchor(last.value);
  if (anchor === undefined) return { children };
  const rest = text === '' ? [] : [{ ...last, value: text }];
  return { children: [...children.slice(0, end), ...rest], anchor };
}

/** An item is called after its first line, a row after the first of its cells that has a name. */
function childrenOf(
  node: Extract<Nodes, { children: unknown }>,
  anchors: Map<Nodes, string>,
): Children {
  const children = node.children.map((child) => withoutAnchors(child, anchors));
  if (children.every((child, index) => child === node.children[index])) return node;
  const [first] = children;
  if (node.type === 'listItem') return { children, anchor: first && anchors.get(first) };
  const named = node.type === 'tableRow' ? children.find((it) => anchors.has(it)) : undefined;
  return { children, anchor: named && anchors.get(named) };
}
