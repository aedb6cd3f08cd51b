/**
 * Status: a choice written as boxes in a line. These boxes are not tasks.
 *
 *     **Status:** [ ] Not Started | [ ] In Progress | [ ] Completed
 */
import { markdownOf, spanOf } from '../markdown/source.ts';
import { toText } from '../markdown/to-text.ts';
import type { RawLabelled } from '../markdown/to-sections.ts';
import type { StatusChoice, StatusOption } from '../model/nodes.ts';
import { inlineBoxes } from './checkbox.ts';
import { type Context, idOf } from './context.ts';
import { keyOf } from './words.ts';

/** Reads a labelled line with two boxes or more. */
export function readStatus(context: Context, labelled: RawLabelled): StatusChoice | undefined {
  const { paragraph } = labelled;
  const start = paragraph.position?.start.offset ?? 0;
  const boxes = inlineBoxes(context.source, markdownOf(context.source, paragraph), start);
  if (!labelled.sole || boxes.length < 2) return undefined;

  const label = toText(context.source, labelled.label);
  return {
    type: 'status',
    id: idOf(context, 'status', label.text),
    label,
    choices: boxes.map(({ checkbox, text }): StatusOption => {
      const value = keyOf(text, context.words.statuses);
      return { ...(value ? { value } : {}), text, checkbox };
    }),
    span: spanOf(context.source, paragraph),
  };
}
