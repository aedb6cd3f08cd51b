import { type Light, type LightColor, lightColors } from '../model/nodes.ts';
import { type Progress, ratingOf } from '../progress/index.ts';
import type { RatingRow } from './assessment.ts';
import type { PeriodRules } from './rules.ts';

/**
 * The rows only the learner can judge. The lists say the same things in the same order, so
 * that the nth sentence of each color answers one question: "Can explain concepts
 * clearly", "Can follow tutorials but struggle", "Can't explain core concepts".
 */
export function ratingRows(
  periodId: string,
  { lights }: PeriodRules,
  progress: Progress,
): readonly RatingRow[] {
  const rows: { readonly id: string; readonly answers: RatingRow['answers'][number][] }[] = [];
  for (const color of lightColors.toReversed()) {
    for (const [index, { listId, answer }] of manualConditions(lights, color).entries()) {
      // Not after its words, which the author may edit.
      rows[index] ??= { id: `${periodId}/${listId}/${index}`, answers: [] };
      rows[index].answers.push(answer);
    }
  }
  return rows.map((row) => ({ kind: 'rating', ...row, light: ratingOf(progress, row.id) }));
}

interface ManualCondition {
  readonly listId: string;
  readonly answer: RatingRow['answers'][number];
}

function manualConditions(lights: readonly Light[], color: LightColor): readonly ManualCondition[] {
  return lights
    .filter((list) => list.color === color)
    .flatMap(({ id, conditions }) =>
      conditions
        .filter(({ threshold }) => !threshold)
        .map((condition) => ({ listId: id, answer: { ...condition, light: color } })),
    );
}
