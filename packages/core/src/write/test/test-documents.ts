/**
 * Random roadmaps, as texts: made of the pieces authors use, with what tools and years of
 * editing do to a file.
 */
import fc, { type Arbitrary } from 'fast-check';
import { damage } from '../../../test/damage.ts';

const text = fc
  .tuple(
    fc.constantFrom('', '', '📺 ', '🎯 ', '✅ ', '**Bold** ', '`go vet` '),
    fc.constantFrom(
      'Loops',
      'Maps',
      'Größe',
      'Karma ağı',
      '并发',
      'Größe & [links](#a)',
      'x [x] y',
    ),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom('', '', '', ' ', '\t', '…'),
  )
  .map(([lead, word, number, tail]) => `${lead}${word} ${number}${tail}`);

const box = fc.constantFrom('[ ] ', '[ ] ', '[x] ', '[X] ');
const maybeBox = fc.oneof(box, fc.constant(''));
const bullet = fc.constantFrom('- ', '* ', '-  ', '-\t', '1. ', '2) ');

type Lines = readonly string[];

const fewLines = (line: Arbitrary<string>): Arbitrary<string[]> =>
  fc.array(line, { minLength: 1, maxLength: 5 });

const labelled = (label: string, items: Arbitrary<Lines>): Arbitrary<Lines> =>
  items.map((lines) => [`**${label}:**`, ...lines, '']);

/** Tasks with parts below them, up to three deep, under one kind of bullet. */
const taskList: Arbitrary<Lines> = fc
  .tuple(
    fc.constantFrom('- ', '* ', '1. '),
    fc.constantFrom('    ', '\t'),
    fewLines(
      fc.tuple(fc.nat(2), box, text).map(([depth, mark, words]) => `${depth}|${mark}${words}`),
    ),
  )
  .map(([marker, indent, lines]) => {
    let depth = -1;
    return lines.map((line) => {
      depth = Math.min(Number(line.charAt(0)), depth + 1);
      return indent.repeat(depth) + marker + line.slice(2);
    });
  });

const linkList = fc
  .tuple(bullet, fewLines(fc.tuple(maybeBox, text, fc.nat(99)).map(linkLine)))
  .map(([marker, lines]) => lines.map((line) => marker + line));

function linkLine([mark, words, number]: [string, string, number]): string {
  return `${mark}[${words.replace(/[[\]]/g, '')}](https://example.org/${number}) by Ann Lee`;
}

const questions = fewLines(
  fc.tuple(maybeBox, text).map(([mark, words]) => `${mark}Can you ${words}?`),
);

const criteria: Arbitrary<Lines> = fc
  .tuple(box, box, fc.array(fc.tuple(maybeBox, text), { minLength: 1, maxLength: 3 }))
  .map(([watched, built, offers]) => [
    `- ${watched}Watched 80%+ of videos`,
    `- ${built}Built at least 1 of these projects:`,
    ...offers.map(([mark, words]) => `  - ${mark}${words}`),
    '- Feel confident',
  ]);

const project = fc
  .tuple(fc.constantFrom('**Project:** ', '**Project**: ', '**🚀 Project:**\n'), maybeBox, text)
  // A second box in the line would make it a choice of status.
  .map(([label, mark, words]) => `${label}${mark}Build ${words.replace('[x]', '')}`)
  .map((line) => [...line.split('\n'), '']);

const status = fc
  .tuple(box, box, box)
  .map(([a, b, c]) => [`**Status:** ${a}Not Started | ${b}In Progress | ${c}Completed`, '']);

const counters = fc
  .tuple(fc.nat(12), fc.nat(9), fc.nat(100))
  .map(([a, b, c]) => [`**Progress:** ${a}/12 posts • ${b}/4+ projects • ${c}% topics`, '']);

/** What looks like something to tick and is not. */
const decoys = fc.constantFrom<Lines>(
  ['```', '- [ ] code', '**Project:** code', '```', ''],
  ['<!--', '- [ ] hidden', '-->', ''],
  ['> - [ ] quoted', '> 1. [x] quoted', ''],
  ['An [x] in prose, and `- [ ]` in code.', ''],
  ['  ', '\t', '---', ''],
);

const block: Arbitrary<Lines> = fc.oneof(
  labelled('Topics', taskList),
  labelled('Topics', taskList),
  labelled('Resources', linkList),
  labelled(
    'Quiz',
    questions.map((lines) => lines.map((line, index) => `${index + 1}. ${line}`)),
  ),
  labelled('Completion Criteria', criteria),
  project,
  status,
  counters,
  decoys,
);

const lines: Arbitrary<Lines> = fc
  .array(fc.array(block, { maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((weeks) => [
    '# Go 🐭 in a month',
    '',
    ...weeks.flatMap((blocks, index) => [`## Week ${index + 1}: Größe`, '', ...blocks.flat()]),
  ]);

/** Roadmaps with any line ends, with and without a byte order mark, whole and damaged. */
export const roadmapDocuments: Arbitrary<string> = fc
  .record({
    lines,
    lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
    lastLineEnd: fc.boolean(),
    byteOrderMark: fc.boolean(),
    codePage: fc.option(fc.constantFrom('windows-1254', 'windows-1252', 'macintosh')),
  })
  .map((made) => {
    const whole = made.lines.join(made.lineEnd);
    const written = made.lastLineEnd ? whole + made.lineEnd : whole.trimEnd();
    const damaged = made.codePage ? damage(written, made.codePage) : written;
    return made.byteOrderMark ? `\uFEFF${damaged}` : damaged;
  });
