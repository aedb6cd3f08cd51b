import type { Nodes } from 'mdast';

/**
 * Calls a function with a node and everything in it, in document order. Not recursive, so
 * that no depth of nesting can exhaust the call stack.
 */
export function walk(root: Nodes, visit: (node: Nodes) => void): void {
  const ahead: Nodes[] = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    visit(node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) ahead.push(child);
    }
  }
}
