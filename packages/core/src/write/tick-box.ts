import type { Checkbox } from '../model/nodes.ts';
import type { Edit } from './edit.ts';

/**
 * Ticks a box or takes its tick away.
 *
 * @returns `undefined` when the box is as it should be, when its mark is one of the
 *   author's own ("[✔]", "☐"), or when the text has no box there: then the model was
 *   parsed from another text.
 */
export function tickBox(
  markdown: string,
  { at, end }: Checkbox,
  ticked: boolean,
): Edit | undefined {
  const box = markdown.slice(at - 1, at + 2);
  if (end !== undefined || !/^\[[ \txX]\]$/.test(box)) return undefined;
  // The text decides: an author's "X" stays one.
  if (/[xX]/.test(box) === ticked) return undefined;
  return { start: at, end: at + 1, text: ticked ? 'x' : ' ' };
}
