import type { Criterion, Section } from '../model/nodes.ts';
import type { ItemState } from '../progress/index.ts';
import type { Tally } from './assessment.ts';
import { blocksIn } from './blocks.ts';
import { type Standing, tallyStates } from './standing.ts';

/** What a learner has built of what a period offers. */
export interface ProjectTally extends Tally {
  /**
   * Present where the period asks for whole things instead of so many of an offer: whether
   * one is begun. There is no half of one project to count, so beginning it is what
   * lifts the light from red to yellow.
   */
  readonly begun?: boolean;
}

/**
 * Counts a period's projects: those its criteria offer and those its curriculum names,
 * each once however many places it is named in.
 *
 * @param criteria The period's own.
 */
export function tallyProjects(
  period: Section,
  criteria: readonly Criterion[],
  standing: Standing,
): ProjectTally {
  const offers = criteria.filter((criterion) => isOfProjects(criterion, 'offer'));
  const wholes = criteria.filter((criterion) => isOfProjects(criterion, 'whole'));
  const keyOf = (id: string): string => standing.groupOf(id).join(' ');
  const wholeStates = wholes.map(({ id, tasks }) => standing.stateOfWhole(id, tasks));

  if (wholes.length > 0 && offers.length === 0) {
    // A week's exercise must not stand in for the capstone that was asked for.
    return { ...tallyStates(wholeStates), begun: wholeStates.some((state) => state === 'doing') };
  }

  const built = new Map<string, ItemState>();
  for (const block of blocksIn(period.content)) {
    if (block.type === 'project') built.set(keyOf(block.id), standing.stateOf(block.id));
  }
  // After the week's line, because only the criterion's task knows its parts.
  for (const task of offers.flatMap(({ tasks }) => tasks)) {
    built.set(keyOf(task.id), standing.stateOfTask(task));
  }
  return tallyStates([...wholeStates, ...built.values()]);
}

function isOfProjects({ rule }: Criterion, kind: 'offer' | 'whole'): boolean {
  return rule?.kind === kind && rule.measure === 'projects';
}
