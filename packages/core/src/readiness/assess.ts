/**
 * Stage 5: may the learner move on, and if not, what is missing?
 *
 *     rules + what is done  →  a light per row  →  one light per period
 *
 * The dimmest row decides: a quarter with every topic ticked but no project built is red,
 * because the roadmap asks for both. Learners' ratings of themselves can hold a light back
 * but never lift it, and make none where nothing is measured.
 */
import { lightColors, type Roadmap, type Section } from '../model/nodes.ts';
import { visit } from '../model/visit.ts';
import { type Progress, statusOverride } from '../progress/index.ts';
import { hasActivity } from './activity.ts';
import type {
  AssessOptions,
  Assessment,
  MeasureRow,
  PeriodAssessment,
  RatingRow,
  ThresholdSource,
} from './assessment.ts';
import { criterionResults } from './criteria.ts';
import { type Gate, judgeGate } from './gate.ts';
import { measure } from './measured.ts';
import { ratingRows } from './ratings.ts';
import { measureResults, measureRows, scaleRow } from './rows.ts';
import { documentRules, periodRules, type Rules } from './rules.ts';
import { shortfalls } from './shortfalls.ts';
import { type Standing, standingOf } from './standing.ts';

/**
 * Judges every period of a roadmap by the author's own rules.
 *
 * @param progress What the learner has done, the document's own ticks merged in; see
 *   `readProgress`.
 */
export function assess(
  roadmap: Roadmap,
  progress: Progress,
  options: AssessOptions = {},
): Assessment {
  const standing = standingOf(roadmap, progress);
  const rules = documentRules(roadmap);
  const periods = periodSections(roadmap).map((it) => assessPeriod(it, rules, standing, options));
  const open = periods.filter(({ status }) => status !== 'completed');
  return {
    current: open[0]?.id ?? null,
    overall: { completed: periods.length - open.length, total: periods.length },
    periods,
  };
}

function periodSections(roadmap: Roadmap): readonly Section[] {
  const sections = new Map<string, Section>();
  visit(roadmap.content, (node) => {
    if (node.type === 'section') sections.set(node.id, node);
  });
  return roadmap.periods.flatMap((id) => sections.get(id) ?? []);
}

function assessPeriod(
  period: Section,
  document: Rules,
  standing: Standing,
  options: AssessOptions,
): PeriodAssessment {
  const { id } = period;
  const rules = periodRules(period, document);
  const measured = measure(period, rules, standing);
  const criteria = criterionResults(rules, measured, standing);
  const ruled = measureRows(measured, rules, options);
  // The document's criteria have one box for all periods: ticking it opens no gate.
  const isGated = ruled.length === 0 && rules.own.length > 0;
  const gate = isGated ? judgeGate(criteria, options) : null;
  const scaled = ruled.length > 0 || gate ? null : scaleRow(measured, options);
  const judged = scaled ? [scaled] : ruled;
  const ratings = ratingRows(id, rules, standing.progress);
  const light = dimmest(judged, gate, ratings);
  const action = rules.lights.find((it) => it.color === light && it.action)?.action;
  const status =
    statusOverride(standing.progress, id) ??
    (hasActivity(period, standing) ? 'in-progress' : 'not-started');
  return {
    id,
    status,
    suggested: light === 'green' && status !== 'completed' ? 'completed' : null,
    light,
    source: sourceOf(judged, gate, options),
    measures: measureResults(measured, rules, judged),
    rows: [...judged, ...ratings],
    criteria,
    missing: shortfalls(judged),
    ...(action ? { action } : {}),
  };
}

function dimmest(
  rows: readonly MeasureRow[],
  gate: Gate | null,
  ratings: readonly RatingRow[],
): PeriodAssessment['light'] {
  const measured = gate ? [gate] : rows;
  const judged = measured.length > 0 ? [...measured, ...ratings] : [];
  return lightColors.find((color) => judged.some(({ light }) => light === color)) ?? null;
}

/** The document's word names the whole, wherever it has any part in it. */
function sourceOf(
  rows: readonly MeasureRow[],
  gate: Gate | null,
  { scale }: AssessOptions,
): ThresholdSource {
  const sources = rows.map(({ source }) => source);
  if (sources.includes('document')) return 'document';
  if (gate) return 'gate';
  return sources[0] ?? (scale === undefined ? 'default' : 'host');
}
