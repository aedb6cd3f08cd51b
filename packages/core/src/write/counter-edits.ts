import type { Counter, Section, Span } from '../model/nodes.ts';
import { countOf } from '../progress/index.ts';
import { registersAt } from '../progress/homes.ts';
import { sharesPrefix } from '../progress/keys.ts';
import type { Assessment, Tally } from '../readiness/index.ts';
import type { Edit } from './edit.ts';
import type { Overlay } from './overlay.ts';

/**
 * Brings a printed number up to date; its total, its "+", its unit and all that stands
 * around it are the author's and stay.
 *
 * @param sections Those around the counter, outermost first.
 */
export function counterEdits(
  markdown: string,
  counter: Counter,
  sections: readonly Section[],
  overlay: Overlay,
  assessment: Assessment | undefined,
): readonly Edit[] {
  const live = counter.counts
    ? assessment && liveFigure(counter.counts, sections, assessment)
    : figureByHand(counter, overlay);
  const printed = live && findNumbers(markdown, counter);
  if (!printed) return [];
  return [
    ...numberEdit(printed.current, counter.current, live.current),
    ...numberEdit(printed.percent, counter.percent, live.percent),
  ];
}

/** What a counter stands at; `null` for what cannot be said. */
interface Figure {
  readonly current: number | null;
  readonly percent: number | null;
}

/** Of its own period inside one, of all periods elsewhere. */
function liveFigure(
  counts: NonNullable<Counter['counts']>,
  sections: readonly Section[],
  { overall, periods }: Assessment,
): Figure | undefined {
  if (counts === 'periods') return figureOf({ done: overall.completed, total: overall.total });
  const own = periods.find(({ id }) => sections.some((section) => section.id === id));
  const tallies = (own ? [own] : periods).flatMap(({ measures }) => measures[counts] ?? []);
  if (tallies.length === 0) return undefined;
  return figureOf({
    done: tallies.reduce((sum, { done }) => sum + done, 0),
    total: tallies.reduce((sum, { total }) => sum + total, 0),
  });
}

/** A number only the learner can move; `undefined` while they have not. */
function figureByHand({ id, total }: Counter, { progress }: Overlay): Figure | undefined {
  if (registersAt(progress, id, sharesPrefix).length === 0) return undefined;
  const current = countOf(progress, id);
  // Where only a percentage is printed, it is the percentage the learner moves.
  return total === null ? { current: null, percent: current } : figureOf({ done: current, total });
}

/** Rounded down: 79.9 % is not 80 %. */
function figureOf({ done, total }: Tally): Figure {
  const percent = total > 0 ? Math.min(100, Math.floor((done * 100) / total)) : null;
  return { current: done, percent };
}

/** A number as it is printed: its digits, or the line that is left to fill in. */
interface Printed {
  readonly start: number;
  readonly text: string;
}

const fraction = /(?<![\d_])(\d{1,6}|_{1,9})\s*\/\s*(\d{1,6})/;
const percentage = /(?<![\d_])(\d{1,3}|_{1,9})\s*%/;

/** Finds a counter's numbers; `undefined` when the text says others: it is another text. */
function findNumbers(
  markdown: string,
  { current, total, percent, span }: Counter,
): { readonly current?: Printed; readonly percent?: Printed } | undefined {
  const parts = findIn(markdown, span, fraction);
  const share = findIn(markdown, span, percentage);
  const isSame =
    (parts ? Number(parts.second) : null) === total &&
    valueOf(parts) === current &&
    valueOf(share) === percent;
  if (!isSame) return undefined;
  return { ...(parts ? { current: parts } : {}), ...(share ? { percent: share } : {}) };
}

function findIn(
  markdown: string,
  { start, end }: Span,
  pattern: RegExp,
): (Printed & { readonly second: string | undefined }) | undefined {
  // One character more on both sides, to see where a number begins and ends.
  const from = Math.max(0, start - 1);
  const match = pattern.exec(markdown.slice(from, end + 1));
  if (!match) return undefined;
  const [whole, text = '', second] = match;
  const at = from + match.index;
  return at >= start && at + whole.length <= end ? { start: at, text, second } : undefined;
}

function valueOf(printed: Printed | undefined): number | null {
  return !printed || printed.text.startsWith('_') ? null : Number(printed.text);
}

function numberEdit(
  printed: Printed | undefined,
  claimed: number | null,
  live: number | null,
): readonly Edit[] {
  // A line left to fill in says "none yet" as it is.
  if (!printed || live === null || live === (claimed ?? 0)) return [];
  const { start, text } = printed;
  return [{ start, end: start + text.length, text: String(live) }];
}
