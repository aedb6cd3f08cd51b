import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { definitionLabels } from './definition-labels.ts';
import { readLines } from './read-lines.ts';
import { parseWhole } from './to-mdast.ts';
import { walk } from './walk.ts';

const read = (text: string) => readLines(text, definitionLabels(text));

/** What a roadmap is made of, with the places of what can be written to. */
function outline(root: Root): readonly string[] {
  const lines: string[] = [];
  walk(root, (node: Nodes) => {
    const place = node.position?.start.offset;
    if (node.type === 'list') lines.push(`list ${node.ordered ? node.start : '-'} @${place}`);
    if (node.type === 'listItem') lines.push(`item ${node.checked} @${place}`);
    if (node.type === 'heading') lines.push(`heading ${node.depth} ${plainText(node)} @${place}`);
    if (node.type === 'paragraph') lines.push(`paragraph ${plainText(node)} @${place}`);
    if (node.type === 'link') lines.push(`link ${node.url}`);
    if (node.type === 'linkReference') lines.push(`reference ${node.identifier}`);
    if (node.type === 'code') lines.push(`code ${node.value}`);
    if (/^(?:strong|emphasis|inlineCode|blockquote|thematicBreak)$/.test(node.type)) {
      lines.push(`${node.type} ${plainText(node)}`);
    }
  });
  // How far a line goes in is of no meaning.
  return lines.map((line) => line.replace(/\s+/g, ' '));
}

describe('readLines', () => {
  test.for([
    ['headings', '# A\n\n## B ##\n\nC\n===\n\nD\n---\n\n#not one'],
    ['boxes', '- [ ] a\n- [x] b\n* [X] c\n- []\n- [y] d\n- [ ]e\n'],
    ['lists in lists', '- a\n  - b\n    - [ ] c\n  - d\n- e\n\n1. f\n   - g\n2. h\n'],
    ['numbered lists', '3. a\n4. b\n\n1) c\n'],
    ['items of several lines', '- a\n  b\nc\n\n  d\n\ne'],
    [
      'links',
      '- [Go](https://go.dev/a_(b)) by *Rob* <https://a.b/c>\n- https://a.b/c?d=1. And www.e.fr/g)',
    ],
    ['badly ended links', '[a](b c) [d](e [f] g](h) [i]'],
    ['references', '[Go][go] and [go], [none]\n\n[GO]: https://go.dev\n'],
    ['bold and code', '**Topics:** `a *b*` and **c [d](e)** f_g_h _i_ 2 * 3 * 4 \\*j\\*'],
    ['fenced code', 'a\n\n```js\n- [ ] b\n\n# c\n```\n\n- [ ] d\n'],
    ['code that never ends', '~~~\n# a\n'],
    ['comments', 'a\n\n<!--\n- [ ] b\n\n# c\n-->\n\n- d\n'],
    ['rules', 'a\n\n---\n\n* * *\n- b\n'],
    ['carriage returns', '# A\r- [ ] b\r  - c\r\rd\r'],
    ['all line ends', '# A\r\n\r\n- [ ] b\r- [x] c\nd\r\n'],
    ['tabs', '-\ta\n\t- [ ] b\n'],
  ] as const)('reads %s as the parser does', ([, text]) => {
    expect(outline(read(text))).toEqual(outline(parseWhole(text)));
  });

  test('knows where every item ends', () => {
    const text = '- a\n  - b\n\n    more\n- c';
    const [list] = read(text).children;
    const [first] = list?.type === 'list' ? list.children : [];
    expect(text.slice(first?.position?.start.offset, first?.position?.end.offset)).toBe(
      '- a\n  - b\n\n    more',
    );
    expect(list?.position?.end.offset).toBe(text.length);
  });

  test('nests no deeper than a reader could follow', () => {
    const text = Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('');
    const depthOf = (node: Nodes): number =>
      'children' in node ? 1 + Math.max(0, ...node.children.map(depthOf)) : 1;
    expect(depthOf(read(text))).toBeLessThan(100);
    expect(outline(read(text)).filter((line) => line.startsWith('item'))).toHaveLength(500);
  });
});
