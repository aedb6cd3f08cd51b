import type { Roadmap } from '@roadmap-tracker/core/model';
import { sectionPath } from './section-path.ts';

/**
 * What to call a period in a sentence: "Quarter 1" of "Quarter 1: Advanced Go (Months 1-3)".
 * The author's own words, so that it reads in the document's language.
 */
export function periodName(roadmap: Roadmap, periodId: string): string {
  const title = sectionPath(roadmap.content, periodId).at(-1)?.title.text ?? '';
  return /^[^:–—]*\d[^:–—]*(?=[:–—])/u.exec(title)?.[0].trim() ?? title;
}
