/**
 * Small roadmaps for tests, written as data. Ids are the words a test uses; places in a
 * document are left out, because nothing that is tested with these looks at them.
 */
import type {
  Checklist,
  ChecklistRole,
  Condition,
  Content,
  Criteria,
  Criterion,
  CriterionRule,
  Light,
  LightColor,
  Project,
  Quiz,
  ResourceList,
  Roadmap,
  Section,
  Span,
  Task,
} from '../src/model/nodes.ts';
import {
  mergeProgress,
  noProgress,
  type Progress,
  type ProgressChange,
  writeChange,
} from '../src/progress/index.ts';

const span: Span = { line: 1, start: 0, end: 0 };

/** A roadmap whose periods are the quarters directly in it. */
export function roadmap(
  content: readonly Content[],
  more: Partial<Pick<Roadmap, 'joins' | 'feeds'>> = {},
): Roadmap {
  return {
    type: 'roadmap',
    version: 1,
    id: 'roadmap',
    title: null,
    titleFrom: 'none',
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
  };
}

/** A quarter, `q1` for the first. */
export function quarter(number: number, ...content: readonly Content[]): Section {
  const period = { unit: 'quarter', from: number, to: number } as const;
  return { ...section(`q${number}`, ...content), period };
}

export function section(id: string, ...content: readonly Content[]): Section {
  return { type: 'section', id, title: { text: id }, depth: 2, origin: 'heading', content, span };
}

export function task(id: string, ...parts: readonly Task[]): Task {
  return { type: 'task', id, text: id, tasks: parts, span };
}

export function checklist(role: ChecklistRole, id: string, ...tasks: readonly Task[]): Checklist {
  return { type: 'checklist', id, role, tasks, span };
}

/** Topics `t1`, `t2` and so on. */
export function topics(count: number): Checklist {
  return checklist('topics', 'topics', ...ids('t', count).map((id) => task(id)));
}

/** Resources `v1`, `v2` and so on. */
export function videos(count: number): ResourceList {
  const resources = ids('v', count).map((id) => {
    return { type: 'resource', id, text: id, title: id, url: null, kind: 'video', span } as const;
  });
  return { type: 'resources', id: 'videos', resources, span };
}

/** Questions `a1`, `a2` and so on, of the quiz `quiz`. */
export function quiz(count: number): Quiz {
  const questions = ids('a', count).map(
    (id) => ({ type: 'question', id, text: id, span }) as const,
  );
  return { type: 'quiz', id: 'quiz', questions, span };
}

export function project(id: string): Project {
  return { type: 'project', id, text: id, label: { text: 'Project' }, span };
}

export function criteria(...list: readonly Criterion[]): Criteria {
  return { type: 'criteria', id: 'criteria', criteria: list, span };
}

export function criterion(id: string, rule?: CriterionRule, ...tasks: readonly Task[]): Criterion {
  return { type: 'criterion', id, text: id, ...(rule ? { rule } : {}), tasks, span };
}

export function light(color: LightColor, ...conditions: readonly Omit<Condition, 'span'>[]): Light {
  return {
    type: 'light',
    id: `${color}-list`,
    color,
    conditions: conditions.map((condition) => ({ ...condition, span })),
    action: { text: `What to do when ${color}` },
    span,
  };
}

/** Ids with numbers from 1: `t1`, `t2`. */
export function ids(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

/** Progress in which these things were done, in this order. */
export function progressOf(...changes: readonly ProgressChange[]): Progress {
  return changes.reduce(
    (progress, change, index) =>
      mergeProgress(
        progress,
        writeChange(progress, change, { now: 1_800_000_000_000 + index, replica: 'replica' }),
      ),
    noProgress,
  );
}

/** The change that makes an item done. */
export function tick(...itemIds: readonly string[]): ProgressChange {
  return { type: 'item', ids: itemIds, state: 'done' };
}

/** The changes that answer the first `count` questions of {@link quiz} with yes. */
export function yes(count: number): readonly ProgressChange[] {
  return ids('a', count).map((id) => ({ type: 'answer', id, answer: 'yes' }));
}

/** The light lists of the seed: 80 % and 60 %, 2 and 1, 8 and 6 of 10, two ratings. */
export const seedLights: Section = section(
  'lights',
  light(
    'green',
    { text: '80%+ topics', threshold: { measure: 'topics', unit: 'percent', value: 80 } },
    { text: '2+ projects', threshold: { measure: 'projects', unit: 'count', value: 2 } },
    { text: '8/10+ on quiz', threshold: { measure: 'quiz', unit: 'score', value: 8, of: 10 } },
    { text: 'Can explain' },
    { text: 'Feel confident' },
  ),
  light(
    'yellow',
    {
      text: '60-79% topics',
      threshold: { measure: 'topics', unit: 'percent', value: 60, upper: 79 },
    },
    { text: '1 project', threshold: { measure: 'projects', unit: 'count', value: 1 } },
    {
      text: '6-7/10 on quiz',
      threshold: { measure: 'quiz', unit: 'score', value: 6, upper: 7, of: 10 },
    },
    { text: 'Can follow' },
    { text: 'Some confusing' },
  ),
  light(
    'red',
    {
      text: '<60% topics',
      threshold: { measure: 'topics', unit: 'percent', value: 60, below: true },
    },
    {
      text: 'No projects',
      threshold: { measure: 'projects', unit: 'count', value: 1, below: true },
    },
    {
      text: '<6/10 on quiz',
      threshold: { measure: 'quiz', unit: 'score', value: 6, of: 10, below: true },
    },
    { text: 'Cannot explain' },
    { text: 'Feel lost' },
  ),
);
