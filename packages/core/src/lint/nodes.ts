import type { Nodes } from 'mdast';

/** A node and everything in it, in document order. */
export function nodesOf(root: Nodes): readonly Nodes[] {
  const nodes: Nodes[] = [];
  // Not recursive, so that no depth of nesting can exhaust the call stack.
  const ahead: Nodes[] = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    nodes.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) ahead.push(child);
  }
  return nodes;
}

/** Where a node begins and ends in the text; `undefined` for bare addresses, which have no position. */
export function rangeOf(
  node: Pick<Nodes, 'position'>,
): { readonly start: number; readonly end: number } | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
