/**
 * Steps 6 and 7: items in other words. The best match counts if both sides agree on it and no
 * other comes close; a doubt is told, never decided.
 */
import type { Entry } from './entries.ts';
import { type Candidates, findCandidates } from './find-candidates.ts';
import { groupBy } from './group-by.ts';
import { guardSplits } from './guard-splits.ts';
import { digitsAgree, digitsClash, likeness } from './likeness.ts';
import type { Matching } from './matching.ts';

/** How alike texts must be in what became of a section, and anywhere. */
const enoughInSection = 0.5;
const enoughAnywhere = 0.82;
/** By how much the best must be better than the second. */
const margin = 0.08;
/** From here on the texts are the same but for a number that was corrected. */
const nearlySame = 0.95;
/** What is decided in one round may settle the next; more than a few never do. */
const mostRounds = 4;

export function matchSimilar(matching: Matching): void {
  const { inSection, anywhere } = findCandidates(matching);
  guardSplits(matching, inSection);
  const stages = [
    likenesses(matching, inSection, enoughInSection),
    likenesses(matching, anywhere, enoughAnywhere),
  ];
  for (const likely of stages) {
    for (let round = 0; round < mostRounds; round += 1) {
      if (!pairBest(matching, likely)) break;
    }
  }
  for (const likely of stages) tellDoubts(matching, likely);
}

/** An old and a new item that may be one. */
interface Likely {
  readonly before: Entry;
  readonly after: Entry;
  readonly score: number;
  /**
   * They name the same numbers. Where one names none, it is too little to pair them and
   * enough to doubt another: an item may have been merged into this one.
   */
  readonly agree: boolean;
}

/** The pairs that are alike enough. */
function likenesses(matching: Matching, candidates: Candidates, enough: number): readonly Likely[] {
  return [...candidates].flatMap(([before, afters]) =>
    afters.flatMap((after): readonly Likely[] => {
      if (before.item.kind !== after.item.kind || !matching.mayPair(before, after)) return [];
      const score = likeness(before, after);
      const same = score >= nearlySame;
      if (score < enough || (!same && digitsClash(before, after))) return [];
      return [{ before, after, score, agree: same || digitsAgree(before, after) }];
    }),
  );
}

/** Pairs what is best for both sides by the margin. */
function pairBest(matching: Matching, likely: readonly Likely[]): boolean {
  const open = likely.filter(
    ({ before, after }) => matching.mayPair(before, after) && !matching.isDoubted(before),
  );
  const [ofOld, ofNew] = [bestBy(open, 'before'), bestBy(open, 'after')];
  let paired = false;
  for (const [before, best] of ofOld) {
    if (best.lead < margin || !best.likely.agree) continue;
    const back = ofNew.get(best.likely.after);
    if (back?.likely.before !== before || back.lead < margin) continue;
    matching.pair(before, best.likely.after, 'reworded');
    paired = true;
  }
  return paired;
}

interface Best {
  readonly likely: Likely;
  /** How far it is ahead of the second. */
  readonly lead: number;
}

function bestBy(likely: readonly Likely[], side: 'before' | 'after'): ReadonlyMap<Entry, Best> {
  const best = new Map<Entry, Best>();
  for (const one of likely) {
    const known = best.get(one[side]);
    const ahead = known ? one.score - known.likely.score : one.score;
    if (!known || ahead > 0) best.set(one[side], { likely: one, lead: ahead });
    else best.set(one[side], { likely: known.likely, lead: Math.min(known.lead, -ahead) });
  }
  return best;
}

/** What is like several that are still open, none of them clearly. */
function tellDoubts(matching: Matching, likely: readonly Likely[]): void {
  const open = likely.filter(({ before, after }) => matching.mayPair(before, after));
  for (const [before, pairs] of groupBy(open, (it) => it.before)) {
    if (matching.isDoubted(before)) continue;
    const candidates = pairs
      .toSorted((a, b) => b.score - a.score || a.after.index - b.after.index)
      .slice(0, mostCandidates)
      .map(({ after }) => after);
    matching.doubt({ before, candidates, why: 'ambiguous' });
  }
}

/** More than these are no help to choose from. */
const mostCandidates = 5;
