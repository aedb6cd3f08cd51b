import { describe, expect, test } from 'vitest';
import { runRoadmap, writeTemporary } from '../test/run-roadmap.ts';

const published = `# Go

## Week 1: Basics
- [ ] Worker pools and job queues
- [ ] Context package for cancellation
- [ ] Select statements and patterns
`;

async function diff(edited: string, ...options: readonly string[]) {
  const old = await writeTemporary('old.md', published);
  return runRoadmap(['diff', old, '-', ...options], edited);
}

describe('roadmap diff', () => {
  test('is fine with an edit that costs readers nothing', async () => {
    const { status, stdout } = await diff(published.replace('Basics', 'First steps'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Readers lose nothing\.\n/);
    expect(stdout).toMatch(/\n3 items found again, 0 not, 0 in doubt, 0 new\n$/);
  });

  test('shows what is said in other words, with both lines', async () => {
    const { status, stdout } = await diff(
      published.replace('Worker pools and job queues', 'Worker pools and their job queues'),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /In other words\n {2}.*old\.md:4: Worker pools and job queues\n {4}→ -:4: Worker pools and their job queues\n/,
    );
  });

  test('has findings when an item is gone', async () => {
    const { status, stdout } = await diff(published.replace(/- \[ \] Context.*\n/, ''));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Readers would lose something\.\n/);
    expect(stdout).toMatch(/No longer found\n {2}.*old\.md:5: Context package for cancellation\n/);
  });

  test('has findings when it cannot tell which of two an item became', async () => {
    const { status, stdout } = await diff(
      published.replace(
        'Context package for cancellation',
        'Context package\n- [ ] Context for cancellation',
      ),
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /readers are asked\n.*Context package for cancellation\n {4}\? -:5: .*\n {4}\? -:6: /,
    );
  });

  test('tells programs the same', async () => {
    const { status, stdout } = await diff(published.replace(/- \[ \] Context.*\n/, ''), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      loses: true,
      counts: { carried: 2, orphaned: 1, ambiguous: 0 },
      orphaned: [{ kind: 'task', text: 'Context package for cancellation', line: 5 }],
    });
  });

  test('lets no document control the terminal', async () => {
    const { stdout } = await diff(`${published}- [ ] A \u001B[31mtrap\n`);
    expect(stdout).toMatch(/New\n {2}-:7: A \[31mtrap\n/);
  });

  test('needs two files', async () => {
    expect((await runRoadmap(['diff', '-'], published)).status).toBe(2);
    expect((await runRoadmap(['diff', '-', '-'], published)).status).toBe(2);
  });
});
