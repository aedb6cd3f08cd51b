/** How a reader is led through a roadmap: what is open, what comes next, what is said. */
import { parseRoadmap } from '@roadmap-tracker/core/parse';
import { mergeProgress, readProgress, writeChange } from '@roadmap-tracker/core/progress';
import { assess, standingOf } from '@roadmap-tracker/core/readiness';
import type { Task } from '@roadmap-tracker/core/model';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../internal/format.ts';
import { english } from '../strings/en.ts';
import type { View } from '../view.ts';
import { findPeriod } from './find-period.ts';
import { lightChanges } from './light-changes.ts';
import { nextItem } from './next-item.ts';
import { openSections } from './open-sections.ts';
import { periodName } from './period-name.ts';
import { sectionPath } from './section-path.ts';

const roadmap = parseRoadmap(`# Go

## Quarter 1: Basics (Months 1-3)

**Logic Milestone:**
- [ ] Ten exercises

### Week 1: Values

**Topics:**
- [ ] Slices
- [ ] Maps

### Week 2: Types

**Topics:**
- [ ] Structs

**Project:** Build a parser

## Quarter 2

**Topics:**
- [ ] Channels
`);

/** A reader who has done these tasks and completed these periods. */
function viewOf(done: readonly string[], completed: readonly string[] = []): View {
  const writer = { now: 1_800_000_000_000, replica: 'abcdefg' };
  const changes = [
    ...done.map((text) => ({ type: 'item', ids: [idOf(text)], state: 'done' }) as const),
    ...completed.map((periodId) => ({ type: 'status', periodId, status: 'completed' }) as const),
  ];
  const progress = changes.reduce(
    (before, change) => mergeProgress(before, writeChange(before, change, writer)),
    readProgress(roadmap),
  );
  return {
    roadmap,
    progress,
    assessment: assess(roadmap, progress),
    standing: standingOf(roadmap, progress),
    today: { year: 2026, month: 11, day: 22 },
    locale: 'en',
    strings: english,
    format: formatOf('en'),
    readonly: false,
  };
}

/** Looks through the model as JSON, whatever nests in what. */
function idOf(text: string): string {
  let found = '';
  JSON.stringify(roadmap.content, (_key, node: Partial<Task> | null) => {
    if (typeof node === 'object' && node?.text === text && node.id) found = node.id;
    return node;
  });
  if (found === '') throw new Error(`no item says ${text}`);
  return found;
}

const [first = '', second = ''] = roadmap.periods;

const titles = (view: View, periodId: string | null): readonly string[] => {
  const open = openSections(view, periodId);
  return [...open].map((id) => sectionPath(roadmap.content, id).at(-1)?.title.text ?? id);
};

describe('openSections', () => {
  test.for<[done: readonly string[], open: readonly string[]]>([
    [[], ['Quarter 1: Basics (Months 1-3)', 'Week 1: Values']],
    [['Slices'], ['Quarter 1: Basics (Months 1-3)', 'Week 1: Values']],
    [
      ['Slices', 'Maps'],
      ['Quarter 1: Basics (Months 1-3)', 'Week 2: Types'],
    ],
    [['Slices', 'Maps', 'Structs'], ['Quarter 1: Basics (Months 1-3)']],
  ])('after %j opens %j', ([done, open]) => {
    expect(titles(viewOf(done), first)).toEqual(open);
  });

  test('opens the way to what is left where there is no period', () => {
    expect(titles(viewOf([]), null)).toEqual(['Quarter 1: Basics (Months 1-3)', 'Week 1: Values']);
  });
});

describe('nextItem', () => {
  const path = sectionPath(roadmap.content, first);

  test.for<[done: readonly string[], next: string | undefined]>([
    [[], 'Slices'],
    [['Slices'], 'Maps'],
    [['Slices', 'Maps', 'Structs'], 'Ten exercises'],
    [['Slices', 'Maps', 'Structs', 'Ten exercises'], 'Build a parser'],
    [['Slices', 'Maps', 'Structs', 'Ten exercises', 'Build a parser'], undefined],
  ])('after %j is %j', ([done, next]) => {
    expect(nextItem(viewOf(done), path)?.text.text).toBe(next);
  });

  test('says which sections lead there', () => {
    expect(nextItem(viewOf(['Slices', 'Maps']), path)?.path.map(({ title }) => title.text)).toEqual(
      ['Quarter 1: Basics (Months 1-3)', 'Week 2: Types'],
    );
  });

  test('passes over what is skipped', () => {
    const view = viewOf([]);
    const change = { type: 'item', ids: [idOf('Slices')], state: 'skipped' } as const;
    const writer = { now: 1_800_000_000_000, replica: 'abcdefg' };
    const progress = writeChange(view.progress, change, writer);
    expect(nextItem({ ...view, progress }, path)?.text.text).toBe('Maps');
  });
});

describe('findPeriod', () => {
  test.for<[asked: string | undefined, completed: readonly string[], id: string | null]>([
    [undefined, [], first],
    [undefined, [first], second],
    ['', [first, second], second],
    ['1', [], first],
    [' Quarter 2 ', [], second],
    ['quarter 1: basics (months 1-3)', [], first],
    [second, [], second],
    ['month 1', [], null],
    ['3', [], null],
    ['constructor', [], null],
  ])('%j with %j completed is %j', ([asked, completed, id]) => {
    expect(findPeriod(viewOf([], completed), asked)).toBe(id);
  });
});

test('a period is called by its number, or all of its title', () => {
  expect([first, second].map((id) => periodName(roadmap, id))).toEqual(['Quarter 1', 'Quarter 2']);
  const foundations = parseRoadmap('# A\n\n## Week 1 – Foundations\n\n- [ ] a\n');
  expect(periodName(foundations, foundations.periods[0] ?? '')).toBe('Week 1');
  expect(periodName(roadmap, 'nothing')).toBe('');
});

test('only lights that are another than before are worth telling', () => {
  const [before, after] = [viewOf([]), viewOf(['Channels'])];
  expect(lightChanges(before.assessment, after.assessment)).toEqual([
    { periodId: second, light: 'green' },
  ]);
  expect(lightChanges(after.assessment, after.assessment)).toEqual([]);
});
