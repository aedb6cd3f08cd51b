/**
 * What every leaf is given: one snapshot of everything there is to show.
 *
 * A tick makes a new view, handed down as one property; leaves compare nothing and keep
 * nothing. Only open sections are rendered, so a new view is cheap.
 */
import type { Roadmap } from '@roadmap-tracker/core/model';
import type { Progress } from '@roadmap-tracker/core/progress';
import type { Assessment, Standing } from '@roadmap-tracker/core/readiness';
import type { CalendarDay } from '@roadmap-tracker/core/schedule';
import type { Format } from './internal/format.ts';
import type { Strings } from './strings.ts';

/** One moment of a roadmap and its learner. */
export interface View {
  readonly roadmap: Roadmap;
  /** The document's own ticks, what is saved, and what is about to be. */
  readonly progress: Progress;
  readonly assessment: Assessment;
  /** How the reader stands with each item, wherever in the document they ticked it. */
  readonly standing: Standing;
  readonly today: CalendarDay;
  /** BCP 47: where the reader lives, which decides the first day of the week. */
  readonly locale: string;
  /** The sentences of the interface: the reader's language, and English until it is there. */
  readonly strings: Strings;
  /** How these sentences write numbers and dates. */
  readonly format: Format;
  /** Shown, but not to be changed. */
  readonly readonly: boolean;
}
