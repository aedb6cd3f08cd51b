import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progressOf } from '../../test/build-roadmap.ts';
import { damage } from '../../test/damage.ts';
import { seed } from '../../test/seed.ts';
import type { Roadmap } from '../model/nodes.ts';
import { type Node, visit } from '../model/visit.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import {
  answerOf,
  itemGroup,
  itemState,
  itemStateOf,
  mergeProgress,
  noProgress,
  type Progress,
  type ProgressChange,
  readProgress,
  statusOverride,
} from '../progress/index.ts';
import { assess } from '../readiness/index.ts';
import { roadmapDocuments } from './test/test-documents.ts';
import { progressEdits, writeProgress } from './write-progress.ts';

const nodesOf = ({ content }: Roadmap): readonly Node[] => {
  const nodes: Node[] = [];
  visit(content, (node) => nodes.push(node));
  return nodes;
};

const itemTypes = new Set<Node['type']>(['task', 'criterion', 'project', 'resource']);
const idsOf = (roadmap: Roadmap, isWanted: (node: Node) => boolean): readonly string[] =>
  nodesOf(roadmap).flatMap((node) => (isWanted(node) && 'id' in node ? [node.id] : []));
const itemIds = (roadmap: Roadmap) => idsOf(roadmap, ({ type }) => itemTypes.has(type));
const questionIds = (roadmap: Roadmap) => idsOf(roadmap, ({ type }) => type === 'question');

/** Some changes a learner of this roadmap might have made, in some order. */
function changesOf(roadmap: Roadmap): Arbitrary<readonly ProgressChange[]> {
  const item = <Id extends string>(
    ids: readonly Id[],
    change: (id: Id) => Arbitrary<ProgressChange>,
  ) => (ids.length === 0 ? [] : [fc.constantFrom(...ids).chain(change)]);
  const states = ['done', 'done', 'done', 'todo', 'doing', 'skipped', 'not-applicable'] as const;
  const statuses = ['not-started', 'in-progress', 'completed', null] as const;
  const kinds = [
    ...item(itemIds(roadmap), (id) =>
      fc.constantFrom(...states).map((state) => ({ type: 'item', ids: [id], state })),
    ),
    ...item(questionIds(roadmap), (id) =>
      fc.constantFrom('yes', 'partly', null).map((answer) => ({ type: 'answer', id, answer })),
    ),
    ...item(roadmap.periods, (periodId) =>
      fc.constantFrom(...statuses).map((status) => ({ type: 'status', periodId, status })),
    ),
    ...item(
      idsOf(roadmap, ({ type }) => type === 'counter'),
      (id) => fc.nat(20).map((value) => ({ type: 'count', id, value })),
    ),
    ...roadmap.joins.map(({ ids }) =>
      fc.boolean().map((joined): ProgressChange => ({ type: 'join', ids, joined })),
    ),
  ];
  return kinds.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...kinds), { maxLength: 30 });
}

const learners = roadmapDocuments.chain((markdown) => {
  const roadmap = parseRoadmap(markdown);
  return changesOf(roadmap).map((changes) => ({
    markdown,
    roadmap,
    progress: progressOf(...changes),
  }));
});

/** What a copy should say by itself: as much of progress as Markdown has a place for. */
function projection(roadmap: Roadmap, said: Progress): readonly string[] {
  const own = readProgress(roadmap);
  const all = mergeProgress(own, said);
  return nodesOf(roadmap).flatMap((node) => {
    if (node.type === 'question') {
      return answerOf(all, node.id) === 'yes' ? [`yes ${node.id}`] : [];
    }
    if (!itemTypes.has(node.type) || !('id' in node)) return [];
    const group = itemGroup(roadmap, all, node.id);
    const isComputed = node.type === 'criterion' && node.rule !== undefined;
    const isSaid = !isComputed && group.some((id) => `i/${id}` in said);
    const state = isSaid ? itemStateOf(all, group) : itemState(own, node.id);
    return state === 'done' ? [`done ${node.id}`] : [];
  });
}

/** What the copy does say. */
function saidIn(copy: string): readonly string[] {
  const roadmap = parseRoadmap(copy);
  const own = readProgress(roadmap);
  return nodesOf(roadmap).flatMap((node) => {
    if (node.type === 'question') return answerOf(own, node.id) ? [`yes ${node.id}`] : [];
    if (!itemTypes.has(node.type) || !('id' in node)) return [];
    return itemState(own, node.id) === 'done' ? [`done ${node.id}`] : [];
  });
}

const assessed = (roadmap: Roadmap, progress: Progress) =>
  assess(roadmap, mergeProgress(readProgress(roadmap), progress));

