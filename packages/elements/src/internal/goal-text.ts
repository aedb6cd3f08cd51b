import type { Goal } from '@roadmap-tracker/core/model';
import type { Format } from './format.ts';

/** A goal as the author would write it: "5+", "2–3", "10". */
export function goalText({ min, max, openEnded }: Goal, { number }: Format): string {
  const least = number(min);
  if (max !== undefined && max !== min) return `${least}–${number(max)}`;
  return openEnded ? `${least}+` : least;
}
