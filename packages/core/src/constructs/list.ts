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
import { readQuiz } from './quiz.ts';
import { readAnnouncedResources, readResources } from './resources.ts';
import { readTopics } from './topics.ts';

type ListConstruct = (context: Context, list: List, label: ListLabel) => Block | undefined;

/** In the order they are tried: a label that says what a list is outweighs its contents. */
const listConstructs: readonly ListConstruct[] = [
  readQuiz,
  readCriteria,
  readAnnouncedResources,
  readChecklist,
  readHabits,
  readCounterList,
  readResources,
  readTopics,
];

/** Reads a list; `undefined` when no construct claims it. */
export function readList(context: Context, list: List, label: ListLabel): Block | undefined {
  for (const construct of listConstructs) {
    const block = construct(context, list, label);
    if (block) return block;
  }
  return undefined;
}
