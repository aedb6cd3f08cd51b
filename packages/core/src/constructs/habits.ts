/**
 * Habits: what to do again every week or month.
 */
import type { List } from 'mdast';
import { labelOf } from '../markdown/labels.ts';
import { spanOf } from '../markdown/source.ts';
import { toText } from '../markdown/to-text.ts';
import type { Habit, Habits } from '../model/nodes.ts';
import { type Context, idAt, idOf, type ListLabel } from './context.ts';
import { goalIn } from './goal.ts';
import { recurrenceOf } from './recurrence.ts';
import { itemText } from './tasks.ts';
import { firstRole } from './words.ts';

/** Reads a list below a title that announces habits and says how often. */
export function readHabits(
  context: Context,
  list: List,
  { label, announced }: ListLabel,
): Habits | undefined {
  const [nearest = ''] = announced;
  const every = recurrenceOf(nearest, context.words);
  if (!every || firstRole([nearest], context.words) !== 'habits') return undefined;
  return {
    type: 'habits',
    id: idOf(context, 'habits', nearest),
    ...(label ? { label } : {}),
    every,
    habits: list.children.map((item): Habit => {
      const text = itemText(context, item);
      const [first] = item.children;
      const lead = first?.type === 'paragraph' ? labelOf(first.children) : undefined;
      const rest = lead ? toText(context.source, lead.rest).text : text.text;
      return {
        type: 'habit',
        id: idAt(context, item, 'habit', text.text),
        name: lead ? toText(context.source, lead.label).text : text.text,
        ...text,
        goal: goalIn(rest) ?? { min: 1 },
        span: spanOf(context.source, item),
      };
    }),
    span: spanOf(context.source, list),
  };
}
