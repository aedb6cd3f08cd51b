import { parseRoadmap } from '@roadmap-tracker/core/parse';
import { exportProgress, noProgress, writeChange } from '@roadmap-tracker/core/progress';
import { describe, expect, test } from 'vitest';
import { runRoadmap, writeTemporary } from '../test/run-roadmap.ts';
import { seedFile, type Ticks, tickSeed } from '../test/tick-seed.ts';
import type { StatusReport } from './status-report.ts';

const small = `# Go in a month

## Week 1
- [x] Variables
- [x] Loops
- [ ] Slices

## Week 2
- [ ] Maps
`;

async function report(markdown: string, ...args: readonly string[]): Promise<StatusReport> {
  const { status, stdout } = await runRoadmap(['status', '-', '--json', ...args], markdown);
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

async function seedQuarter(ticks: Ticks) {
  const { periods } = await report(await tickSeed(ticks));
  return periods.find(({ from }) => from === ticks.quarter);
}

describe('roadmap status', () => {
  test.for([
    // The table of the issue, and each quarter at its own bounds.
    [1, 24, 2, 8, 'green', []],
    [1, 23, 2, 8, 'yellow', ['1 topic']],
    [1, 24, 1, 8, 'yellow', ['1 project']],
    [1, 24, 2, 7, 'yellow', ['1 quiz point']],
    [1, 18, 1, 6, 'yellow', ['6 topics', '1 project', '2 quiz points']],
    [1, 17, 2, 8, 'red', ['7 topics']],
    [1, 24, 0, 8, 'red', ['2 projects']],
    [1, 24, 2, 5, 'red', ['3 quiz points']],
    [2, 24, 2, 8, 'green', []],
    [2, 23, 2, 8, 'yellow', ['1 topic']],
    [2, 17, 2, 8, 'red', ['7 topics']],
    [3, 20, 2, 8, 'green', []],
    [3, 19, 2, 8, 'yellow', ['1 topic']],
    [3, 15, 2, 8, 'yellow', ['5 topics']],
    [3, 14, 2, 8, 'red', ['6 topics']],
    [4, 15, 6, 8, 'green', []],
    [4, 15, 5, 8, 'yellow', ['1 project']],
    [4, 15, 1, 8, 'yellow', ['1 project']],
    [4, 15, 0, 8, 'red', ['1 project']],
    [4, 14, 6, 8, 'yellow', ['1 topic']],
    [4, 11, 6, 8, 'yellow', ['4 topics']],
    [4, 10, 6, 8, 'red', ['5 topics']],
  ] as const)(
    'finds quarter %i with %i topics, %i projects and %i answers %s',
    async ([quarter, topics, projects, answers, light, missing]) => {
      const period = await seedQuarter({ quarter, topics, projects, answers });
      expect(period).toMatchObject({ light, missing, status: 'in-progress', source: 'document' });
    },
  );

  test('says the same in JSON under every name that is documented, and no other', async () => {
    const period = await seedQuarter({ quarter: 1, topics: 20, projects: 1, answers: 8 });
    expect(period).toEqual({
      id: expect.any(String),
      unit: 'quarter',
      from: 1,
      title: 'Quarter 1: Advanced Go & Architecture (Months 1-3)',
      status: 'in-progress',
      light: 'yellow',
      source: 'document',
      measures: {
        topics: measure(20, 29, 'yellow', 18, 24),
        resources: measure(0, 22, null, null, 18),
        projects: measure(1, 5, 'yellow', 1, 2),
        quiz: measure(8, 10, 'green', 6, 8),
      },
      criteria: [
        criterion('Watched 80%+ of recommended videos (track with checkboxes below)', 0, 18),
        criterion('Built at least 2 of these projects:', 1, 2),
        criterion('Can explain these concepts to a junior developer:', 0, 4),
      ],
      missing: ['4 topics', '1 project'],
    });
  });

  test('moves to the next quarter when the document marks one as completed', async () => {
    const ticked = (await tickSeed({ quarter: 1, topics: 0, projects: 0, answers: 0 })).replace(
      '[ ] Completed',
      '[x] Completed',
    );
    const { current, overall, periods } = await report(ticked);
    expect(overall).toEqual({ completed: 1, total: 4 });
    expect(current).toBe(periods[1]?.id);
    expect(periods[0]?.status).toBe('completed');
  });

  test('names the default scale where the document sets none', async () => {
    const { periods } = await report(small);
    expect(periods[0]).toMatchObject({
      source: 'default',
      light: 'yellow',
      measures: { topics: measure(2, 3, 'yellow', 2, 3) },
      missing: ['1 topic'],
    });
  });

  test('adds what was exported from the tracker to the ticks in the file', async () => {
    const roadmap = parseRoadmap(small);
    const slices = /"id":"([^"]+)","text":"Slices"/.exec(JSON.stringify(roadmap))?.[1] ?? '';
    const change = { type: 'item', ids: [slices], state: 'done' } as const;
    const progress = writeChange(noProgress, change, {
      now: 1_800_000_000_000,
      replica: 'replica',
    });
    const file = await writeTemporary('progress.json', exportProgress(roadmap, progress));
    const { periods } = await report(small, '--progress', file);
    expect(periods[0]?.light).toBe('green');
  });

  test('says why exported progress cannot be used, and judges nothing', async () => {
    const file = await writeTemporary('progress.json', '{"format": "something else"}');
    const run = await runRoadmap(['status', '-', '--progress', file], small);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^roadmap: .*progress\.json: This file .*\n$/);
  });

  test('warns of progress that belongs to another roadmap', async () => {
    const json = exportProgress(parseRoadmap('# Rust\n\n## Week 1\n- [ ] Traits\n'), noProgress);
    const file = await writeTemporary('rust.json', json);
    const run = await runRoadmap(['status', '-', '--progress', file], small);
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/rust\.json: belongs to another roadmap/);
  });

  test('cannot read two files from one standard input', async () => {
    const run = await runRoadmap(['status', '-', '--progress', '-'], small);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^roadmap: -: cannot be both/);
  });

  test('is told to a reader in words, shapes and the sentences of the author', async () => {
    const { stdout } = await runRoadmap(['status', seedFile]);
    expect(stdout).toMatch(/^1-Year Backend Mastery Roadmap\n0 of 4 completed; now in Quarter 1/);
    expect(stdout).toMatch(/■ red, by the rules of the document; not started/);
    expect(stdout).toMatch(/topics +0 of 29 +■ red +green from 24, yellow from 18 +"80%\+ topic/);
    expect(stdout).toMatch(/missing for green: 24 topics, 2 projects, 8 quiz points/);
    expect(stdout).toMatch(/action: Review fundamentals/);
  });

  test('says that there is nothing to move on from', async () => {
    const { status, stdout } = await runRoadmap(['status', '-'], 'Only a sentence.\n');
    expect(status).toBe(0);
    expect(stdout).toMatch(/no periods/);
  });
});

function measure(
  done: number,
  total: number,
  light: string | null,
  neededForYellow: number | null,
  neededForGreen: number,
) {
  return { done, total, light, neededForYellow, neededForGreen };
}

function criterion(text: string, done: number, needed: number) {
  return { text, met: false, computed: true, done, needed };
}
