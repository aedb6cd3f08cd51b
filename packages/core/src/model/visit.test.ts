import { describe, expect, test } from 'vitest';
import type { Content, Section, Task } from './nodes.ts';
import { childSections, type Node, visit } from './visit.ts';

const span = { line: 1, start: 0, end: 0 };

const section = (id: string, content: readonly Content[]): Section => ({
  type: 'section',
  id,
  title: { text: id },
  depth: 2,
  origin: 'heading',
  content,
  span,
});

const task = (id: string, tasks: readonly Task[] = []): Task => ({
  type: 'task',
  id,
  text: id,
  tasks,
  span,
});

const checklist = (id: string, tasks: readonly Task[]): Content => ({
  type: 'checklist',
  id,
  role: 'topics',
  tasks,
  span,
});

const nameOf = (node: Node) => ('id' in node ? node.id : node.type);

function walk(content: readonly Content[]): string[] {
  const seen: string[] = [];
  visit(content, (node, sections) =>
    seen.push([...sections.map(({ id }) => id), nameOf(node)].join(' > ')),
  );
  return seen;
}

describe('visit', () => {
  test('goes in document order, parents first, with the sections around each node', () => {
    const content = [
      section('quarter', [
        { type: 'prose', nodes: [], span },
        section('week', [checklist('topics', [task('one', [task('part')]), task('two')])]),
      ]),
      section('end', []),
    ] as const;

    expect(walk(content)).toEqual([
      'quarter',
      'quarter > prose',
      'quarter > week',
      'quarter > week > topics',
      'quarter > week > one',
      'quarter > week > part',
      'quarter > week > two',
      'end',
    ]);
  });

  test('reaches what stands inside every kind of block', () => {
    const question = { type: 'question', id: 'question', text: '', span } as const;
    const criterion = {
      type: 'criterion',
      id: 'criterion',
      text: '',
      tasks: [task('proof')],
      span,
    } as const;
    const resource = {
      type: 'resource',
      id: 'video',
      text: '',
      title: '',
      url: null,
      kind: 'video',
      span,
    } as const;
    const habit = {
      type: 'habit',
      id: 'habit',
      text: '',
      name: '',
      goal: { min: 1 },
      span,
    } as const;
    const option = {
      type: 'option',
      id: 'option',
      title: { text: '' },
      content: [],
      span,
    } as const;
    const counter = {
      type: 'counter',
      id: 'counter',
      label: '',
      current: 0,
      total: 10,
      openEnded: false,
      percent: null,
      unit: null,
      span,
    } as const;

    expect(
      walk([
        { type: 'quiz', id: 'quiz', questions: [question], span },
        { type: 'criteria', id: 'criteria', criteria: [criterion], span },
        { type: 'resources', id: 'resources', resources: [resource], span },
        { type: 'habits', id: 'habits', every: { unit: 'week' }, habits: [habit], span },
        { type: 'options', id: 'options', options: [option], span },
        { type: 'counters', counters: [counter], span },
        { type: 'facts', facts: [], span },
      ]),
    ).toEqual([
      'quiz',
      'question',
      'criteria',
      'criterion',
      'proof',
      'resources',
      'video',
      'habits',
      'habit',
      'options',
      'option',
      'counters',
      'counter',
      'facts',
    ]);
  });

  test('survives any depth of nesting', () => {
    let deep = task('leaf');
    for (let depth = 0; depth < 50_000; depth += 1) deep = task('parent', [deep]);
    expect(walk([checklist('topics', [deep])]).at(-1)).toBe('leaf');
  });
});

test('childSections gives the sections directly inside another', () => {
  const week = section('week', [section('day', [])]);
  const quarter = section('quarter', [{ type: 'prose', nodes: [], span }, week]);
  expect(childSections(quarter)).toEqual([week]);
});
