/**
 * The Markdown round trip: a learner's own copy of the document.
 *
 *     what is said of each place  →  edits at the places the parser recorded  →  the text
 *
 * Boxes, status choices and counters are touched, and nothing else: every other byte stays,
 * line ends, damage and all. What Markdown has no place for (a skip, a note, a date) is not
 * written, so a copy is no replacement for a backup of the progress itself.
 */
import type { Roadmap } from '../model/nodes.ts';
import { visit } from '../model/visit.ts';
import type { Progress } from '../progress/index.ts';
import type { Assessment } from '../readiness/index.ts';
import { counterEdits } from './counter-edits.ts';
import { applyEdits, type Edit, sortEdits } from './edit.ts';
import { itemEdits, type Verdicts } from './item-edits.ts';
import { itemsIn } from './items-in.ts';
import { overlayOf } from './overlay.ts';
import { statusEdits } from './status-edits.ts';

/**
 * Writes progress into the Markdown a roadmap was parsed from.
 *
 * A place is changed only where the learner's word differs from what the document says
 * itself; with no progress and no assessment the text comes back as it is. Writing twice is
 * writing once.
 *
 * @param markdown The document as it was given to `parseRoadmap`. In another text, places
 *   that do not look as recorded are left alone.
 * @param progress What the learner did; the document's own ticks may be in it.
 * @param assessment Of the same progress, the document's own ticks merged in. Without it
 *   computed criteria, live counters and the status that follows from activity stay as they
 *   are.
 */
export function writeProgress(
  markdown: string,
  roadmap: Roadmap,
  progress: Progress,
  assessment?: Assessment,
): string {
  return applyEdits(markdown, progressEdits(markdown, roadmap, progress, assessment));
}

/** The changes `writeProgress` makes, in the order of the text: for editors, or to count them. */
export function progressEdits(
  markdown: string,
  roadmap: Roadmap,
  progress: Progress,
  assessment?: Assessment,
): readonly Edit[] {
  const overlay = overlayOf(roadmap, progress);
  const verdicts = assessment && verdictsOf(assessment);
  const edits: Edit[] = [];
  visit(roadmap.content, (node, sections) => {
    edits.push(...itemEdits(markdown, itemsIn(node), overlay, verdicts));
    if (node.type === 'status') {
      edits.push(...statusEdits(markdown, node, sections, overlay));
    } else if (node.type === 'counter') {
      edits.push(...counterEdits(markdown, node, sections, overlay, assessment));
    }
  });
  return sortEdits(markdown, edits);
}

/** A criterion of the whole document has one box: it is met when every period meets it. */
function verdictsOf({ periods }: Assessment): Verdicts {
  const verdicts = new Map<string, boolean>();
  for (const { id, met } of periods.flatMap(({ criteria }) => criteria)) {
    verdicts.set(id, met && (verdicts.get(id) ?? true));
  }
  return verdicts;
}
