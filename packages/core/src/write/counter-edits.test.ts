import { describe, expect, test } from 'vitest';
import { progressOf } from '../../test/build-roadmap.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { readProgress } from '../progress/index.ts';
import { assess } from '../readiness/index.ts';
import { copyOf, count, status } from './test/test-copies.ts';
import { writeProgress } from './write-progress.ts';

describe('a counter', () => {
  test.for<[string, number, string]>([
    ['**Posts:** 0/12+', 3, '**Posts:** 3/12+'],
    ['**Posts:** 0/12', 15, '**Posts:** 15/12'],
    ['**Posts:** ___ / 12', 3, '**Posts:** 3 / 12'],
    ['**Posts:** ___/12', 0, '**Posts:** ___/12'],
    ['**Posts:** 10/12 (83%)', 11, '**Posts:** 11/12 (91%)'],
    ['**Posts:** 20%', 45, '**Posts:** 45%'],
  ])('the learner moves, %j at %i, is written %j', ([body, value, copy]) => {
    expect(copyOf(body, [count('Posts', value)])).toBe(copy);
  });

  test('the learner never moved keeps what the author printed', () => {
    expect(copyOf('**Posts:** 7/12', [], true)).toBe('**Posts:** 7/12');
  });

  test('that counts what the model knows is live, its percentage rounded down', () => {
    const topics = '\n\n**Topics:**\n- [x] Loops\n- [x] Maps\n- [ ] Slices\n';
    const line = '**Progress:** 0/4+ projects • 0% topics';
    expect(copyOf(line + topics, [], true)).toBe(
      `**Progress:** 0/4+ projects • 66% topics${topics}`,
    );
    expect(copyOf(line + topics, [])).toBe(line + topics);
  });

  test('outside of the periods counts them all', () => {
    const markdown =
      '# Go\n\n**Overall Completion:** 0% (0/2 quarters)\n\n## Quarter 1\n- [ ] Loops\n\n## Quarter 2\n- [ ] Maps\n';
    const roadmap = parseRoadmap(markdown);
    const progress = progressOf(status('completed')(roadmap));
    expect(writeProgress(markdown, roadmap, progress, assess(roadmap, progress))).toContain(
      '**Overall Completion:** 50% (1/2 quarters)',
    );
  });

  test('counts what is in its own period alone', () => {
    const quarter = (number: number, box: string) =>
      `## Quarter ${number}\n\n**Progress:** 0% topics\n\n**Topics:**\n- ${box} Loops\n\n`;
    const markdown = `# Go\n\n${quarter(1, '[x]')}${quarter(2, '[ ]')}`;
    const roadmap = parseRoadmap(markdown);
    const progress = readProgress(roadmap);
    expect(writeProgress(markdown, roadmap, progress, assess(roadmap, progress))).toBe(
      `# Go\n\n${quarter(1, '[x]').replace('0%', '100%')}${quarter(2, '[ ]')}`,
    );
  });

  test.for(['5/12', '0/120', '10/12', '0/1', 'none'])(
    'is left alone in a text that prints %s in its place',
    (printed) => {
      const roadmap = parseRoadmap('# Go\n\n**Posts:** 0/12');
      const progress = progressOf(count('Posts', 3)(roadmap));
      const text = `# Go\n\n**Posts:** ${printed}`;
      expect(writeProgress(text, roadmap, progress)).toBe(text);
      expect(writeProgress(`\n${text}`, roadmap, progress)).toBe(`\n${text}`);
    },
  );
});
