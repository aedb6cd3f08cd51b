/**
 * For tests only: small roadmaps, and an owner that says yes to every change.
 */
import type {
  Checklist,
  Content,
  Criterion,
  Question,
  Roadmap,
  Section,
  Span,
  Task,
} from '@roadmap-tracker/core/model';
import {
  mergeProgress,
  noProgress,
  type Progress,
  type ProgressChange,
  writeChange,
} from '@roadmap-tracker/core/progress';
import { assess, standingOf } from '@roadmap-tracker/core/readiness';
import { ProgressChangeRequestEvent } from '../events.ts';
import { en } from '../strings/en.ts';
import type { View } from '../view.ts';
import { formatOf } from './format.ts';

/** Where nothing in a test looks. */
export const span: Span = { line: 1, start: 0, end: 0 };

export const task = (id: string, more: Partial<Task> = {}): Task => ({
  type: 'task',
  id,
  text: `Task ${id}`,
  tasks: [],
  span,
  ...more,
});

export const checklist = (
  id: string,
  tasks: readonly Task[],
  more: Partial<Checklist> = {},
): Checklist => ({ type: 'checklist', id, role: 'topics', tasks, span, ...more });

export const criterion = (id: string, more: Partial<Criterion> = {}): Criterion => ({
  type: 'criterion',
  id,
  text: `Criterion ${id}`,
  tasks: [],
  span,
  ...more,
});

export const question = (id: string): Question => ({
  type: 'question',
  id,
  text: `Can you ${id}?`,
  span,
});

export const section = (
  id: string,
  content: readonly Content[],
  more: Partial<Section> = {},
): Section => ({
  type: 'section',
  id,
  title: { text: `Section ${id}` },
  depth: 2,
  origin: 'heading',
  content,
  span,
  ...more,
});

/** The first quarter of a plan. */
export const quarter = (id: string, content: readonly Content[]): Section =>
  section(id, content, { period: { unit: 'quarter', from: 1, to: 1 } });

/** A roadmap of some content; its quarters are its periods. */
export const roadmapOf = (content: readonly Content[], more: Partial<Roadmap> = {}): Roadmap => ({
  type: 'roadmap',
  version: 1,
  id: 'test',
  title: { text: 'Test' },
  titleFrom: 'h1',
  facts: [],
  credits: [],
  language: 'en',
  content,
  periods: content.flatMap((node) => (node.type === 'section' && node.period ? [node.id] : [])),
  joins: [],
  feeds: [],
  messages: [],
  source: { headings: 0, links: 0, tasks: { total: 0, checked: 0 } },
  ...more,
});

/** What a learner sees of a roadmap on a Sunday, after some changes. */
export function viewOf(
  roadmap: Roadmap,
  changes: readonly ProgressChange[] = [],
  more: Partial<View> = {},
): View {
  const progress = changes.reduce(after, noProgress);
  return {
    roadmap,
    progress,
    assessment: assess(roadmap, progress),
    standing: standingOf(roadmap, progress),
    today: { year: 2026, month: 11, day: 22 },
    locale: 'en-GB',
    strings: en(formatOf('en-GB')),
    format: formatOf('en-GB'),
    readonly: false,
    ...more,
  };
}

/** The same a change later: what a new view of the owner would be. */
function agree(view: View, change: ProgressChange): View {
  const progress = after(view.progress, change);
  return {
    ...view,
    progress,
    assessment: assess(view.roadmap, progress),
    standing: standingOf(view.roadmap, progress),
  };
}

function after(progress: Progress, change: ProgressChange): Progress {
  const now = Date.UTC(2026, 10, 22, 12);
  return mergeProgress(progress, writeChange(progress, change, { now, replica: 'aaaaaaa' }));
}

/** A leaf, as far as a test needs to know it. */
interface Shown extends HTMLElement {
  view: View | null;
  readonly updateComplete: Promise<boolean>;
}

/** Every change a leaf asks for, in order. Nobody agrees to them. */
export function requestsOf(element: HTMLElement): ProgressChange[] {
  const changes: ProgressChange[] = [];
  element.addEventListener(ProgressChangeRequestEvent.type, (event) => {
    if (event instanceof ProgressChangeRequestEvent) changes.push(event.change);
  });
  return changes;
}

/** Plays the owner: gives the leaf a view in which the changes are made. */
export async function agreeTo(element: Shown, changes: readonly ProgressChange[]): Promise<void> {
  if (element.view) element.view = changes.reduce(agree, element.view);
  await element.updateComplete;
}

/** All that match inside a leaf's shadow root. */
export const all = <Found extends HTMLElement = HTMLInputElement>(
  element: HTMLElement,
  selector: string,
): Found[] => [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];

/** The one button with these words. */
export function button(element: HTMLElement, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').filter((candidate) =>
    [candidate.textContent, candidate.ariaLabel].some((text) => text?.trim().includes(words)),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} buttons say “${words}”`);
  return found[0];
}

/** What a reader can read of a leaf, in one line. */
export const textOf = (element: HTMLElement): string =>
  (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
