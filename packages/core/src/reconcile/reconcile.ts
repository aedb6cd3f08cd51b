/**
 * After the author's edit: the learner's progress, on the items it was made with.
 *
 *     old outline × new document  →  which item became which  →  aliases, and a report
 *
 * Nothing is renamed and nothing is deleted: an item whose id changed is given an alias to
 * where its progress is (`progress/homes.ts`), so that two devices on two versions of the
 * document still join. What is gone stays in the outline, to be shown and to come back.
 */
import type { Roadmap } from '../model/nodes.ts';
import { type Outline, type OutlineOrphan, outlineOf } from '../model/outline.ts';
import { aliasValue, homeAt } from '../progress/homes.ts';
import { aliasKey, idOf } from '../progress/keys.ts';
import { mergeProgress } from '../progress/merge.ts';
import type { Progress, Value } from '../progress/progress.ts';
import { newestStamp, registersUnder, toProgress } from '../progress/registers.ts';
import { nextTick, stampOf } from '../progress/stamp.ts';
import { type Entry, isItem, sideOf } from './entries.ts';
import { matchAnchors, matchAnywhere } from './match-exactly.ts';
import { matchOutlines } from './match-outlines.ts';
import { Matching } from './matching.ts';
import { nothingToReport, type ReconcileReport, reportOf } from './report.ts';
import { homesAsBefore, type Settled, settleHomes } from './settle-homes.ts';

/** Progress on the roadmap as it is now. */
export interface Reconciled {
  /** `progress` itself where no alias had to be added. */
  readonly progress: Progress;
  /** Only what was added to it: what to save and to send. */
  readonly added: Progress;
  /** To be kept beside progress, and given back after the next edit. */
  readonly outline: Outline;
  readonly report: ReconcileReport;
}

/**
 * Finds a learner's items again in a roadmap that was edited. Pure, and the same on every
 * device that saw the same two documents; never throws on odd progress or a foreign outline.
 *
 * @param before What {@linkcode Reconciled} gave when the progress was last looked at, or the
 *   outline of an export file; `undefined` on a first visit.
 */
export function reconcile(
  progress: Progress,
  before: Outline | undefined,
  roadmap: Pick<Roadmap, 'content'>,
): Reconciled {
  const after = outlineOf(roadmap);
  const edited = before && before.hash !== after.hash ? edit(before, after) : undefined;
  const settled = edited
    ? settleHomes(progress, edited.before, edited.matching, edited.returned)
    : homesAsBefore(progress, before ?? after);
  const added = aliasesFor(progress, settled);
  const joined = mergeProgress(progress, added);
  return {
    progress: joined,
    added,
    outline: settledOutline(joined, after, settled),
    report: edited ? reportOf(edited.matching, edited.returned) : nothingToReport,
  };
}

interface Edited {
  readonly before: Outline;
  readonly matching: Matching;
  /** Items of earlier documents that came back. */
  readonly returned: ReadonlyMap<Entry, OutlineOrphan>;
}

function edit(before: Outline, after: Outline): Edited {
  const matching = matchOutlines(before, after);
  return { before, matching, returned: findReturned(before, matching) };
}

/** What was gone and is back: by its anchor, or by its text where only one new item has it. */
function findReturned(
  { orphans = [] }: Outline,
  matching: Matching,
): ReadonlyMap<Entry, OutlineOrphan> {
  if (orphans.length === 0) return new Map();
  const open = matching.after.entries.filter((entry) => matching.isOpen(entry));
  // Each by itself: what it once stood in is gone as well.
  const lost = sideOf({ items: orphans.map(({ parent: _, ...item }) => item) });
  const search = new Matching(lost, { ...matching.after, entries: open });
  matchAnchors(search);
  matchAnywhere(search);
  return new Map(
    search.pairs.flatMap(({ before, after }) => {
      const orphan = orphans[before.index];
      return orphan ? [[after, orphan] as const] : [];
    }),
  );
}

/** The aliases that progress does not have yet. */
function aliasesFor(progress: Progress, { homes, foreign }: Settled): Progress {
  const values: (readonly [key: string, value: Value])[] = [];
  for (const [id, home] of homes) {
    const only = home !== id && foreign(id);
    const known = homeAt(progress, id) ?? { id, only: false };
    if (known.id === home && known.only === only) continue;
    values.push([aliasKey(id), aliasValue({ id: home, only })]);
  }
  if (values.length === 0) return toProgress([]);
  // Nobody's word and at no time: later than what is known, and earlier than what follows.
  const tick = nextTick({ now: 0, replica: 'outline' }, newestStamp(progress));
  return toProgress(values.map(([key, value]) => [key, [value, stampOf(tick, value)]] as const));
}

function settledOutline(progress: Progress, after: Outline, { homes, gone }: Settled): Outline {
  const used = idsUsed(progress);
  const orphans = gone.filter((orphan) => isItem({ item: orphan }) && used.has(orphan.home));
  return {
    ...after,
    homes: [...homes].filter(([id, home]) => id !== home),
    ...(orphans.length > 0 ? { orphans } : {}),
  };
}

/** The ids that anything in progress is kept under. */
function idsUsed(progress: Progress): ReadonlySet<string> {
  return new Set(
    registersUnder(progress, '').flatMap(([key]) => {
      const [prefix, ...parts] = key.split('/');
      return prefix === 'a' ? [] : parts.map(idOf);
    }),
  );
}
