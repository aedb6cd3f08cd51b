/**
 * What the author printed, held against what the document's own boxes say.
 */
import type { Counter, Measure, Message, Section } from '../model/nodes.ts';
import { visit } from '../model/visit.ts';
import { answerOf, itemState, readProgress } from '../progress/index.ts';
import { leavesOf, type Offer, offersIn } from './offers.ts';
import { messageFor, type Subject } from './subject.ts';

/** Finds counters of a period that say something else than its boxes. */
export function checkCounters(subject: Subject): readonly Message[] {
  const ticksOf = createTicks(subject);
  const messages: Message[] = [];
  visit(subject.roadmap.content, (node, sections) => {
    const period = sections.findLast((section) => section.period);
    if (node.type !== 'counter' || !period || !node.counts || node.counts === 'periods') return;
    const tally = ticksOf(period)[node.counts];
    if (!tally || agrees(node, tally)) return;
    const printed = subject.source.given.slice(node.span.start, node.span.end).trim();
    const values = { printed, counted: `${tally.done} of ${tally.total}` };
    messages.push(messageFor(subject, 'counter-disagrees', node.span, values));
  });
  return messages;
}

interface Tally {
  readonly done: number;
  readonly total: number;
}

/** Absent where nothing of the measure has a box: then the document keeps no count of it. */
type Ticks = Readonly<Partial<Record<Measure, Tally>>>;

/** Counts the ticks of periods, each of them once. */
function createTicks({ roadmap }: Subject): (period: Section) => Ticks {
  const progress = readProgress(roadmap);
  const twins = new Map(roadmap.joins.flatMap(({ ids: [a, b] }) => [pair(a, b), pair(b, a)]));
  const fed = new Set(roadmap.feeds.map(({ taskId }) => taskId));
  const counted = new Map<Section, Ticks>();

  const isDone = (id: string): boolean => itemState(progress, id) === 'done';
  const isAnswered = ({ id }: Offer): boolean => answerOf(progress, id) === 'yes';
  const isTicked = ({ id, tasks = [] }: Offer): boolean => {
    const parts = leavesOf(tasks);
    return isDone(id) || (parts.length > 0 && parts.every((part) => isDone(part.id)));
  };
  const isBuilt = (project: Offer): boolean =>
    isTicked(project) || isDone(twins.get(project.id) ?? '');

  return (period) => {
    const known = counted.get(period);
    if (known) return known;
    const { topics, projects, questions, resources } = offersIn(period);
    const ticks: Ticks = {
      ...tallied('topics', topics, isTicked),
      // What a list elsewhere feeds would have to be counted there.
      ...(projects.some(({ id }) => fed.has(id))
        ? {}
        : tallied('projects', withoutTwins(projects, twins), isBuilt)),
      ...tallied('quiz', questions, isAnswered),
      ...tallied('resources', resources, isTicked),
    };
    counted.set(period, ticks);
    return ticks;
  };
}

function pair(one: string, other: string): readonly [string, string] {
  return [one, other];
}

/** Of two projects that are one and the same only the first is kept. */
function withoutTwins(
  projects: readonly Offer[],
  twins: ReadonlyMap<string, string>,
): readonly Offer[] {
  const kept = new Set<string>();
  return projects.filter(({ id }) => {
    const isFirst = !kept.has(twins.get(id) ?? '');
    if (isFirst) kept.add(id);
    return isFirst;
  });
}

function tallied(
  measure: Measure,
  offers: readonly Offer[],
  isDone: (offer: Offer) => boolean,
): Ticks {
  if (!offers.some(hasBox)) return {};
  return { [measure]: { done: offers.filter(isDone).length, total: offers.length } };
}

function hasBox({ checkbox, tasks = [] }: Offer): boolean {
  return checkbox !== undefined || tasks.some(hasBox);
}

/** A percentage may be rounded either way. */
function agrees({ current, percent }: Counter, { done, total }: Tally): boolean {
  if (current !== null) return current === done;
  return percent === null || Math.abs(percent - (100 * done) / total) < 1;
}
