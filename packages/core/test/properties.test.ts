/**
 * What holds of every document, tried on documents made by chance. A few of each in every
 * run; `RUNS=10000` tries more, and `HOSTILE_SIZE=1048576` makes the hostile ones larger.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitText } from '../src/markdown/split-text.ts';
import { parseInPieces } from '../src/markdown/parse-in-pieces.ts';
import { parseWhole, toMdast } from '../src/markdown/to-mdast.ts';
import { visit } from '../src/model/visit.ts';
import { parseRoadmap } from '../src/parse-roadmap.ts';
import { hostileInputs } from './hostile-inputs.ts';
import { seed } from './seed.ts';

const numRuns = Number(process.env['RUNS'] ?? 60);
const hostileSize = Number(process.env['HOSTILE_SIZE'] ?? 3_000);

/** Lines that mean something, so that chance finds what lies between them. */
const line = fc.constantFrom(
  '',
  '',
  '',
  'Text',
  'more [r] text',
  'a - b',
  '# H',
  '## [r]',
  '**Bold:**',
  '**A:** b',
  '- a',
  '- b',
  '* c',
  '+ p',
  '-',
  '1. d',
  '2. e',
  '3) f',
  '10. k',
  '  - n',
  '   - m',
  '\t- t',
  '- [ ] t',
  '- [x] [r]',
  '  x',
  '    x',
  '---',
  '===',
  '- - -',
  '***',
  '+++',
  '\\',
  '```',
  '```js',
  '~~~',
  '   ```',
  '- ```',
  '> ```',
  '`` a',
  '> q',
  '> - z',
  '>',
  '> [q]: z',
  '<!-- c',
  '-->',
  '<!-- x -->',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '<?',
  '?>',
  '<!D',
  '|a|b|',
  '|-|-|',
  '[r]: u',
  '[r]',
  '  [s]: v',
  '- [s]',
  '- [S]: w',
  '[x][r]',
  '![r]',
  '[q]',
);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');
const markdown = fc
  .tuple(fc.array(line, { maxLength: 14 }), lineEnd)
  .map(([lines, end]) => lines.map((text) => text + end).join(''));

/** Documents as learners have them. */
const word = fc.constantFrom('Go', 'tests', 'queues', 'Don’t panic', 'C++', '80%', 'Week 3');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const roadmapLine = fc.oneof(
  words.map((text) => `- [ ] ${text}`),
  words.map((text) => `- [x] ${text}`),
  words.map((text) => `- [${text}](https://example.org/a)`),
  words.map((text) => `\n**Project:** ${text}\n`),
  fc.constantFrom('\n**Topics:**\n', '\n**Quiz:**\n', '\n## Month 1\n', '\n### Week 1-2: Start\n'),
  words.map((text) => `\n## ${text}\n`),
);
const roadmap = fc
  .array(roadmapLine, { minLength: 1, maxLength: 20 })
  .map((lines) => `# A plan\n\n${lines.join('\n')}\n`);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const idsOf = (text: string): readonly string[] => {
  const found: string[] = [];
  visit(parseRoadmap(text).content, (node) => 'id' in node && found.push(node.id));
  return found;
};

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(line, fc.string({ unit: 'grapheme' })), { maxLength: 20 })
      .map((all) => all.join('\n')),
    markdown,
  );

  test('gives a model that survives JSON', () => {
    fc.assert(
      fc.property(text, (given) => {
        const parsed = parseRoadmap(given);
        expect(plain(parsed)).toEqual(parsed);
      }),
      { numRuns },
    );
  });

  test('has all spans inside it, and the marks of its boxes where they are said to be', () => {
    fc.assert(
      fc.property(text, (given) => {
        visit(parseRoadmap(given).content, (node) => {
          if ('span' in node) {
            const { start, end } = node.span;
            expect(0 <= start && start <= end && end <= given.length).toBe(true);
          }
          if (!('checkbox' in node) || !node.checkbox || node.checkbox.end !== undefined) return;
          const { at, checked } = node.checkbox;
          expect(given.slice(at - 1, at + 2)).toMatch(checked ? /^\[[xX]\]$/ : /^\[[ \t\r\n]\]$/);
        });
      }),
      { numRuns },
    );
  });
});

describe('a roadmap', () => {
  test('keeps its ids when spaces, line ends, quotes and emoji change', () => {
    fc.assert(
      fc.property(roadmap, fc.boolean(), fc.integer({ min: 0, max: 3 }), (given, crlf, spaces) => {
        let other = given.replaceAll('’', "'").replace(/^(#+|- \[.\]|-) /gm, '$1 🎯 ');
        other = other.replace(/(?<=\S)$/gm, ' '.repeat(spaces === 2 ? 1 : spaces));
        expect(idsOf(crlf ? other.replaceAll('\n', '\r\n') : other)).toEqual(idsOf(given));
      }),
      { numRuns },
    );
  });

  test('gives the line reader the same boxes and links as the parser', () => {
    fc.assert(
      fc.property(roadmap, (given) => {
        const read = (text: string) => {
          const { source } = parseRoadmap(text);
          return { headings: source.headings, links: source.links, tasks: source.tasks };
        };
        // A paragraph too long for the parser takes its piece of the document along.
        expect(read(`${given}\n${'*a_ '.repeat(3_000)}\n`)).toEqual(read(`${given}\nwords\n`));
      }),
      { numRuns },
    );
  });
});

describe('a document parsed in pieces', () => {
  const inPieces = (text: string) =>
    plain(parseInPieces(text, parseWhole, splitText(text, 1)).root.children);

  test('has the same tree as one parsed whole', () => {
    fc.assert(
      fc.property(markdown, (given) => {
        // The parser alone knows no front matter.
        fc.pre(!splitText(given).some(({ isMatter }) => isMatter));
        expect(inPieces(given)).toEqual(plain(parseWhole(given).children));
      }),
      { numRuns: numRuns * 10 },
    );
  });

  test('has the same tree when it is the example', () => {
    expect(plain(toMdast(seed).root.children)).toEqual(plain(parseWhole(seed).children));
  });
});

describe('a hostile document', () => {
  test('comes in many kinds', () => {
    expect(Object.keys(hostileInputs).length).toBeGreaterThanOrEqual(60);
  });

  test.for(Object.entries(hostileInputs))('never throws: %s', ([, make]) => {
    const parsed = parseRoadmap(make(hostileSize));
    expect(JSON.parse(JSON.stringify(parsed)).type).toBe('roadmap');
  });
});
