/**
 * Copies of small documents after what a learner did, told by the document's own words.
 */
import { expect } from 'vitest';
import { progressOf } from '../../../test/build-roadmap.ts';
import type { PeriodStatus, Roadmap } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import { parseRoadmap } from '../../parse-roadmap.ts';
import {
  type ItemState,
  mergeProgress,
  type ProgressChange,
  readProgress,
} from '../../progress/index.ts';
import { assess } from '../../readiness/index.ts';
import { writeProgress } from '../write-progress.ts';

/** The id of the first thing that says this. */
export function idOf(roadmap: Roadmap, text: string): string {
  let id = '';
  visit(roadmap.content, (node) => {
    const said =
      'text' in node ? node.text : 'unit' in node ? `${node.label} ${node.unit ?? ''}` : '';
    if (id === '' && 'id' in node && said.trim() === text) id = node.id;
  });
  if (id === '') throw new Error(`nothing says "${text}"`);
  return id;
}

/** What a learner does to a roadmap. */
export type Change = (roadmap: Roadmap) => ProgressChange;

export const set =
  (state: ItemState, ...texts: readonly string[]): Change =>
  (roadmap) => ({ type: 'item', ids: texts.map((text) => idOf(roadmap, text)), state });
export const done = (...texts: readonly string[]): Change => set('done', ...texts);
export const status =
  (value: PeriodStatus | null): Change =>
  ({ periods: [periodId = ''] }) => ({ type: 'status', periodId, status: value });
export const count =
  (text: string, value: number): Change =>
  (roadmap) => ({ type: 'count', id: idOf(roadmap, text), value });

/** The body of a document of one quarter after a learner's changes. */
export function copyOf(body: string, changes: readonly Change[], isAssessed = false): string {
  const head = '# Go\n\n## Quarter 1\n\n';
  const markdown = head + body;
  const roadmap = parseRoadmap(markdown);
  const progress = progressOf(...changes.map((change) => change(roadmap)));
  const all = mergeProgress(readProgress(roadmap), progress);
  const assessment = isAssessed ? assess(roadmap, all) : undefined;
  const copy = writeProgress(markdown, roadmap, progress, assessment);
  expect(copy.startsWith(head)).toBe(true);
  return copy.slice(head.length);
}
