import type { Block, Checklist, Content } from '@roadmap-tracker/core/model';
import { tally } from '@roadmap-tracker/core/readiness';
import type { View } from '../view.ts';

/** How far the ticks are that meet a task elsewhere: "2 of 3 in Practice Designs". */
export interface FeedStanding {
  readonly done: number;
  readonly needed: number;
  /** The list they are in. */
  readonly list: Checklist;
}

/** What feeds a task; `undefined` for most. */
export function feedOf(view: View, taskId: string): FeedStanding | undefined {
  const feed = view.roadmap.feeds.find((candidate) => candidate.taskId === taskId);
  const list = feed && findChecklist(view.roadmap.content, feed.checklistId);
  return list && { ...tally(list, view.progress), needed: feed.needed, list };
}

/** The same in words. */
export function feedText(view: View, taskId: string): string | undefined {
  const feed = feedOf(view, taskId);
  if (!feed) return undefined;
  const { strings, format } = view;
  const name = feed.list.label?.text;
  return strings.fed(feed.done, feed.needed, name ? format.isolate(name) : strings.theirList);
}

function findChecklist(content: readonly Content[], id: string): Checklist | undefined {
  for (const node of content) {
    const found = node.type === 'section' ? findChecklist(node.content, id) : matching(node, id);
    if (found) return found;
  }
  return undefined;
}

const matching = (block: Block, id: string): Checklist | undefined =>
  block.type === 'checklist' && block.id === id ? block : undefined;
