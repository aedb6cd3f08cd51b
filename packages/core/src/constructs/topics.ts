/**
 * Topics without boxes: what there is to learn, as many authors simply list it.
 */
import type { List } from 'mdast';
import { spanOf } from '../markdown/source.ts';
import type { Checklist } from '../model/nodes.ts';
import { type Context, idOf, type ListLabel } from './context.ts';
import { isContents } from './resources.ts';
import { itemText, readTasks } from './tasks.ts';
import { roleOf } from './words.ts';

/** Longer lines are sentences to read, not topics to tick. */
const longest = 120;

/**
 * Reads a plain list as topics: below a label that announces them, or with no label at all
 * right below the title of a period.
 */
export function readTopics(
  context: Context,
  list: List,
  { label, announced }: ListLabel,
): Checklist | undefined {
  const [nearest] = announced;
  const inPeriod = context.periods.length > 0 && context.path.length === 0;
  const announcedTopics = nearest !== undefined && roleOf(nearest, context.words) === 'topics';
  if (!announcedTopics && (nearest !== undefined || !inPeriod)) return undefined;
  if (isContents(list)) return undefined;
  const texts = list.children.map((item) => itemText(context, item).text);
  if (texts.some((text) => text === '' || text.length > longest)) return undefined;
  const name = label?.text ?? '';
  return {
    type: 'checklist',
    id: idOf(context, 'list', name),
    role: 'topics',
    ...(label ? { label } : {}),
    ...(list.ordered ? { ordered: true } : {}),
    tasks: readTasks(context, list, [name]),
    span: spanOf(context.source, list),
  };
}
