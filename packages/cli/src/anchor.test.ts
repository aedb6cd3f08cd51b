import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { runRoadmap, writeTemporary } from '../test/run-roadmap.ts';

const roadmap = '# Go\r\n\r\n## Week 1: Basics\r\n- [ ] Worker pools  \r\n- [x] Context ^ctx\r\n';

describe('roadmap anchor', () => {
  test('names every line that has no anchor, and changes nothing else', async () => {
    const { status, stdout, stderr } = await runRoadmap(['anchor', '-'], roadmap);
    expect(stdout).toBe(
      '# Go\r\n\r\n## Week 1: Basics <!-- id: week-1-basics -->\r\n- [ ] Worker pools <!-- id: worker-pools -->  \r\n- [x] Context ^ctx\r\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '-: 2 anchors added\n' });
  });

  test.for([
    ['brace', '- [ ] Worker pools {#worker-pools}'],
    ['caret', '- [ ] Worker pools ^worker-pools'],
  ])('writes them in the style %s', async ([style = '', line = '']) => {
    const { stdout } = await runRoadmap(['anchor', '-', '--style', style], roadmap);
    expect(stdout).toContain(line);
  });

  test('writes the file once, and finds nothing to do the second time', async () => {
    const file = await writeTemporary('roadmap.md', roadmap);
    expect((await runRoadmap(['anchor', file, '--write'])).status).toBe(0);
    const written = await readFile(file, 'utf8');
    const { stderr } = await runRoadmap(['anchor', file, '--write']);
    expect(stderr).toMatch(/: has them all\n$/);
    expect(await readFile(file, 'utf8')).toBe(written);
    expect(written).toContain('<!-- id: worker-pools -->');
  });

  test('knows no other style, and cannot write to standard input', async () => {
    expect((await runRoadmap(['anchor', '-', '--style', 'footnote'], roadmap)).status).toBe(2);
    expect((await runRoadmap(['anchor', '-', '--write'], roadmap)).status).toBe(2);
  });
});
