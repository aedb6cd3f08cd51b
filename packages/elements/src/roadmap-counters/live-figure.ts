import type { Counted, Counter, Measure } from '@roadmap-tracker/core/model';
import type { PeriodAssessment, Tally } from '@roadmap-tracker/core/readiness';
import type { View } from '../view.ts';

/**
 * What a counter stands at, where the model knows what it counts: of its own period inside
 * one, of all periods elsewhere. The number the author printed is a claim and not in it.
 */
export function liveFigure(
  counter: Counter,
  counts: Counted,
  view: View,
  period: PeriodAssessment | undefined,
): string {
  const { strings, format, assessment } = view;
  const tally =
    counts === 'periods'
      ? { done: assessment.overall.completed, total: assessment.overall.total }
      : measured(period ? [period] : assessment.periods, counts);
  if (!tally) return strings.notCounted;
  // "0/10+" is a goal of the author's own; what is on offer may be more.
  const goal = counter.openEnded && counter.total !== null ? counter.total : null;
  const parts = `${format.number(tally.done)}/${format.number(goal ?? tally.total)}${goal === null ? '' : '+'}`;
  if (counter.percent === null) return parts;
  const percent = format.percent(tally.done, tally.total);
  return counter.total === null ? percent : `${percent} (${parts})`;
}

function measured(periods: readonly PeriodAssessment[], measure: Measure): Tally | undefined {
  const results = periods.flatMap(({ measures }) => measures[measure] ?? []);
  if (results.length === 0) return undefined;
  return {
    done: results.reduce((sum, { done }) => sum + done, 0),
    total: results.reduce((sum, { total }) => sum + total, 0),
  };
}