/** Fails when an edit touches anything but a box's mark, a number, or puts in a box. */
function expectHarmless(markdown: string, ...given: readonly [Roadmap, Progress]): void {
  for (const { start, end, text } of progressEdits(markdown, ...given, assessed(...given))) {
    const around = markdown.slice(start - 1, end + 1);
    const isBox = /^\[[ \txX]\]$/.test(around) && /^[x ]$/.test(text);
    const isNumber = /^(?:\d{1,6}|_{1,9})$/.test(markdown.slice(start, end)) && /^\d+$/.test(text);
    const isNewBox = start === end && text === '[x] ';
    expect(isBox || isNumber || isNewBox, `${around} → ${text}`).toBe(true);
  }
}

const runs = { numRuns: 100 };

describe('a copy of any roadmap', () => {
  test('says all of the progress that Markdown has a place for, and nothing else', () => {
    fc.assert(
      fc.property(learners, ({ markdown, roadmap, progress }) => {
        const copy = writeProgress(markdown, roadmap, progress);
        expect(saidIn(copy)).toEqual(projection(roadmap, progress));
      }),
      runs,
    );
  });

  test('says the status the learner set', () => {
    fc.assert(
      fc.property(learners, ({ markdown, roadmap, progress }) => {
        const copy = parseRoadmap(writeProgress(markdown, roadmap, progress));
        for (const { id } of nodesOf(roadmap).filter((node) => node.type === 'section')) {
          const hasForm = statusOverride(readProgress(copy), id) !== null;
          const set = statusOverride(progress, id);
          if (hasForm && set) expect(statusOverride(readProgress(copy), id)).toBe(set);
        }
      }),
      runs,
    );
  });

  test('is the document itself while nothing is said', () => {
    fc.assert(
      fc.property(roadmapDocuments, (markdown) => {
        const roadmap = parseRoadmap(markdown);
        expect(writeProgress(markdown, roadmap, noProgress)).toBe(markdown);
        expect(writeProgress(markdown, roadmap, readProgress(roadmap))).toBe(markdown);
      }),
      runs,
    );
  });

  test('is the same when it is written again', () => {
    fc.assert(
      fc.property(learners, fc.boolean(), ({ markdown, roadmap, progress }, isAssessed) => {
        const write = (text: string) => {
          const read = parseRoadmap(text);
          return writeProgress(
            text,
            read,
            progress,
            isAssessed ? assessed(read, progress) : undefined,
          );
        };
        expect(roadmap.id).toBe(parseRoadmap(write(markdown)).id);
        expect(write(write(markdown))).toBe(write(markdown));
      }),
      runs,
    );
  });

  test('differs in boxes and numbers alone', () => {
    fc.assert(
      fc.property(learners, ({ markdown, roadmap, progress }) =>
        expectHarmless(markdown, roadmap, progress),
      ),
      runs,
    );
  });

  test('is harmed by no model of another text', () => {
    fc.assert(
      fc.property(learners, roadmapDocuments, fc.nat(40), (learner, other, cut) => {
        const { markdown, roadmap, progress } = learner;
        expectHarmless(other, roadmap, progress);
        expectHarmless(markdown.slice(cut), roadmap, progress);
      }),
      runs,
    );
  });
});

describe('a copy of the example roadmap', () => {
  const all = (roadmap: Roadmap, isDone: boolean): readonly ProgressChange[] => [
    { type: 'item', ids: itemIds(roadmap), state: isDone ? 'done' : 'todo' },
    ...questionIds(roadmap).map(
      (id) => ({ type: 'answer', id, answer: isDone ? 'yes' : null }) as const,
    ),
  ];

  test.for([
    ['whole', seed],
    ['with Windows line ends', seed.replaceAll('\n', '\r\n')],
    ['read with Windows-1254', damage(seed, 'windows-1254')],
    ['read with Windows-1252', damage(seed, 'windows-1252')],
    ['read with Mac Roman', damage(seed, 'macintosh')],
  ] as const)('can be ticked from end to end and back: %s', ([, markdown]) => {
    const roadmap = parseRoadmap(markdown);
    const done = progressOf(...all(roadmap, true));
    const ticked = writeProgress(markdown, roadmap, done, assess(roadmap, done));
    const boxes = [...ticked.matchAll(/\[x\] /g)].length;
    // 204 tasks, 104 resources, 40 questions, 10 projects, 3 general criteria.
    expect(boxes).toBe(204 + 104 + 40 + 10 + 3);
    expect(saidIn(ticked)).toHaveLength(204 + 104 + 40 + 10 + 3);

    const copy = parseRoadmap(ticked);
    const undone = progressOf(...all(copy, true), ...all(copy, false));
    const unticked = writeProgress(ticked, copy, undone, assess(copy, undone));
    expect(saidIn(unticked)).toEqual([]);
    const given = markdown.replaceAll('[ ] ', '');
    // All that is left is the boxes that were put in.
    expect(unticked.replaceAll(/\[[ x]\] /g, '')).toBe(given);
  });
});
