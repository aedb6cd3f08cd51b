/**
 * Stage 5: what readiness says.
 */
import type { LightColor, Measure, PeriodStatus, Span, Text } from '../model/nodes.ts';

/** Where a threshold comes from, in the order they are asked. */
export type ThresholdSource = 'period' | 'document' | 'gate' | 'host' | 'default';

/** So many of so many. */
export interface Tally {
  readonly done: number;
  readonly total: number;
}

/** One measure of a period, and what its threshold makes of it. */
export interface MeasureResult extends Tally {
  /** `null` when the document's lights do not judge by this measure. */
  readonly light: LightColor | null;
  /** How many are needed, out of `total`; `null` where no rule says. */
  readonly neededForYellow: number | null;
  readonly neededForGreen: number | null;
}

/** The author's own sentence, and where it stands. */
export interface RuleText extends Text {
  readonly span: Span;
}

/** A row of a period's light: a number held against a rule. */
export interface MeasureRow extends MeasureResult {
  readonly kind: 'measure';
  readonly measure: Measure;
  readonly light: LightColor;
  readonly source: ThresholdSource;
  /** The sentence the green threshold was read from; absent for `host` and `default`. */
  readonly rule?: RuleText;
  /** How many more for the next brighter light; 0 when green. */
  readonly missingForNext: number;
  /** How many more for green; 0 when green. */
  readonly missingForGreen: number;
}

/** A row of a period's light that only the learner can judge. */
export interface RatingRow {
  readonly kind: 'rating';
  /** Of this row in this period: what a `rating` change names. */
  readonly id: string;
  /** The author's sentences, brightest first. */
  readonly answers: readonly (RuleText & { readonly light: LightColor })[];
  /** `null`: not answered yet, no effect. */
  readonly light: LightColor | null;
}

/** How one completion criterion stands; reported beside the light. */
export interface CriterionResult {
  readonly id: string;
  readonly text: string;
  readonly met: boolean;
  /** `false` when it is ticked by hand. */
  readonly computed: boolean;
  readonly done: number;
  readonly needed: number;
  /** How many are on offer: "2 needed, 4 offered". */
  readonly offered: number;
}

/** What is still missing for green. */
export interface Shortfall {
  readonly measure: Measure;
  readonly count: number;
  /** In English: "4 topics", "1 project", "2 quiz points". */
  readonly text: string;
}

/** May the learner move on from this period, and if not, what is missing? */
export interface PeriodAssessment {
  readonly id: string;
  readonly status: PeriodStatus;
  /** Green, but not marked completed: worth asking. */
  readonly suggested: PeriodStatus | null;
  /** The dimmest of the rows; `null` when nothing can be measured. */
  readonly light: LightColor | null;
  readonly source: ThresholdSource;
  /** Only the measures the period has. */
  readonly measures: Readonly<Partial<Record<Measure, MeasureResult>>>;
  readonly rows: readonly (MeasureRow | RatingRow)[];
  readonly criteria: readonly CriterionResult[];
  readonly missing: readonly Shortfall[];
  /** What the author says to do under this light. */
  readonly action?: Text;
}

/** The whole roadmap, judged. */
export interface Assessment {
  /** Id of the first period that is not completed; `null` when all are, or there is none. */
  readonly current: string | null;
  /** Completed periods. */
  readonly overall: { readonly completed: number; readonly total: number };
  /** In plan order. */
  readonly periods: readonly PeriodAssessment[];
}

/** What the page may set. */
export interface AssessOptions {
  /** Used where the document gives no threshold; `null` turns the scale off. */
  readonly scale?: { readonly green: number; readonly yellow: number } | null;
}
