import { describe, expect, test } from 'vitest';
import { seed } from '../../test/seed.ts';
import { anchorStyles } from '../model/anchor.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { addAnchors } from './add-anchors.ts';
import { diffRoadmaps } from './diff-roadmaps.ts';

const anchored = (markdown: string) => addAnchors(markdown, parseRoadmap, 'brace').markdown;

describe('addAnchors', () => {
  test.for(anchorStyles.map((style) => [style] as const))(
    'names every item of the seed once, in the style %s, and costs its readers nothing',
    ([style]) => {
      const { markdown, added } = addAnchors(seed, parseRoadmap, style);
      expect(added).toBeGreaterThan(360);
      expect(addAnchors(markdown, parseRoadmap, style)).toEqual({ markdown, added: 0 });
      const [before, after] = [parseRoadmap(seed), parseRoadmap(markdown)];
      const impact = diffRoadmaps(before, after);
      expect([impact.loses, impact.counts.added]).toEqual([false, 0]);
      expect(after.messages).toEqual(before.messages);
    },
  );

  test('adds to lines, and changes nothing else', () => {
    const { markdown } = addAnchors(seed, parseRoadmap);
    expect(markdown.replace(/ <!-- id: [\w-]+ -->/g, '')).toBe(seed);
  });

  test.for([
    [
      'ends of lines',
      '## Week 1\r\n- [ ] Maps  \r\n',
      '## Week 1 {#week-1}\r\n- [ ] Maps {#maps}  \r\n',
    ],
    [
      'a text of several lines',
      '- [ ] Maps\n  and slices\n',
      '- [ ] Maps\n  and slices {#maps-and-slices}\n',
    ],
    ['what is below', '- [ ] Maps\n  - [ ] Keys\n', '- [ ] Maps {#maps}\n  - [ ] Keys {#keys}\n'],
    ['a closed heading', '## Week 1 ##\n- [ ] A\n', '## Week 1 {#week-1} ##\n- [ ] A {#a}\n'],
    [
      'a row',
      '| Done | Topic |\n|--|--|\n| [ ] | Maps |\n| [ ] | Keys |\n',
      '| Done | Topic |\n|--|--|\n| [ ] | Maps {#maps} |\n| [ ] | Keys {#keys} |\n',
    ],
    [
      'an anchor that is there',
      '- [ ] Maps ^m\n- [ ] Keys\n',
      '- [ ] Maps ^m\n- [ ] Keys {#keys}\n',
    ],
    [
      'an anchor that is there twice',
      '- [ ] A {#m}\n- [ ] B {#m}\n',
      '- [ ] A {#m}\n- [ ] B {#m}\n',
    ],
    [
      'the same words twice',
      '- [ ] Maps\n- [ ] Maps\n',
      '- [ ] Maps {#maps}\n- [ ] Maps {#maps-2}\n',
    ],
    [
      'a name that is taken',
      '- [ ] Keys {#maps}\n- [ ] Maps\n',
      '- [ ] Keys {#maps}\n- [ ] Maps {#maps-2}\n',
    ],
    ['accents and numbers', '- [ ] 10 × Élan vital\n', '- [ ] 10 × Élan vital {#elan-vital}\n'],
    [
      'words it cannot spell',
      '- [ ] 地図\n- [ ] キー\n',
      '- [ ] 地図 {#task}\n- [ ] キー {#task-2}\n',
    ],
    ['code', '- [ ] Run `go test`\n', '- [ ] Run `go test` {#run-go-test}\n'],
    ['no last line end', '- [ ] Maps', '- [ ] Maps {#maps}'],
    ['damaged text', '\uFEFF- [ ] ğŸš€ Maps\n', '\uFEFF- [ ] ğŸš€ Maps {#maps}\n'],
  ])('minds %s', ([, before = '', after]) => {
    expect(anchored(before)).toBe(after);
    expect(anchored(anchored(before))).toBe(after);
  });

  test('leaves prose alone', () => {
    const prose = '# Go\n\nRead this.\n\n- a note\n- another\n\n```\n- [ ] code\n```\n';
    expect(anchored(prose)).toBe(prose);
  });
});
