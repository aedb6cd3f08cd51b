import type { Block, Section, Task } from '../model/nodes.ts';
import { answerOf, attemptsOf } from '../progress/index.ts';
import { blocksIn } from './blocks.ts';
import type { Standing } from './standing.ts';

/** Whether the learner has touched anything in a period: an item, an answer, an attempt. */
export function hasActivity(period: Section, standing: Standing): boolean {
  for (const block of blocksIn(period.content)) if (isTouched(block, standing)) return true;
  return false;
}

function isTouched(block: Block, standing: Standing): boolean {
  const { progress } = standing;
  const hasState = ({ id }: { readonly id: string }): boolean => standing.stateOf(id) !== 'todo';
  const hasTaskState = (task: Task): boolean =>
    standing.stateOfTask(task) !== 'todo' || task.tasks.some(hasTaskState);

  switch (block.type) {
    case 'checklist':
      return block.tasks.some(hasTaskState);
    case 'criteria':
      return block.criteria.some((it) => hasState(it) || it.tasks.some(hasTaskState));
    case 'project':
      return hasState(block);
    case 'resources':
      return block.resources.some(hasState);
    case 'quiz':
      return (
        block.questions.some(({ id }) => answerOf(progress, id) !== null) ||
        attemptsOf(progress, block.id).length > 0
      );
    default:
      return false;
  }
}
