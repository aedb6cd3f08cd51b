import type { LightColor } from '@roadmap-tracker/core/model';
import type { Assessment } from '@roadmap-tracker/core/readiness';

/** A period whose light is another than before. */
export interface LightChange {
  readonly periodId: string;
  readonly light: LightColor;
}

/** What changed between two assessments that is worth telling someone who cannot see it. */
export function lightChanges(before: Assessment, after: Assessment): readonly LightChange[] {
  const old = new Map(before.periods.map(({ id, light }) => [id, light]));
  return after.periods.flatMap(({ id, light }) =>
    light === null || !old.has(id) || old.get(id) === light ? [] : [{ periodId: id, light }],
  );
}
