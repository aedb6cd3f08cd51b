import type { PeriodStatus, Section, StatusChoice } from '../model/nodes.ts';
import { statusOverride } from '../progress/index.ts';
import { statusKey } from '../progress/keys.ts';
import type { Assessment } from '../readiness/index.ts';
import type { Edit } from './edit.ts';
import type { Overlay } from './overlay.ts';
import { tickBox } from './tick-box.ts';

/**
 * Ticks one choice and no other: the status the learner set or, where they set none, the
 * one that follows from what they did.
 *
 * @param sections Those around the choice, outermost first.
 */
export function statusEdits(
  markdown: string,
  choice: StatusChoice,
  sections: readonly Section[],
  overlay: Overlay,
  assessment: Assessment | undefined,
): readonly Edit[] {
  const period = sections.findLast((section) => section.period);
  const status = period && statusOf(period.id, overlay, assessment);
  const last = choice.choices.findLast(({ value, checkbox }) => value && checkbox.checked);
  if (!status || last?.value === status) return [];
  // The words of another program may mean the same status twice; the first will do.
  const chosen = choice.choices.find(({ value }) => value === status);
  if (!chosen) return [];
  return choice.choices.flatMap((option) => {
    return tickBox(markdown, option.checkbox, option === chosen) ?? [];
  });
}

/** `undefined` when there is nothing to say, or when the document says it itself. */
function statusOf(
  periodId: string,
  { isSaid, progress }: Overlay,
  assessment: Assessment | undefined,
): PeriodStatus | undefined {
  const set = statusOverride(progress, periodId);
  if (set) return isSaid(statusKey(periodId)) ? set : undefined;
  return assessment?.periods.find(({ id }) => id === periodId)?.status;
}
