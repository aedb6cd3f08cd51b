import type { LightColor, Measure, PeriodStatus, Roadmap, Unit } from '@roadmap-tracker/core/model';
import { visit } from '@roadmap-tracker/core/model';
import type {
  Assessment,
  CriterionResult,
  MeasureResult,
  PeriodAssessment,
  ThresholdSource,
} from '@roadmap-tracker/core/readiness';

/** How ready a learner is: the JSON of `roadmap status --json`. */
export interface StatusReport {
  /** Id of the first period that is not completed. */
  readonly current: string | null;
  readonly overall: { readonly completed: number; readonly total: number };
  readonly periods: readonly PeriodReport[];
}

/** How a learner stands in one period. */
export interface PeriodReport {
  readonly id: string;
  readonly unit: Unit;
  readonly from: number;
  readonly title: string;
  readonly status: PeriodStatus;
  readonly light: LightColor | null;
  readonly source: ThresholdSource;
  readonly measures: Readonly<Partial<Record<Measure, MeasureResult>>>;
  readonly criteria: readonly Pick<
    CriterionResult,
    'text' | 'met' | 'computed' | 'done' | 'needed'
  >[];
  /** What is missing for green: "4 topics". */
  readonly missing: readonly string[];
}

/** Puts an assessment in the documented shape, whatever else core may come to say. */
export function toStatusReport(roadmap: Roadmap, assessment: Assessment): StatusReport {
  const { current, overall, periods } = assessment;
  const headings = new Map<string, Pick<PeriodReport, 'unit' | 'from' | 'title'>>();
  visit(roadmap.content, (node) => {
    if (node.type !== 'section' || !node.period) return;
    const { unit, from } = node.period;
    headings.set(node.id, { unit, from, title: node.title.text });
  });
  return {
    current,
    overall: { completed: overall.completed, total: overall.total },
    periods: periods.flatMap((period) => {
      const heading = headings.get(period.id);
      return heading ? [{ id: period.id, ...heading, ...toVerdict(period) }] : [];
    }),
  };
}

function toVerdict({
  status,
  light,
  source,
  measures,
  criteria,
  missing,
}: PeriodAssessment): Omit<PeriodReport, 'id' | 'unit' | 'from' | 'title'> {
  return {
    status,
    light,
    source,
    measures,
    criteria: criteria.map(({ text, met, computed, done, needed }) => ({
      text,
      met,
      computed,
      done,
      needed,
    })),
    missing: missing.map(({ text }) => text),
  };
}
