import type { LightColor } from '../model/nodes.ts';
import type { AssessOptions, CriterionResult } from './assessment.ts';
import { defaultScale } from './default-scale.ts';
import { lightOf, percentOf } from './thresholds.ts';

/** A period judged by a checklist that names no numbers: "Before moving on…". */
export interface Gate {
  readonly light: LightColor;
}

/** Green when all of it is met, yellow from the scale's share of it. */
export function judgeGate(criteria: readonly CriterionResult[], { scale }: AssessOptions): Gate {
  const { length } = criteria;
  const { yellow } = scale ?? defaultScale;
  const met = criteria.filter((criterion) => criterion.met).length;
  return { light: lightOf(met, percentOf(yellow, length), length) };
}
