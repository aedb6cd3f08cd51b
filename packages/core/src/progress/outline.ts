import type { Roadmap } from '../model/nodes.ts';
import { type Node, visit } from '../model/visit.ts';

/** What a roadmap's item was when progress was made, to find it again after an edit. */
export interface OutlineItem {
  readonly id: string;
  readonly kind: Node['type'];
  readonly text: string;
}

/** Everything in a roadmap that has an id, in document order. */
export function outlineOf(roadmap: Pick<Roadmap, 'content'>): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  visit(roadmap.content, (node) => {
    if ('id' in node) items.push({ id: node.id, kind: node.type, text: textOf(node) });
  });
  return items;
}

function textOf(node: Node): string {
  if ('text' in node) return node.text;
  if ('title' in node) return node.title.text;
  if (!('label' in node) || node.label === undefined) return '';
  return typeof node.label === 'string' ? node.label : node.label.text;
}
