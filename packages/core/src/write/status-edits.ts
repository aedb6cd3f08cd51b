import type { Section, StatusChoice } from '../model/nodes.ts';
import { statusOverride } from '../progress/index.ts';
import { statusKey } from '../progress/keys.ts';
import type { Edit } from './edit.ts';
import type { Overlay } from './overlay.ts';
import { tickBox } from './tick-box.ts';

/**
 * Ticks the status the learner set and no other; none, where they took it back. One that only follows from
 * what they did is not written, for read back it would be their word and stop following.
 *
 * @param sections Those around the choice, outermost first.
 */
export function statusEdits(
  markdown: string,
  choice: StatusChoice,
  sections: readonly Section[],
  overlay: Overlay,
): readonly Edit[] {
  const period = sections.findLast((section) => section.period);
  if (!period || !overlay.isSaid(period.id, statusKey)) return [];
  const status = statusOverride(overlay.progress, period.id);
  const last = choice.choices.findLast(({ value, checkbox }) => value && checkbox.checked);
  if ((last?.value ?? null) === status) return [];
  // The words of another program may mean the same status twice; the first will do.
  const chosen = choice.choices.find(({ value }) => value === status);
  if (status && !chosen) return [];
  return choice.choices.flatMap((option) => {
    return tickBox(markdown, option.checkbox, option === chosen) ?? [];
  });
}
