import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runRoadmap, writeTemporary } from '../test/run-roadmap.ts';
import { seedFile } from '../test/tick-seed.ts';

describe('roadmap', () => {
  test('helps those who ask', async () => {
    const { status, stdout, stderr } = await runRoadmap(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of [
      'init',
      'lint',
      'repair',
      'parse',
      'stats',
      'status',
      'Exit status',
      'Examples',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  test.for(['init', 'lint', 'repair', 'parse', 'stats', 'status'])(
    'helps with %s by example',
    async (command) => {
      const { status, stdout, stderr } = await runRoadmap([command, '--help']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(`\nExamples:\n  roadmap ${command}`);
      expect(stdout).toMatch(/\nExit status:\n {2}0 {2}/);
    },
  );

  test('tells its version', async () => {
    expect(await runRoadmap(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/),
    });
  });

  test.for([
    [['fly', 'a.md'], "unknown command 'fly'"],
    [['stats', 'a.md', '--jsn'], "unknown option '--jsn' (Did you mean --json?)"],
    [['status', 'a.md', '--progress'], "option '--progress <file>' argument missing"],
    [['parse'], "missing required argument 'file'"],
    [['init', 'a.md', 'b.md'], 'too many arguments'],
  ] as const)('does not understand %j', async ([args, reason]) => {
    const { status, stdout, stderr } = await runRoadmap(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^roadmap: .*see roadmap --help\n$/);
    expect(stderr).toContain(reason);
  });

  test('shows its help to those who ask for nothing', async () => {
    const { status, stdout, stderr } = await runRoadmap([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: roadmap');
  });
});

describe('a file', () => {
  test.for<[string, string | Uint8Array, string]>([
    ['empty.md', ' \n\n', 'is empty'],
    ['image.md', new Uint8Array([0x89, 0x50, 0, 1]), 'is not a text file'],
    ['utf-16.md', new Uint8Array([0xff, 0xfe, 0x23, 0]), 'is UTF-16'],
    ['latin-1.md', new Uint8Array([0x23, 0x20, 0xe9, 0x0a]), 'is not UTF-8'],
    ['page.md', '\n<!DOCTYPE html>\n<title>Roadmap</title>', 'is a web page'],
    ['page.md', '<html lang="en">', 'is a web page'],
  ])('%s is refused in one line when it holds %j', async ([name, content, reason]) => {
    const file = await writeTemporary(name, content);
    for (const command of ['parse', 'stats', 'status']) {
      const run = await runRoadmap([command, file]);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toMatch(/^roadmap: [^\n]*; [^\n]*\n$/);
      expect(run.stderr).toContain(`${file}: ${reason}`);
    }
  });

  test('that is not there is named', async () => {
    expect(await runRoadmap(['parse', 'no/such.md'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'roadmap: no/such.md: there is no such file; check its name\n',
    });
  });

  test('that is a directory is named', async () => {
    const { status, stderr } = await runRoadmap(['parse', tmpdir()]);
    expect(status).toBe(2);
    expect(stderr).toContain(`${tmpdir()}: is a directory`);
  });

  test('may be standard input', async () => {
    const { status, stdout } = await runRoadmap(['parse', '-'], '# Go\n\n## Week 1\n- [ ] Loops\n');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'roadmap', title: { text: 'Go' } });
  });

  test('may use HTML and begin with a byte order mark', async () => {
    const { status } = await runRoadmap(['parse', '-'], '\uFEFF<h1>Go</h1>\n\n- [ ] Loops\n');
    expect(status).toBe(0);
  });

  test('is one object of JSON, and several are an array in the order they were named', async () => {
    const files = [
      await writeTemporary('a.md', '# A\n\n## Week 1\n- [ ] Loops\n'),
      await writeTemporary('b.md', '# B\n\n## Week 1\n- [ ] Maps\n'),
    ];
    for (const args of [['parse'], ['stats', '--json'], ['status', '--json']]) {
      const [one, other, both] = await Promise.all(
        [files.slice(0, 1), files.slice(1), files].map((named) => runRoadmap([...args, ...named])),
      );
      expect(JSON.parse(both!.stdout)).toEqual([
        JSON.parse(one!.stdout),
        JSON.parse(other!.stdout),
      ]);
    }
  });

  test('is named above what is told of it where there are several', async () => {
    const file = await writeTemporary('a.md', '# A\n\n## Week 1\n- [ ] Loops\n');
    for (const command of ['stats', 'status']) {
      const alone = await runRoadmap([command, file]);
      const { stdout } = await runRoadmap([command, file, '-'], '# B\n\n## Week 1\n- [ ] a\n');
      expect(stdout.startsWith(`== ${file} ==\n${alone.stdout}\n== - ==\nB\n`)).toBe(true);
    }
  });

  test('that cannot be used stops all of them', async () => {
    const file = await writeTemporary('a.md', '# A\n\n## Week 1\n- [ ] Loops\n');
    for (const command of ['parse', 'stats', 'status', 'lint']) {
      const run = await runRoadmap([command, file, 'no/such.md']);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toMatch(/^roadmap: no\/such\.md: [^\n]+\n$/);
    }
  });

  test('has its progress to itself', async () => {
    const run = await runRoadmap(['status', 'a.md', 'b.md', '--progress', 'p.json']);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('p.json: is of one roadmap');
  });

  test('has its messages told with the place they are about', async () => {
    const { status, stderr } = await runRoadmap(['parse', '-'], 'Only a sentence.\n');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^-:\d+:\d+: info: .+ \[nothing-to-track\]\n$/);
  });
});

describe('the installed command', () => {
  const bin = fileURLToPath(new URL('../bin/roadmap.js', import.meta.url));

  test('runs, and ends with the exit status', () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
    expect(run('stats', seedFile, '--json')).toMatchObject({ status: 0, stderr: '' });
    expect(run('stats', 'no/such.md')).toMatchObject({ status: 2, stdout: '' });
  });

  test('ends quietly when nobody reads on', () => {
    const command = `"${process.execPath}" "${bin}" parse "${seedFile}" | head -c 10`;
    expect(spawnSync('sh', ['-c', command], { encoding: 'utf8' })).toMatchObject({
      stdout: expect.stringMatching(/^.{10}$/s),
      stderr: '',
    });
  });
});
