import type { Goal } from '@roadmap-tracker/core/model';
import { formatNumber } from './format.ts';

/** A goal as the author would write it: "5+", "2–3", "10". */
export function goalText({ min, max, openEnded }: Goal, locale: string): string {
  const least = formatNumber(min, locale);
  if (max !== undefined && max !== min) return `${least}–${formatNumber(max, locale)}`;
  return openEnded ? `${least}+` : least;
}
