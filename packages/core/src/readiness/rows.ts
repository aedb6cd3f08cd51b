import { type Measure, measures } from '../model/nodes.ts';
import type { AssessOptions, MeasureResult, MeasureRow } from './assessment.ts';
import { defaultScale } from './default-scale.ts';
import type { Measured } from './measured.ts';
import type { ProjectTally } from './projects.ts';
import {
  type Bound,
  criteriaBound,
  greenBound,
  isJudged,
  type PeriodRules,
  yellowBound,
} from './rules.ts';
import { lightOf, percentOf } from './thresholds.ts';

/** A row for each measure that a sentence of the document judges. */
export function measureRows(
  measured: Measured,
  rules: PeriodRules,
  options: AssessOptions,
): readonly MeasureRow[] {
  return measures.flatMap((measure) => {
    const tally = measured[measure];
    if (!tally || !isJudged(measure, rules)) return [];
    const green = greenBound(measure, tally.total, rules);
    if (!green) return [];
    const yellow =
      yellowBound(measure, tally.total, rules)?.needed ??
      yellowWithoutRule(green, tally.total, options);
    const { source, rule } = green;
    return [{ ...toRow(measure, tally, yellow, green.needed), source, rule }];
  });
}

/**
 * The row of a period that no sentence judges: its topics on the page's scale, or on the
 * default one. `null` when it has none, or the page has turned the scale off.
 */
export function scaleRow({ topics }: Measured, { scale }: AssessOptions): MeasureRow | null {
  if (!topics || scale === null) return null;
  const { green, yellow } = scale ?? defaultScale;
  const row = toRow(
    'topics',
    topics,
    percentOf(yellow, topics.total),
    percentOf(green, topics.total),
  );
  return { ...row, source: scale ? 'host' : 'default' };
}

/** Every measure the period has, judged or not. */
export function measureResults(
  measured: Measured,
  rules: PeriodRules,
  rows: readonly MeasureRow[],
): Readonly<Partial<Record<Measure, MeasureResult>>> {
  const results: Partial<Record<Measure, MeasureResult>> = {};
  for (const measure of measures) {
    const tally = measured[measure];
    if (!tally) continue;
    const { done, total } = tally;
    const row = rows.find((it) => it.measure === measure);
    const asked = criteriaBound(measure, total, rules)?.needed ?? null;
    results[measure] = {
      done,
      total,
      light: row?.light ?? null,
      neededForYellow: row?.neededForYellow ?? null,
      neededForGreen: row?.neededForGreen ?? asked,
    };
  }
  return results;
}

/** The row of one measure; of one that goes by being begun, `yellow` is of no account. */
function toRow(
  measure: Measure,
  { done, total, begun }: ProjectTally,
  yellow: number,
  green: number,
): Omit<MeasureRow, 'source'> {
  const neededForYellow = begun === undefined ? Math.min(yellow, green) : null;
  // No number of whole things is yellow: a first one begun is.
  const light = lightOf(done, neededForYellow ?? (begun ? 0 : green), green);
  const next = light === 'red' ? (neededForYellow ?? green) : green;
  return {
    kind: 'measure',
    measure,
    done,
    total,
    light,
    neededForYellow,
    neededForGreen: green,
    missingForNext: Math.max(0, next - done),
    missingForGreen: Math.max(0, green - done),
  };
}

/**
 * Where yellow begins when a sentence says only what is enough. No share of the author's
 * number is invented: of a share or a score it is the scale's share of the whole, of a
 * count it is the first one, so that having begun differs from having nothing.
 */
function yellowWithoutRule({ unit }: Bound, total: number, { scale }: AssessOptions): number {
  return unit === 'count' ? 1 : percentOf((scale ?? defaultScale).yellow, total);
}
