import { describe, expect, test } from 'vitest';
import { seed } from '../../test/seed.ts';
import { parseInPieces } from './parse-in-pieces.ts';
import { countSource } from './count-source.ts';
import { splitText } from './split-text.ts';
import { toMdast } from './to-mdast.ts';

const filler = 'A sentence to make this piece long enough to be cut.\n'.repeat(50);
const types = (text: string) => toMdast(text).root.children.map((node) => node.type);

describe('toMdast', () => {
  test('gives every node of a document in pieces its place in the whole', () => {
    expect(splitText(seed).length).toBeGreaterThan(1);
    for (const { type, position } of toMdast(seed).root.children) {
      const text = seed.slice(position?.start.offset, position?.end.offset);
      const line = seed.slice(0, position?.start.offset).split('\n').length;
      expect(line).toBe(position?.start.line);
      if (type === 'heading') expect(text).toMatch(/^#/);
    }
  });

  test('resolves a reference whose definition stands in another piece', () => {
    const text = `# A\n\n[docs]\n\n${filler}\n# B\n\n[docs]: https://example.org\n`;
    const { root, definitions } = toMdast(text);
    expect(splitText(text)).toHaveLength(2);
    expect(JSON.stringify(root)).toContain('"type":"linkReference"');
    expect(definitions.get('docs')).toBe('https://example.org');
  });

  test.for([
    ['a fence', '```\n# not a heading\n```'],
    ['a fence that is never closed', '```\n\n# not a heading'],
    ['a comment', '<!--\n\n# not a heading\n-->'],
    ['a fence in a list item', '- item\n\n  ```\n\n# ends the item'],
  ] as const)('never cuts inside %s', ([, block]) => {
    const whole = `${filler}\n${block}\n\n${filler}`;
    for (const { start } of splitText(whole).slice(1)) {
      expect(whole.slice(start)).not.toMatch(/^# (?:not|ends)/);
    }
  });

  test.for([
    ['emphasis', '*a_ '.repeat(25_000)],
    ['quotes in quotes', '> '.repeat(10_000)],
    ['lists in lists', '- '.repeat(5_000)],
    ['brackets', '['.repeat(50_000)],
    ['comments', '<!--'.repeat(25_000)],
    ['a long line', 'x'.repeat(2_000_000)],
  ] as const)('reads %s line by line, and says so', ([, text]) => {
    expect(toMdast(text).simplified).toHaveLength(1);
  });

  test('still finds headings and boxes where it reads line by line', () => {
    const text = `# A\n- [x] done\n- [ ] open\n\n${'*a_ '.repeat(3_000)}`;
    expect(types(text)).toEqual(['heading', 'list', 'paragraph']);
  });

  test('has front matter, and no lists lost where a rule at the top is none', () => {
    expect(types('---\ntitle: A\n\nb: c\n---\n- a\n')).toEqual(['yaml', 'list']);
    expect(types('---\n\n- a\n')).toEqual(['thematicBreak', 'list']);
    expect(types('a\n\n---\nb: c\n---\n')).toEqual(['paragraph', 'thematicBreak', 'heading']);
    const [matter] = toMdast('---\ntitle: A\n---\n# B\n').root.children;
    expect(matter).toMatchObject({ value: 'title: A', position: { end: { line: 3, offset: 16 } } });
  });

  test('keeps what is in an open fence as it is, references or not', () => {
    const { root } = toMdast('[a]\n\n[a]: b\n\n# B\n\n```\n[a]');
    expect(root.children.at(-1)).toMatchObject({ type: 'code', value: '[a]' });
  });

  test('makes one list of one that was cut, with all its items', () => {
    const text = `# A\n${'- [ ] one of many topics\n'.repeat(3_000)}`;
    expect(splitText(text).length).toBeGreaterThan(10);
    expect(types(text)).toEqual(['heading', 'list']);
    expect(countSource(toMdast(text).root).tasks.total).toBe(3_000);
  });

  test('keeps every box and link of a roadmap too long for the parser', () => {
    const { root, simplified } = toMdast(seed.repeat(12));
    expect(simplified.length).toBeGreaterThan(0);
    expect(countSource(root)).toEqual({
      headings: 67 * 12,
      links: 106 * 12,
      tasks: { total: 204 * 12, checked: 0 },
    });
  });

  test('reads line by line what the parser fails on', () => {
    const { root, simplified } = parseInPieces('- [ ] a', () => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    expect(root.children.map(({ type }) => type)).toEqual(['list']);
    expect(simplified).toHaveLength(1);
  });
});
