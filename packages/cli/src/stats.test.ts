import { describe, expect, test } from 'vitest';
import { runRoadmap } from '../test/run-roadmap.ts';
import { seedFile } from '../test/tick-seed.ts';
import type { Stats } from './count-roadmap.ts';

async function stats(file: string, stdin?: string): Promise<Stats> {
  const { status, stdout, stderr } = await runRoadmap(['stats', file, '--json'], stdin);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('roadmap stats', () => {
  test('counts the seed', async () => {
    const { periods, counters, ...counts } = await stats(seedFile);
    expect(counts).toEqual({
      title: '1-Year Backend Mastery Roadmap',
      headings: 67,
      links: 106,
      tasks: { total: 204, checked: 0 },
      topics: 100,
      resources: 104,
      projects: 10,
      questions: 40,
      messages: { error: 0, warning: 0, info: 0 },
    });
    expect(periods).toHaveLength(4);
    expect(periods[0]).toEqual({
      unit: 'quarter',
      from: 1,
      to: 1,
      title: 'Quarter 1: Advanced Go & Architecture (Months 1-3)',
      children: 3,
    });
    expect(counters).toContainEqual({
      label: 'Projects Completed',
      current: 0,
      total: 10,
      openEnded: true,
      percent: null,
      unit: null,
    });
  });

  test('lists counters where they stand, joined quarters or not', async () => {
    const { counters } = await stats(seedFile);
    const totals = counters.map(({ total }) => total);
    expect(totals.slice(-3)).toEqual([10, 12, 48]);
    expect(totals.slice(0, 2)).toEqual([10, 4]);
  });

  test('has no title where no heading of level 1 names the document', async () => {
    expect((await stats('-', '## Week 1\n- [x] Variables\n')).title).toBeNull();
  });

  test('shows a table to a reader', async () => {
    const { stdout } = await runRoadmap(['stats', seedFile]);
    expect(stdout).toMatch(/^1-Year Backend Mastery Roadmap\n/);
    expect(stdout).toMatch(/\ntasks +204 +0 checked\n/);
    expect(stdout).toMatch(/\n {2}Quarter 4: .* +3 parts\n/);
    expect(stdout).toMatch(/\n {2}Blog Posts Written +0\/12\+\n/);
    expect(stdout).toMatch(/\n0 errors, 0 warnings, 0 notes\n$/);
  });

  test('lets no document control the terminal', async () => {
    const { stdout } = await runRoadmap(['stats', '-'], '# A \u001B[31mtrap\u0007\n\n## Week 1\n');
    expect(stdout).toMatch(/^A \[31mtrap\n/);
  });
});
