import type { Content } from '../model/nodes.ts';
import { type ItemState, itemState, type Progress } from '../progress/index.ts';
import type { Tally } from './assessment.ts';
import { blocksIn, leavesOf } from './blocks.ts';
import { tallyStates } from './standing.ts';

/**
 * How many of the tasks in some content are done.
 *
 * Only the leaves of checklists count: criteria, projects and links are counted
 * separately and never mixed in, and a review comes round again, so that it is never
 * part of a whole. What is skipped or not applicable is in neither number.
 */
export function tally(nodes: Content | readonly Content[], progress: Progress): Tally {
  const states: ItemState[] = [];
  for (const block of blocksIn('type' in nodes ? [nodes] : nodes)) {
    if (block.type !== 'checklist' || block.every) continue;
    for (const { id } of leavesOf(block.tasks)) states.push(itemState(progress, id));
  }
  return tallyStates(states);
}
