import { tally } from '@roadmap-tracker/core/readiness';
import type { Content } from '@roadmap-tracker/core/model';
import type { View } from '../view.ts';
import { childSections, sectionPath } from './section-path.ts';

/**
 * The sections that start open: the period with this id, and in it the way down to where
 * the reader has got to. A year on one screen tells nobody what to do today.
 */
export function openSections(view: View, periodId: string | null): ReadonlySet<string> {
  const { content } = view.roadmap;
  const path = periodId === null ? [] : sectionPath(content, periodId);
  const period = path.at(-1);
  const below = unfinished(period?.content ?? content, view);
  return new Set([...path.map(({ id }) => id), ...below]);
}

/** At each level the first section with something left to do. */
function unfinished(content: readonly Content[], view: View): readonly string[] {
  const next = childSections(content).find((section) => {
    const { done, total } = tally(section, view.progress);
    return done < total;
  });
  return next ? [next.id, ...unfinished(next.content, view)] : [];
}
