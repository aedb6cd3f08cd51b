/**
 * A learner ticks, the author edits, the learner comes back: how many ticks are where they
 * belong. The truth is in the lines' names.
 */
import type { Outline } from '../../src/model/outline.ts';
import type { Roadmap } from '../../src/model/nodes.ts';
import { visit } from '../../src/model/visit.ts';
import { parseRoadmap } from '../../src/parse-roadmap.ts';
import { normalize } from '../../src/model/normalize.ts';
import {
  answerOf,
  homeOf,
  itemState,
  mergeProgress,
  noProgress,
  type Progress,
  writeChange,
} from '../../src/progress/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { type Edit, edits } from './edits.ts';
import { type Line, toText } from './lines.ts';
import type { Random } from './random.ts';

/** What became of ticks. */
export interface Outcome {
  /** On the item they were made on. */
  right: number;
  /** On another. */
  wrong: number;
  /** Of those, on one with another text. */
  wrongText: number;
  /** On none, though their item is there. */
  hidden: number;
  /** Registers that are not there any more, or are not what they were. */
  lost: number;
  /** What went wrong, to be looked at. */
  readonly cases: string[];
}

export function noOutcome(): Outcome {
  return { right: 0, wrong: 0, wrongText: 0, hidden: 0, lost: 0, cases: [] };
}

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** The line it stands on, by its name. */
  readonly name: number;
}

/** A learner with a document. */
export interface Learner {
  readonly progress: Progress;
  readonly outline: Outline;
  /** Names of the lines that were ticked, and the words they were ticked by. */
  readonly ticked: ReadonlyMap<number, string>;
  /** The words that what stands under an id was ticked by. */
  readonly wordsAt: ReadonlyMap<string, string>;
}

export interface Version {
  readonly lines: readonly Line[];
  readonly roadmap: Roadmap;
  readonly items: readonly Item[];
}

const ticks = new Set(['task', 'project', 'resource', 'criterion', 'question']);

/** Reads a version of the document. */
export function versionOf(lines: readonly Line[]): Version {
  const roadmap = parseRoadmap(toText(lines));
  const items: Item[] = [];
  const seen = new Set<number>();
  visit(roadmap.content, (node) => {
    if (!ticks.has(node.type) || !('text' in node) || !('id' in node) || !('span' in node)) return;
    const name = lines[node.span.line - 1]?.name ?? 0;
    if (seen.has(name)) return;
    seen.add(name);
    items.push({ id: node.id, kind: node.type, text: node.text, name });
  });
  return { lines, roadmap, items };
}

export function newLearner({ roadmap }: Version): Learner {
  const { outline } = reconcile(noProgress, undefined, roadmap);
  return { progress: noProgress, outline, ticked: new Map(), wordsAt: new Map() };
}

let clock = Date.UTC(2026, 11, 1);

/** Ticks about so many of the items that are not ticked. */
export function tickSome(
  learner: Learner,
  { items }: Version,
  random: Random,
  share: number,
): Learner {
  let { progress } = learner;
  const ticked = new Map(learner.ticked);
  const wordsAt = new Map(learner.wordsAt);
  for (const item of items) {
    if (ticked.has(item.name) || isTicked(progress, item) || !random.chance(share)) continue;
    clock += 60_000;
    const writer = { now: clock, replica: 'trial00' };
    const change =
      item.kind === 'question'
        ? ({ type: 'answer', id: item.id, answer: 'yes' } as const)
        : ({ type: 'item', ids: [item.id], state: 'done' } as const);
    progress = mergeProgress(progress, writeChange(progress, change, writer));
    ticked.set(item.name, item.text);
    wordsAt.set(homeOf(progress, item.id), item.text);
  }
  return { ...learner, progress, ticked, wordsAt };
}

function isTicked(progress: Progress, { id, kind }: Item): boolean {
  return kind === 'question'
    ? answerOf(progress, id) === 'yes'
    : itemState(progress, id) === 'done';
}

/** The learner comes back to another version. */
export function visitAgain(learner: Learner, { roadmap }: Version): Learner {
  const { progress, outline } = reconcile(learner.progress, learner.outline, roadmap);
  return { ...learner, progress, outline };
}

/** Counts where the ticks are. */
export function judge(
  { progress, ticked, wordsAt }: Learner,
  { items }: Version,
  outcome: Outcome,
  label: string,
): void {
  for (const item of items) {
    const shown = isTicked(progress, item);
    const own = ticked.get(item.name);
    if (own !== undefined) outcome[shown ? 'right' : 'hidden'] += 1;
    if (own !== undefined && !shown) outcome.cases.push(`${label}: hidden: ${own} | ${item.text}`);
    if (own === undefined && shown) {
      const words = wordsAt.get(homeOf(progress, item.id)) ?? '';
      outcome.wrong += 1;
      if (normalize(words) !== normalize(item.text)) outcome.wrongText += 1;
      outcome.cases.push(`${label}: wrong: ${words} | ${item.text}`);
    }
  }
}

/** How many registers of the one are not, as they were, in the other. */
export function countLost(before: Progress, after: Progress): number {
  return Object.entries(before).filter(
    ([key, register]) => !key.startsWith('a/') && after[key] !== register,
  ).length;
}

/** One edit, half of the items ticked before it. */
export function tryEdit(
  first: Version,
  edit: Edit,
  random: Random,
  outcome: Outcome,
  label: string,
): void {
  const learner = tickSome(newLearner(first), first, random, 0.5);
  const second = versionOf(edit(first.lines, random));
  const back = visitAgain(learner, second);
  judge(back, second, outcome, label);
  outcome.lost += countLost(learner.progress, back.progress);
}

/**
 * Twelve edits of any kind, a tenth of what is left ticked in each month.
 *
 * @param visits How many months pass between two visits; what is ticked is ticked on a visit.
 */
export function tryYear(first: Version, random: Random, outcome: Outcome, visits: number): void {
  let learner = tickSome(newLearner(first), first, random, 0.3);
  let version = first;
  let { lines } = first;
  const kinds: string[] = [];
  for (let month = 1; month <= 12; month += 1) {
    const [kind, edit] = random.pick(Object.entries(edits));
    kinds.push(kind);
    lines = edit(lines, random);
    if (month % visits !== 0) continue;
    version = versionOf(lines);
    const before = learner.progress;
    learner = visitAgain(learner, version);
    outcome.lost += countLost(before, learner.progress);
    if (month < 12) learner = tickSome(learner, version, random, 0.1);
  }
  judge(learner, version, outcome, kinds.join(', '));
}
