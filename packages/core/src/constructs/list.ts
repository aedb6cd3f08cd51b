/**
 * Lists: which construct a list is, by what stands above it and by what it holds.
 */
import type { List } from 'mdast';
import type { Block } from '../model/nodes.ts';
import { readChecklist } from './checklist.ts';
import type { Context, ListLabel } from './context.ts';
import { readCounterList } from './counters.ts';
import { readCriteria } from './criteria.ts';
import { readHabits } from './habits.ts';
import { readProjectList } from './project-list.ts';
import { readQuiz } from './quiz.ts';
import { readAnnouncedResources, readResources } from './resources.ts';
import { readTopics } from './topics.ts';

type ListConstruct = (
  context: Context,
  list: List,
  label: ListLabel,
) => Block | readonly Block[] | undefined;

/** In the order they are tried: a label that says what a list is outweighs its contents. */
const listConstructs: readonly ListConstruct[] = [
  readQuiz,
  readCriteria,
  readAnnouncedResources,
  readProjectList,
  readChecklist,
  readHabits,
  readCounterList,
  readResources,
  readTopics,
];

/** The blocks a list is: one, or one per item; none when no construct claims it. */
export function readList(context: Context, list: List, label: ListLabel): readonly Block[] {
  for (const construct of listConstructs) {
    const found = construct(context, list, label);
    if (found) return 'type' in found ? [found] : found;
  }
  return [];
}
