import { type Criterion, measures } from '../model/nodes.ts';
import type { CriterionResult, Tally } from './assessment.ts';
import { leavesOf } from './blocks.ts';
import type { Measured } from './measured.ts';
import { type PeriodRules, thresholdOf } from './rules.ts';
import { type Standing, tallyStates } from './standing.ts';
import { neededFor } from './thresholds.ts';

/** How the criteria of a period stand; a period without its own is held to the document's. */
export function criterionResults(
  { own, general }: PeriodRules,
  measured: Measured,
  standing: Standing,
): readonly CriterionResult[] {
  return (own.length > 0 ? own : general).map((criterion) => {
    const { id, text } = criterion;
    return { id, text, ...(computed(criterion, measured, standing) ?? byHand(id, standing)) };
  });
}

type Verdict = Omit<CriterionResult, 'id' | 'text'>;

/** The verdict of what is counted; `null` when there is nothing to count. */
function computed(criterion: Criterion, measured: Measured, standing: Standing): Verdict | null {
  const { id, rule, tasks } = criterion;
  switch (rule?.kind) {
    case 'measure': {
      return byMeasure(criterion, measured);
    }
    case 'offer': {
      if (tasks.length === 0) return byMeasure(criterion, measured);
      const built = tallyStates(tasks.map(standing.stateOfTask));
      return verdict(built, Math.min(rule.needed, built.total));
    }
    case 'whole': {
      const parts = tallyTasks(criterion, standing);
      const result = verdict(parts, parts.total);
      // The learner may call the whole done before each part is ticked.
      return result && { ...result, met: standing.stateOfWhole(id, tasks) === 'done' };
    }
    case 'all': {
      const parts = tallyTasks(criterion, standing);
      return verdict(parts, parts.total);
    }
    case undefined: {
      return null;
    }
  }
}

function byMeasure(criterion: Criterion, measured: Measured): Verdict | null {
  for (const measure of measures) {
    const tally = measured[measure];
    const threshold = thresholdOf(criterion, measure);
    if (tally && threshold) return verdict(tally, neededFor(threshold, tally.total));
  }
  return null;
}

function verdict({ done, total }: Tally, needed: number): Verdict | null {
  if (total === 0) return null;
  return { met: done >= needed, computed: true, done, needed, offered: total };
}

function byHand(id: string, standing: Standing): Verdict {
  const met = standing.stateOf(id) === 'done';
  return { met, computed: false, done: met ? 1 : 0, needed: 1, offered: 1 };
}

function tallyTasks({ tasks }: Criterion, standing: Standing): Tally {
  return tallyStates(leavesOf(tasks).map(standing.stateOfTask));
}
