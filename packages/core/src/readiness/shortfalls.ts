import type { Measure } from '../model/nodes.ts';
import type { MeasureRow, Shortfall } from './assessment.ts';

/** What one and several of a measure are called. */
const words: Record<Measure, readonly [one: string, several: string]> = {
  topics: ['topic', 'topics'],
  resources: ['resource', 'resources'],
  projects: ['project', 'projects'],
  quiz: ['quiz point', 'quiz points'],
};

/** What is missing for green; nothing where every row is green. */
export function shortfalls(rows: readonly MeasureRow[]): readonly Shortfall[] {
  return rows
    .filter(({ light }) => light !== 'green')
    .map(({ measure, missingForGreen: count }) => {
      const [one, several] = words[measure];
      return { measure, count, text: `${count} ${count === 1 ? one : several}` };
    });
}
