import type { Node } from '../model/visit.ts';
import type { Item } from './item-edits.ts';

/** The items that stand together in one list: those directly in a node. */
export function itemsIn(node: Node): readonly Item[] {
  switch (node.type) {
    case 'checklist':
    case 'task':
    case 'criterion':
      return node.tasks;
    case 'criteria':
      return node.criteria;
    case 'resources':
      return node.resources;
    case 'quiz':
      return node.questions;
    default:
      return node.type === 'project' ? [node] : [];
  }
}
