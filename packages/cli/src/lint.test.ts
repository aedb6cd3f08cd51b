import { describe, expect, test } from 'vitest';
import { runRoadmap, writeTemporary } from '../test/run-roadmap.ts';
import { seedFile } from '../test/tick-seed.ts';

const sound = '# Go\n\n## Week 1\n- [ ] Loops\n';
const noted = '# Go\n\n## Week 1\n- [✓] Loops\n- [ ] Maps\n';
const warned = '# Go\n\n## Week 1\n- [ ] Loops\n- [] Maps\n';
const wrong = '# Go\n\n## Week 1\n- [ ] Loops {#a}\n- [ ] Maps {#a}\n';

describe('roadmap lint', () => {
  test('tells place, severity, reason and rule, and below them the remedy', async () => {
    const { status, stdout, stderr } = await runRoadmap(['lint', '-'], warned);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const [line, remedy, summary, end] = stderr.split('\n');
    expect(line).toMatch(/^-:5:3: warning: "\[\]" .+ \[near-box\]$/);
    expect(remedy).toMatch(/^ {2}Begin the line with "- \[ \] "/);
    expect(summary).toBe('0 errors, 1 warning, 0 notes in 1 file');
    expect(end).toBe('');
  });

  test('has nothing to say of an ordinary roadmap', async () => {
    expect(await runRoadmap(['lint', seedFile])).toEqual({
      status: 0,
      stdout: '',
      stderr: '0 errors, 0 warnings, 0 notes in 1 file\n',
    });
  });

  test.for([
    [sound, [], 0],
    [noted, ['--max-warnings', '0'], 0],
    [warned, [], 0],
    [warned, ['--max-warnings', '1'], 0],
    [warned, ['--max-warnings', '0'], 1],
    [wrong, [], 1],
    [wrong, ['--max-warnings', '9', '--quiet'], 1],
    [wrong, ['--json'], 1],
  ] as const)('ends %j with %j as %i', async ([markdown, options, expected]) => {
    expect((await runRoadmap(['lint', '-', ...options], markdown)).status).toBe(expected);
  });

  test('counts the warnings of all files together', async () => {
    const files = [await writeTemporary('a.md', warned), await writeTemporary('b.md', warned)];
    expect((await runRoadmap(['lint', ...files, '--max-warnings', '2'])).status).toBe(0);
    const { status, stderr } = await runRoadmap(['lint', ...files, '--max-warnings', '1']);
    expect(status).toBe(1);
    for (const file of files) expect(stderr).toContain(`\n${file}:5:3: `.slice(1));
    expect(stderr).toContain('0 errors, 2 warnings, 0 notes in 2 files\n');
  });

  test('is quiet about notes and counts when told to be', async () => {
    expect(await runRoadmap(['lint', '-', '--quiet'], noted)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect((await runRoadmap(['lint', '-', '--quiet'], warned)).stderr).toContain('[near-box]');
  });

  test('gives an array with an entry for each file as JSON', async () => {
    const file = await writeTemporary('a.md', warned);
    const { stdout, stderr } = await runRoadmap(['lint', file, '-', '--json'], sound);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([
      {
        file,
        messages: [
          {
            ruleId: 'near-box',
            source: 'roadmap',
            severity: 'warning',
            fatal: false,
            reason: expect.any(String),
            note: expect.any(String),
            place: { line: 5, column: 3, offset: 30 },
          },
        ],
      },
      { file: '-', messages: [] },
    ]);
  });

  test.for([
    [['lint'], "missing required argument 'file'"],
    [['lint', '-', '-'], '-: can be read only once'],
    [['lint', 'a.md', '--max-warnings', 'few'], 'Give a whole number, from 0.'],
    [['lint', 'a.md', '--max-warnings', '-1'], 'Give a whole number, from 0.'],
    [['lint', 'no/such.md'], 'no/such.md: there is no such file'],
  ] as const)('does not understand %j', async ([args, reason]) => {
    const { status, stdout, stderr } = await runRoadmap(args, sound);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('lets no document control the terminal', async () => {
    const { stderr } = await runRoadmap(
      ['lint', '-'],
      '# Go\n\n- [ ] a\n\n[\u001B[31m\u0007](x:y)\n[\u001B] (/b)\n',
    );
    expect(stderr).toContain('[link-with-space]');
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
