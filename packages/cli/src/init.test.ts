import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Node, type Roadmap, visit } from '@roadmap-tracker/core/model';
import { parseRoadmap } from '@roadmap-tracker/core/parse';
import { describe, expect, test } from 'vitest';
import { runRoadmap, writeTemporary } from '../test/run-roadmap.ts';
import { countRoadmap } from './count-roadmap.ts';

/** What `roadmap init` prints. */
async function init(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runRoadmap(['init', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function typesIn({ content }: Roadmap): ReadonlySet<Node['type']> {
  const types = new Set<Node['type']>();
  visit(content, ({ type }) => void types.add(type));
  return types;
}

describe('roadmap init', () => {
  test.for([
    [[], 'quarter', 4, 72],
    [['--periods', '1'], 'quarter', 1, 18],
    [['--unit', 'month', '--periods', '6'], 'month', 6, 36],
    [['--unit', 'week', '--periods', '60'], 'week', 60, 180],
    [['--unit', 'phase', '--periods', '3'], 'phase', 3, 9],
  ] as const)(
    'with %j writes a roadmap in which every part is recognised',
    async ([args, unit, periods, topics]) => {
      const roadmap = parseRoadmap(await init(...args));
      expect(roadmap.messages).toEqual([]);
      expect(roadmap.subtitle?.text).toBe('One sentence about where it leads');
      expect(roadmap.facts.map(({ key }) => key)).toEqual(['duration', 'focus', 'goal']);
      expect(roadmap.credits.map(({ key }) => key)).toEqual(['updated', 'author', 'license']);
      for (const type of [
        'status',
        'criteria',
        'quiz',
        'counters',
        'light',
        'habits',
        'resources',
        'project',
        'facts',
      ] as const) {
        expect(typesIn(roadmap), type).toContain(type);
      }

      const stats = countRoadmap(roadmap);
      expect(stats.title).toBe('My Roadmap');
      expect(stats.periods.map((period) => [period.unit, period.from])).toEqual(
        Array.from({ length: periods }, (_, index) => [unit, index + 1]),
      );
      expect(stats.topics).toBe(topics);
      expect(stats.projects).toBe(3 * periods);
      expect(stats.questions).toBe(5 * periods);
      expect(stats.counters).toHaveLength(3 * periods + 2);
    },
  );

  test('reads its rules as rules', async () => {
    const roadmap = parseRoadmap(await init('--periods', '1'));
    const rules: unknown[] = [];
    const roles: unknown[] = [];
    visit(roadmap.content, (node) => {
      if (node.type === 'criterion') rules.push(node.rule?.kind);
      if (node.type === 'light') {
        rules.push([
          node.color,
          node.conditions.filter(({ threshold }) => threshold).length,
          !!node.action,
        ]);
      }
      if (node.type === 'checklist') roles.push(node.role);
    });
    expect(rules).toEqual([
      ['green', 3, true],
      ['yellow', 3, true],
      ['red', 3, true],
      'measure',
      'offer',
      'all',
    ]);
    expect(new Set(roles)).toEqual(new Set(['steps', 'skills', 'topics']));
    expect(roadmap.joins).toHaveLength(3);
  });

  test('calls it by the title', async () => {
    expect(await init('--title', '  Learn\nGo ')).toMatch(/^# Learn Go\n/);
  });

  test('creates a file, and does not write over one unless told to', async () => {
    const file = join(dirname(await writeTemporary('other.md', '')), 'new.md');
    const { status, stdout, stderr } = await runRoadmap(['init', file]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe(`${file}: created; fill it in, then try roadmap stats\n`);
    const first = await readFile(file, 'utf8');
    expect(first).toBe(await init('-'));

    const again = await runRoadmap(['init', file, '--title', 'Other']);
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toBe(`roadmap: ${file}: is there already; add --force to write over it\n`);
    expect(await readFile(file, 'utf8')).toBe(first);

    expect(await runRoadmap(['init', file, '--title', 'Other', '--force'])).toMatchObject({
      status: 0,
    });
    expect(await readFile(file, 'utf8')).toMatch(/^# Other\n/);
  });

  test.for([
    [['init', '--periods', '0'], 'Give a whole number from 1 to 60.'],
    [['init', '--periods', '61'], 'Give a whole number from 1 to 60.'],
    [['init', '--periods', 'two'], 'Give a whole number from 1 to 60.'],
    [['init', '--unit', 'decade'], 'Allowed choices are quarter, month, week, phase.'],
    [['init', '--title', ' '], 'Give it a name.'],
    [['init', join('no', 'such', 'file.md')], 'its directory is not there'],
    [['init', tmpdir(), '--force'], 'is a directory'],
  ] as const)('does not understand %j', async ([args, reason]) => {
    const { status, stdout, stderr } = await runRoadmap(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
