import type { Block, Content, Section, Task } from '../model/nodes.ts';

/**
 * The blocks of some content, in document order, whatever sections they stand in.
 *
 * @param enter Whether to look into a section; by default into all of them.
 */
export function* blocksIn(
  content: readonly Content[],
  enter: (section: Section) => boolean = () => true,
): Generator<Block> {
  // Not recursive, so that no depth of nesting can exhaust the call stack.
  const ahead = content.toReversed();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (node.type !== 'section') yield node;
    else if (enter(node)) for (const inner of node.content.toReversed()) ahead.push(inner);
  }
}

/** Tasks without parts: a task with parts is never counted together with them. */
export function leavesOf(tasks: readonly Task[]): readonly Task[] {
  return tasks.flatMap((task) => (task.tasks.length > 0 ? leavesOf(task.tasks) : [task]));
}
