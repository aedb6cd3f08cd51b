import type { Criterion, Project, Question, Resource, Task } from '../model/nodes.ts';
import { answerOf, countOf, itemStateOf } from '../progress/index.ts';
import { answerKey, itemKey } from '../progress/keys.ts';
import type { Edit } from './edit.ts';
import { insertItemBox, insertProjectBox } from './insert-box.ts';
import type { Overlay } from './overlay.ts';
import { tickBox } from './tick-box.ts';

/** What a learner ticks. */
export type Item = Task | Criterion | Project | Resource | Question;

/** Whether each criterion that is computed is met, by id. */
export type Verdicts = ReadonlyMap<string, boolean>;

/** What the items of one list need to say the same as the learner. */
export function itemEdits(
  markdown: string,
  items: readonly Item[],
  overlay: Overlay,
  verdicts: Verdicts | undefined,
): readonly Edit[] {
  // In a list of the author's own marks ("[✔]", "☐") a box of ours would not be read.
  const isOurs = items.every(({ checkbox }) => checkbox?.end === undefined);
  return items.flatMap((item): readonly Edit[] | Edit => {
    const ticked = shouldBeTicked(item, overlay, verdicts);
    if (ticked === undefined) return [];
    if (item.checkbox) return tickBox(markdown, item.checkbox, ticked) ?? [];
    return (ticked && isOurs && insertBox(markdown, item)) || [];
  });
}

function insertBox(markdown: string, item: Item): Edit | undefined {
  return item.type === 'project'
    ? insertProjectBox(markdown, item)
    : insertItemBox(markdown, item.span);
}

/** `undefined`: nothing is said of it, so it stays as the author left it. */
function shouldBeTicked(
  item: Item,
  overlay: Overlay,
  verdicts: Verdicts | undefined,
): boolean | undefined {
  if (item.type === 'question') return isAnsweredYes(item, overlay);
  if (item.type !== 'criterion' || !item.rule) return isDone(item, overlay);
  if (!verdicts) return undefined;
  const met = verdicts.get(item.id);
  // Nobody computes the criteria of a document without periods.
  if (met === undefined) return isDone(item, overlay);
  // A box that was put in would claim for good what is only so for now.
  return item.checkbox ? met : undefined;
}

function isAnsweredYes({ id }: Question, { isSaid, progress }: Overlay): boolean | undefined {
  return isSaid(id, answerKey) ? answerOf(progress, id) === 'yes' : undefined;
}

function isDone(item: Exclude<Item, Question>, overlay: Overlay): boolean | undefined {
  const group = overlay.groupOf(item.id);
  const state = itemStateOf(overlay.progress, group);
  const isOpen = state === 'todo' || state === 'doing';
  if (isOpen && item.type === 'task' && reachesGoal(item, overlay)) return true;
  return group.some((id) => overlay.isSaid(id, itemKey)) ? state === 'done' : undefined;
}

/** "Complete 10 exercises": the number has no place in the text, reaching it has. */
function reachesGoal({ id, goal }: Task, { progress }: Overlay): boolean {
  return goal !== undefined && countOf(progress, id) >= goal.min;
}
