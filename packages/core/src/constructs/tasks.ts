/**
 * Tasks: list items to tick, with the boxes below them.
 */
import type { List, ListItem, Paragraph } from 'mdast';
import { spanOf } from '../markdown/source.ts';
import { toText, withoutMark } from '../markdown/to-text.ts';
import type { Checkbox, Task, Text } from '../model/nodes.ts';
import { checkboxOf, hasSymbolBoxes, symbolBoxOf, symbolMark } from './checkbox.ts';
import { type Context, idAt } from './context.ts';
import { taskGoal } from './goal.ts';

/**
 * Reads a list's items as tasks.
 *
 * @param within Names to tell these tasks from others of the section: the list's label,
 *   the task above.
 * @param counted Whether a number in a task is a goal to count up to.
 */
export function readTasks(
  context: Context,
  list: List,
  within: readonly string[],
  counted = false,
): readonly Task[] {
  return itemsOf(context, list).map((entry) => readTask(context, entry, within, counted));
}

/** A list item as a construct needs it. */
export interface Item {
  readonly item: ListItem;
  /** Its first paragraph, without the mark that stands for a box. */
  readonly text: Text;
  readonly checkbox?: Checkbox;
}

/** The items of a list, each with its text and its box of whatever kind. */
export function itemsOf(context: Context, list: List): readonly Item[] {
  const { source } = context;
  const symbols = hasSymbolBoxes(list);
  return list.children.map((item) => {
    const text = itemText(context, item);
    const checkbox = symbols ? symbolBoxOf(source, item) : checkboxOf(source, item);
    return {
      item,
      text: symbols ? withoutMark(text, symbolMark) : text,
      ...(checkbox ? { checkbox } : {}),
    };
  });
}

/** The text of an item: its first paragraph. */
export function itemText({ source }: Context, item: ListItem): Text {
  const paragraph = item.children.find((child): child is Paragraph => child.type === 'paragraph');
  return paragraph ? toText(source, paragraph.children) : { text: '' };
}

/** The lists below an item. */
export function listsBelow(item: ListItem): readonly List[] {
  return item.children.filter((child): child is List => child.type === 'list');
}

function readTask(
  context: Context,
  { item, text, checkbox }: Item,
  within: readonly string[],
  counted: boolean,
): Task {
  const id = idAt(context, item, 'task', text.text, ...within);
  const goal = counted ? taskGoal(text.text) : undefined;
  const below = [...within, text.text];
  return {
    type: 'task',
    id,
    ...text,
    ...(checkbox ? { checkbox } : {}),
    ...(goal ? { goal } : {}),
    tasks: listsBelow(item).flatMap((list) => readTasks(context, list, below, counted)),
    span: spanOf(context.source, item),
  };
}
