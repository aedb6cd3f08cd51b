/**
 * Walking the model.
 */
import type {
  Block,
  Content,
  Counter,
  Criterion,
  Habit,
  Option,
  Question,
  Resource,
  Section,
  Task,
} from './nodes.ts';

/** Everything in the model that has a `type`, but for the inside of prose. */
export type Node =
  | Section
  | Block
  | Task
  | Resource
  | Criterion
  | Question
  | Counter
  | Habit
  | Option;

/**
 * Calls `visitor` for every node, in document order, parents before their children.
 *
 * @param content The content of a roadmap or of a section.
 * @param visitor Given a node and the sections around it, the outermost first.
 */
export function visit(
  content: readonly Content[],
  visitor: (node: Node, sections: readonly Section[]) => void,
): void {
  // Not recursive, so that no depth of nesting can exhaust the call stack.
  const ahead: Step[] = [];
  push(ahead, content, []);
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    const { node, sections } = step;
    visitor(node, sections);
    push(ahead, childrenOf(node), node.type === 'section' ? [...sections, node] : sections);
  }
}

/** The sections directly inside a roadmap or a section, in document order. */
export function childSections(parent: {
  readonly content: readonly Content[];
}): readonly Section[] {
  return parent.content.filter((node) => node.type === 'section');
}

interface Step {
  readonly node: Node;
  readonly sections: readonly Section[];
}

/** The first child ends up on top of the stack. */
function push(ahead: Step[], nodes: readonly Node[], sections: readonly Section[]): void {
  for (const node of nodes.toReversed()) ahead.push({ node, sections });
}

/** The nodes directly inside a node, in document order. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'section':
      return node.content;
    case 'checklist':
    case 'task':
    case 'criterion':
      return node.tasks;
    case 'resources':
      return node.resources;
    case 'criteria':
      return node.criteria;
    case 'quiz':
      return node.questions;
    case 'counters':
      return node.counters;
    case 'habits':
      return node.habits;
    case 'options':
      return node.options;
    // Leaves, and types of a newer model that this version does not know.
    default:
      return [];
  }
}
