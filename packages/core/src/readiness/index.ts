/**
 * May the learner move on?
 */
export { assess } from './assess.ts';
export type {
  AssessOptions,
  Assessment,
  CriterionResult,
  MeasureResult,
  MeasureRow,
  PeriodAssessment,
  RatingRow,
  RuleText,
  Shortfall,
  Tally,
  ThresholdSource,
} from './assessment.ts';
export { type Standing, standingOf } from './standing.ts';
export { tally } from './tally.ts';
