/**
 * Checklists: any list of boxes that is not a list of criteria.
 */
import type { List } from 'mdast';
import { spanOf } from '../markdown/source.ts';
import type { Checklist, ChecklistRole } from '../model/nodes.ts';
import type { Role } from '../vocabulary/index.ts';
import { hasBoxes, hasSymbolBoxes } from './checkbox.ts';
import { type Context, idOf, type ListLabel } from './context.ts';
import { recurrenceOf } from './recurrence.ts';
import { readTasks } from './tasks.ts';
import { firstRole } from './words.ts';

const roles: Partial<Record<Role, ChecklistRole>> = {
  topics: 'topics',
  practice: 'practice',
  requirements: 'requirements',
  milestone: 'milestone',
  skills: 'skills',
  assessment: 'assessment',
  steps: 'steps',
};

/** Reads a list of boxes. */
export function readChecklist(
  context: Context,
  list: List,
  { label, announced }: ListLabel,
): Checklist | undefined {
  if (!hasBoxes(list) && !hasSymbolBoxes(list)) return undefined;
  const [title] = announced;
  const every = title === undefined ? undefined : recurrenceOf(title, context.words);
  const role = every ? 'review' : checklistRole(context, { announced });
  const name = label?.text ?? '';
  return {
    type: 'checklist',
    id: idOf(context, 'list', name),
    role,
    ...(label ? { label } : {}),
    ...(list.ordered ? { ordered: true } : {}),
    ...(every ? { every } : {}),
    tasks: readTasks(context, list, [name], role === 'milestone'),
    span: spanOf(context.source, list),
  };
}

/** What a list of boxes is for, by everything that announces it. */
export function checklistRole({ words }: Context, { announced }: ListLabel): ChecklistRole {
  const role = firstRole(announced, words);
  return (role && roles[role]) ?? 'tasks';
}
