import { itemGroup, itemStateOf } from '@roadmap-tracker/core/progress';
import type { Block, Content, Section, Task, Text } from '@roadmap-tracker/core/model';
import type { View } from '../view.ts';

/** Something to do, and where it stands. */
export interface NextItem {
  readonly id: string;
  readonly text: Text;
  /** The sections around it, outermost first. */
  readonly path: readonly Section[];
}

/**
 * What to go on with: the first topic in these sections that is not done, then anything
 * else that can be ticked; `undefined` when all of it is done.
 *
 * @param path The sections to look in, as `sectionPath` gives them; empty for everything.
 */
export function nextItem(view: View, path: readonly Section[]): NextItem | undefined {
  const content = path.at(-1)?.content ?? view.roadmap.content;
  return (
    find(content, path, view, (block) => (block.type === 'checklist' ? topics(block) : [])) ??
    find(content, path, view, todos)
  );
}

type Item = Text & { readonly id: string };

function find(
  content: readonly Content[],
  path: readonly Section[],
  view: View,
  itemsOf: (block: Block) => readonly Item[],
): NextItem | undefined {
  for (const node of content) {
    if (node.type === 'section') {
      const found = find(node.content, [...path, node], view, itemsOf);
      if (found) return found;
      continue;
    }
    const item = itemsOf(node).find(({ id }) => isOpen(view, id));
    if (item) return { id: item.id, text: item, path };
  }
  return undefined;
}

function topics({ role, tasks }: Extract<Block, { type: 'checklist' }>): readonly Item[] {
  return role === 'topics' ? leaves(tasks) : [];
}

function todos(block: Block): readonly Item[] {
  switch (block.type) {
    case 'checklist':
      // A review is done for now, and comes again.
      return block.every ? [] : leaves(block.tasks);
    case 'project':
      return [block];
    case 'resources':
      return block.resources;
    default:
      return [];
  }
}

function leaves(tasks: readonly Task[]): readonly Task[] {
  return tasks.flatMap((task) => (task.tasks.length > 0 ? leaves(task.tasks) : [task]));
}

function isOpen({ roadmap, progress }: View, id: string): boolean {
  const state = itemStateOf(progress, itemGroup(roadmap, progress, id));
  return state === 'todo' || state === 'doing';
}
