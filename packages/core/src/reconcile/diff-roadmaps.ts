import type { Roadmap } from '../model/nodes.ts';
import { type OutlineItem, outlineOf } from '../model/outline.ts';
import { visit } from '../model/visit.ts';
import { matchOutlines } from './match-outlines.ts';
import type { MatchKind } from './matching.ts';
import { reportOf } from './report.ts';

/** What an edit costs the readers of a roadmap. */
export interface EditImpact {
  /** Whether anything is lost from sight: something is orphaned or unsure. */
  readonly loses: boolean;
  readonly counts: EditCounts;
  /** The same item in other words; readers keep their ticks and are told. */
  readonly reworded: readonly EditChange[];
  /** The same item in another place. */
  readonly moved: readonly EditChange[];
  /** Taken for the same by its place in a document that was rewritten. */
  readonly structural: readonly EditChange[];
  /** May have become one of several: every reader is asked. */
  readonly ambiguous: readonly EditDoubt[];
  /** Gone: what readers did is shown apart, under what is no longer in the roadmap. */
  readonly orphaned: readonly EditItem[];
  readonly added: readonly EditItem[];
}

/** How many items each list holds; `carried` are all that readers keep. */
export interface EditCounts {
  readonly carried: number;
  readonly reworded: number;
  readonly moved: number;
  readonly structural: number;
  readonly ambiguous: number;
  readonly orphaned: number;
  readonly added: number;
}

/** An item, and where it stands in its document. */
export interface EditItem {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly line: number;
}

export interface EditChange {
  readonly before: EditItem;
  readonly after: EditItem;
}

export interface EditDoubt {
  readonly why: 'split' | 'ambiguous';
  readonly before: EditItem;
  readonly candidates: readonly EditItem[];
}

/** Says what replacing one version of a roadmap by another would cost its readers. */
export function diffRoadmaps(
  before: Pick<Roadmap, 'content'>,
  after: Pick<Roadmap, 'content'>,
): EditImpact {
  const report = reportOf(matchOutlines(outlineOf(before), outlineOf(after)));
  const [toOld, toNew] = [placing(before), placing(after)];
  const changes = (...kinds: readonly MatchKind[]): readonly EditChange[] =>
    report.carried
      .filter(({ how }) => kinds.includes(how))
      .map((pair) => ({ before: toOld(pair.before), after: toNew(pair.after) }));
  const lists = {
    reworded: changes('reworded', 'url'),
    moved: changes('moved'),
    structural: changes('structural'),
    ambiguous: report.unsure.map(({ why, before: old, candidates }) => ({
      why,
      before: toOld(old),
      candidates: candidates.map(toNew),
    })),
    orphaned: report.orphaned.map(toOld),
    added: report.added.map(toNew),
  };
  return {
    loses: lists.orphaned.length > 0 || lists.ambiguous.length > 0,
    counts: {
      carried: report.carried.length,
      reworded: lists.reworded.length,
      moved: lists.moved.length,
      structural: lists.structural.length,
      ambiguous: lists.ambiguous.length,
      orphaned: lists.orphaned.length,
      added: lists.added.length,
    },
    ...lists,
  };
}

/** Finds the lines of a document's items. */
function placing({ content }: Pick<Roadmap, 'content'>): (item: OutlineItem) => EditItem {
  const lines = new Map<string, number>();
  visit(content, (node) => {
    if ('id' in node && 'span' in node) lines.set(node.id, node.span.line);
  });
  return ({ id, kind, text }) => ({ id, kind, text, line: lines.get(id) ?? 1 });
}
