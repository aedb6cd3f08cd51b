import type { Roadmap } from '@roadmap-tracker/core/model';
import type { View } from '../view.ts';
import { sectionPath } from './section-path.ts';

/**
 * The id of the period a page asks for: "quarter 1", "1", an id, or nothing for the current
 * one; `null` when there is no such period.
 */
export function findPeriod(view: View, asked: string | undefined): string | null {
  const { roadmap, assessment } = view;
  const words = asked?.trim().toLowerCase() ?? '';
  // When all are completed, the last is where the reader stands.
  if (words === '') return assessment.current ?? roadmap.periods.at(-1) ?? null;
  return roadmap.periods.find((id) => id === asked || isCalled(roadmap, id, words)) ?? null;
}

function isCalled(roadmap: Roadmap, id: string, words: string): boolean {
  const section = sectionPath(roadmap.content, id).at(-1);
  if (!section?.period) return false;
  const [, unit, number] = /^(?:(\D+?)\s*)?(\d+)$/.exec(words) ?? [];
  if (number === undefined) return section.title.text.trim().toLowerCase() === words;
  const { period, title } = section;
  const isUnit =
    unit === undefined || unit === period.unit || title.text.toLowerCase().startsWith(unit);
  return isUnit && period.from <= Number(number) && Number(number) <= period.to;
}
