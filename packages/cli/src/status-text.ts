import {
  type LightColor,
  measures,
  type PeriodStatus,
  type Roadmap,
} from '@roadmap-tracker/core/model';
import type {
  Assessment,
  CriterionResult,
  MeasureResult,
  MeasureRow,
  PeriodAssessment,
  RatingRow,
  ThresholdSource,
} from '@roadmap-tracker/core/readiness';
import { toStatusReport } from './status-report.ts';
import { printable, toTable } from './terminal.ts';

/** Each light as a shape and a word, because not everyone tells the colors apart. */
const lights: Record<LightColor, string> = {
  green: '● green',
  yellow: '▲ yellow',
  red: '■ red',
};

const statuses: Record<PeriodStatus, string> = {
  'not-started': 'not started',
  'in-progress': 'in progress',
  completed: 'completed',
};

const sources: Record<ThresholdSource, string> = {
  document: 'by the rules of the document',
  period: 'by its own criteria',
  gate: 'by its own checklist',
  host: 'on the scale that was set',
  default: 'on the default scale, for the document names none',
};

/** An assessment to be read in a terminal. */
export function statusText(roadmap: Roadmap, assessment: Assessment): readonly string[] {
  const { current, overall } = assessment;
  const { periods } = toStatusReport(roadmap, assessment);
  const title = printable(roadmap.title?.text ?? 'Without a title');
  if (periods.length === 0) return [title, '', 'There are no periods in it to move on from.'];
  const now = periods.find(({ id }) => id === current);
  return [
    title,
    `${overall.completed} of ${overall.total} completed${now ? `; now in ${printable(now.title)}` : ''}`,
    ...periods.flatMap((period, index) => {
      const judged = assessment.periods[index];
      return judged ? ['', printable(period.title), ...periodText(judged)] : [];
    }),
  ];
}

function periodText(period: PeriodAssessment): readonly string[] {
  const { light, source, status, measures, rows, criteria, missing, action } = period;
  const verdict = light ? `${lights[light]}, ${sources[source]}` : 'no light: nothing to go by';
  const lines = [
    ...measureLines(measures, rows),
    ...rows.flatMap((row) => (row.kind === 'rating' ? [ratingLine(row)] : [])),
    ...criteria.map(criterionLine),
    ...(missing.length > 0
      ? [`missing for green: ${missing.map(({ text }) => text).join(', ')}`]
      : []),
    ...(action ? [`action: ${printable(action.text)}`] : []),
  ];
  return [`  ${verdict}; ${statuses[status]}`, ...lines.map((line) => `    ${line}`)];
}

function measureLines(
  results: PeriodAssessment['measures'],
  rows: PeriodAssessment['rows'],
): readonly string[] {
  const ruled = new Map(
    rows.flatMap((row) => (row.kind === 'measure' ? [[row.measure, row]] : [])),
  );
  return toTable(
    measures.flatMap((measure) => {
      const result = results[measure];
      if (!result) return [];
      const { done, total, light } = result;
      const standing = `${done} of ${total}`;
      return [
        [measure, standing, light ? lights[light] : '', needs(result), quote(ruled.get(measure))],
      ];
    }),
  );
}

function needs({ neededForGreen, neededForYellow }: MeasureResult): string {
  return [
    ...(neededForGreen === null ? [] : [`green from ${neededForGreen}`]),
    ...(neededForYellow === null ? [] : [`yellow from ${neededForYellow}`]),
  ].join(', ');
}

/** The author's own sentence, and where to find it. */
function quote(row: MeasureRow | undefined): string {
  return row?.rule ? `"${printable(row.rule.text)}" (line ${row.rule.span.line})` : '';
}

function ratingLine({ light, answers }: RatingRow): string {
  const given = answers.find((answer) => answer.light === light);
  if (light) return `${lights[light]}: ${printable(given?.text ?? 'by your own rating')}`;
  return `not answered yet: ${answers.map(({ text }) => printable(text)).join(' / ')}`;
}

function criterionLine({ met, text, computed, done, needed }: CriterionResult): string {
  const count = computed ? ` (${done} of ${needed})` : '';
  return `${met ? '[x]' : '[ ]'} ${printable(text).replace(/[:：]$/, '')}${count}`;
}
