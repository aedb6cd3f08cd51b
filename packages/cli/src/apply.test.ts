import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { visit } from '@roadmap-tracker/core/model';
import { parseRoadmap } from '@roadmap-tracker/core/parse';
import {
  exportProgress,
  mergeProgress,
  noProgress,
  type ProgressChange,
  writeChange,
} from '@roadmap-tracker/core/progress';
import { describe, expect, test } from 'vitest';
import { runRoadmap, writeTemporary } from '../test/run-roadmap.ts';
import { seedFile, tickSeed } from '../test/tick-seed.ts';

const small =
  '\uFEFF# Go in a month  \r\n\r\n## Week 1\r\n- [x] Variables\r\n- [ ] Slices\t\r\n\r\n**Posts:** 0/12+';
const filled = small.replace('[ ]', '[x]').replace('0/12+', '3/12+');

/** What the tracker exports for a learner who did this. */
function exported(markdown: string, changesOf: (idOf: IdOf) => readonly ProgressChange[]): string {
  const roadmap = parseRoadmap(markdown);
  const ids = new Map<string, string>();
  visit(roadmap.content, (node) => {
    if (node.type === 'task') ids.set(node.text, node.id);
    if (node.type === 'counter') ids.set(node.label, node.id);
  });
  const progress = changesOf((text) => ids.get(text) ?? '').reduce(
    (all, change) =>
      mergeProgress(all, writeChange(all, change, { now: 1_800_000_000_000, replica: 'replica' })),
    noProgress,
  );
  return exportProgress(roadmap, progress);
}

type IdOf = (text: string) => string;

const done = (...ids: readonly string[]) => ({ type: 'item', ids, state: 'done' }) as const;

const writeExport = () =>
  writeTemporary(
    'progress.json',
    exported(small, (idOf) => [
      done(idOf('Slices')),
      { type: 'count', id: idOf('Posts'), value: 3 },
    ]),
  );

describe('roadmap apply', () => {
  test('prints the file with the progress in it, and every other byte as it was', async () => {
    const run = await runRoadmap(['apply', '-', '--progress', await writeExport()], small);
    expect(run).toEqual({ status: 0, stdout: filled, stderr: '-: 2 changes\n' });
  });

  test('takes away a tick the learner took away', async () => {
    const json = exported(small, (idOf) => [
      { type: 'item', ids: [idOf('Variables')], state: 'todo' },
    ]);
    const file = await writeTemporary('progress.json', json);
    const { stdout } = await runRoadmap(['apply', '-', '--progress', file], small);
    expect(stdout).toBe(small.replace('[x]', '[ ]'));
  });

  test('fills in the example roadmap from a copy the learner ticked', async () => {
    const ticked = await tickSeed({ quarter: 1, topics: 24, projects: 2, answers: 8 });
    const copy = await writeTemporary('my-copy.md', ticked);
    const { status, stdout } = await runRoadmap(['apply', seedFile, '--progress', copy]);
    expect(status).toBe(0);
    expect(stdout).toContain('**📈 Progress:** 8/10 milestones • 2/4 projects • 82% topics');
    expect(stdout).toContain('- [x] Built at least 2 of these projects:');
    const both = await runRoadmap(['apply', '-', '--progress', copy], stdout);
    expect(both).toEqual({ status: 0, stdout, stderr: '-: nothing to change\n' });
  });

  test.for([
    ['a copy', small.replace('[ ]', '[x]')],
    ['what was exported', exported(small, (idOf) => [done(idOf('Slices'))])],
  ] as const)('reads %s from standard input', async ([, saved]) => {
    const file = await writeTemporary('roadmap.md', small);
    const { stdout } = await runRoadmap(['apply', file, '--progress', '-'], saved);
    expect(stdout).toBe(small.replace('[ ]', '[x]'));
  });

  test('changes the file itself only when told to', async () => {
    const file = await writeTemporary('roadmap.md', small);
    const args = ['apply', file, '--progress', await writeExport()];
    await runRoadmap(args);
    expect(await readFile(file, 'utf8')).toBe(small);

    const run = await runRoadmap([...args, '--write']);
    expect(run).toEqual({ status: 0, stdout: '', stderr: `${file}: 2 changes\n` });
    expect(await readFile(file, 'utf8')).toBe(filled);
    expect(await readdir(dirname(file))).toEqual(['roadmap.md']);
  });

  test('counts the changes for programs, and prints no copy', async () => {
    const progress = await writeExport();
    const json = (markdown: string) =>
      runRoadmap(['apply', '-', '--progress', progress, '--json'], markdown);
    expect(await json(small)).toEqual({ status: 0, stdout: '{\n  "changed": 2\n}\n', stderr: '' });
    expect(JSON.parse((await json(filled)).stdout)).toEqual({ changed: 0 });
  });

  test('says why exported progress cannot be used, and changes nothing', async () => {
    const file = await writeTemporary('roadmap.md', small);
    const broken = await writeTemporary('progress.json', '{"format": "something else"}');
    const run = await runRoadmap(['apply', file, '--progress', broken, '--write']);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^roadmap: .*progress\.json: This file .*\n$/);
    expect(await readFile(file, 'utf8')).toBe(small);
  });

  test('warns of progress that belongs to another roadmap', async () => {
    const copy = await writeTemporary('rust.md', '# Rust\n\n## Week 1\n- [x] Traits\n');
    const run = await runRoadmap(['apply', '-', '--progress', copy], small);
    expect(run).toMatchObject({ status: 0, stdout: small });
    expect(run.stderr).toMatch(/rust\.md: belongs to another roadmap/);
  });

  test.for([
    [['apply', '-', '--progress', '-'], /^roadmap: -: cannot be both/],
    [['apply', '-', '--progress', 'p.json', '--write'], /^roadmap: -: cannot be written to/],
    [['apply', 'a.md'], /required option '--progress <file>' not specified/],
  ] as const)('refuses %j', async ([args, reason]) => {
    const run = await runRoadmap(args, small);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(reason);
  });
});
