import type { Message, Period, Section } from '../model/nodes.ts';
import { childSections, visit } from '../model/visit.ts';
import { messageFor, type Subject } from './subject.ts';

/**
 * Finds an outermost period that stands in two places under two titles, such as a tracker
 * apart from its curriculum. Two that both have a curriculum are two plans.
 */
export function checkRepeatedPeriods(subject: Subject): readonly Message[] {
  const first = new Map<string, Section>();
  return subject.periods.flatMap((section) => {
    const name = section.period ? nameOf(section.period) : section.id;
    const earlier = first.get(name);
    if (!earlier) first.set(name, section);
    if (!earlier || (hasCurriculum(earlier) && hasCurriculum(section))) return [];
    const { line } = earlier.span;
    return [messageFor(subject, 'period-not-joined', section.span, { line })];
  });
}

/** Finds outermost periods that do not follow the one before. Beginning again at 1 is another plan. */
export function checkPeriodOrder(subject: Subject): readonly Message[] {
  const periods = subject.periods.toSorted((a, b) => a.span.start - b.span.start);
  return periods.flatMap((section, index) => {
    const { period } = section;
    const before = periods[index - 1]?.period;
    const follows =
      !period ||
      !before ||
      period.unit !== before.unit ||
      period.from === 1 ||
      period.from === before.to + 1;
    if (follows || nameOf(period) === nameOf(before)) return [];
    const values = { period: nameOf(period), before: nameOf(before).toLowerCase() };
    return [messageFor(subject, 'period-order', section.span, values)];
  });
}

/** "Quarter 2", "Weeks 3-4". */
function nameOf({ unit, from, to }: Period): string {
  const name = unit.charAt(0).toUpperCase() + unit.slice(1);
  return from === to ? `${name} ${from}` : `${name}s ${from}-${to}`;
}

function hasCurriculum(section: Section): boolean {
  if (childSections(section).some(({ period }) => period)) return true;
  let found = false;
  visit([section], (node) => {
    found ||= node.type === 'checklist' && (node.role === 'topics' || node.role === 'tasks');
  });
  return found;
}
