import { describe, expect, test } from 'vitest';
import { damage } from '../../test/damage.ts';
import { seed } from '../../test/seed.ts';
import type { MessageId } from '../messages.ts';
import { parseRoadmap } from '../parse-roadmap.ts';

/** What is said of a document: "line:column ruleId". */
function said(markdown: string): readonly string[] {
  return parseRoadmap(markdown).messages.map(
    ({ place, ruleId }) => `${place.line}:${place.column} ${ruleId}`,
  );
}

/** A document around some lines, so that nothing but them is worth a message. */
const around = (...lines: readonly string[]) =>
  ['# Go', '', '## Week 1', '- [ ] Loops', '', ...lines, ''].join('\n');

const quarter = (criteria: string, ...more: readonly string[]) =>
  ['# Go', '## Quarter 1', '**Completion Criteria:**', criteria, '', ...more, ''].join('\n');

/** For every message there is, a document and what is said of it, and nothing else. */
const examples: Record<MessageId, readonly [markdown: string, ...said: readonly string[]]> = {
  'mojibake-repaired': [damage(around('🚀 Go'), 'windows-1252'), '1:1'],
  'too-complex': [around('> '.repeat(40)), '1:1'],
  'empty-document': [' \n', '1:1'],
  'nothing-to-track': ['Only words.', '1:1'],
  'several-titles': ['# One\n- [ ] a\n\n# Two\n- [ ] b\n', '1:1'],
  'over-indented-task': [around('- [ ] Maps', '        - [ ] Keys'), '7:9'],
  'task-in-paragraph': [around('First:', '2. [ ] Maps'), '7:1'],
  'near-box': [around('- [] Maps'), '6:3'],
  'empty-task': [around('- [ ]'), '6:3'],
  'other-mark': [around('- [✓] Maps'), '6:3'],
  'heading-without-space': [around('##Week 2'), '6:1'],
  'unclosed-fence': [around('```go', 'for {}'), '6:1'],
  'link-with-space': [around('See [Go] (https://go.dev).'), '6:5'],
  'refused-link': [around('[Go](javascript:go)'), '6:1'],
  'duplicate-id': [around('- [ ] Maps {#maps}', '- [ ] Keys <!-- id: maps -->'), '7:12'],
  'hidden-characters': [around('- [ ] Ma\u202Eps'), '6:9'],
  'unreachable-criterion': [quarter('- [ ] Watched 120% of the videos'), '4:1'],
  'quiz-too-short': [quarter('- [ ] 8/10 on the quiz', '**Quiz:**', '1. Why?'), '7:1'],
  'unread-rule': [quarter('- [ ] 5 sketches are good enough'), '4:1'],
  'counter-disagrees': [around('**Progress:** 3/4 topics'), '6:15'],
  'period-not-joined': [
    '# Go\n## Quarter 1: Checks\n**Quiz:**\n1. Why?\n\n## Quarter 1: Speed\n- [ ] Loops\n',
    '6:1',
  ],
  'period-order': ['# Go\n## Week 1\n- [ ] a\n## Week 3\n- [ ] b\n', '4:1'],
};

describe('findMessages', () => {
  test.for(Object.entries(examples))('says %s', ([id, [markdown, ...places]]) => {
    expect(said(markdown)).toEqual(places.map((place) => `${place} ${id}`));
  });

  test.for([
    ['spaces', '- [  ] Maps', '6:3 near-box'],
    ['a space that does not break', '- [\u00A0] Maps', '6:3 near-box'],
    ['a space before the x', '- [ x] Maps', '6:3 near-box'],
    ['no space after the box', '- [ ]Maps', '6:3 near-box'],
    ['no space after the ticked box', '- [x]Maps', '6:3 near-box'],
    ['no space before the box', '-[ ] Maps', '6:1 near-box'],
    ['no space after the number', '1.[x] Maps', '6:1 near-box'],
    ['a symbol before the box', '- 🚀 [ ] Maps', '6:3 near-box'],
    ['bold words with the box inside', '- **[ ] Maps**', '6:3 near-box'],
    ['a dash for a mark', '* [-] Maps', '6:3 other-mark'],
    ['a mark drawn as emoji', '1. [✔️] Maps', '6:4 other-mark'],
    ['a list in a quote', '> - [] Maps', '6:5 near-box'],
  ])('knows a box with %s', ([, line = '', expected]) => {
    expect(said(around(line))).toEqual([expected]);
  });

  test.for([
    ['boxes in code', '```', '- []', '##No', '[a] (https://b.c)', '```'],
    ['boxes in indented code', 'Such as', '', '    - [] a', '    ##No'],
    ['boxes between backticks', '- Write `- []`, `[ ]x` or `[a] (https://b.c)` `{#a}` `{#a}`'],
    ['boxes in comments', '<!--', '- []', '##No', '[a] (https://b.c)', '{#a}', '{#a}', '-->'],
    ['links', '- [Go](https://go.dev)', '- [✓](https://go.dev)', '- [](https://go.dev)'],
    ['the words of links', '- [a [✓] (https://b.c)](https://go.dev)'],
    ['references', '- [x][go] and [-][go]', '', '[go]: https://go.dev'],
    ['brackets in prose', 'Put an x in them: [x], [ ] or [] as you like.', 'An array is [] here.'],
    ['what speaks of boxes', '- "[x]" is done', '- ([x] = done)', '- \\[ ] is not'],
    ['a choice', '- **Status:** [ ] To do | [ ] Done', '- ➡️ [ ] Yes | [ ] No'],
    ['a task with an address', '- [x] (https://go.dev) is read'],
    ['numbers of notes', '- [1] The first source', '- [^1] A note'],
    [
      'tasks however they are indented',
      '- [ ] a',
      '  - [ ] b',
      '    - [ ] c',
      '1. [ ] d',
      '   1. [ ] e',
    ],
    ['tasks below a sentence', 'Now:', '- [ ] a', '', 'And:', '1. [ ] b'],
    ['links that are broken otherwise', '- [](my file.md)'],
    ['emphasis', '*[x] done*'],
    [
      'number signs',
      '#Golang is a hashtag here',
      '',
      '#golang and #backend',
      '#1 is fixed',
      'C# and F#',
      '####',
    ],
    ['fences that are closed', '````md', '```', '````', '', '- a', '  ~~~', '  b', '  ~~~~'],
    [
      'addresses that are fine',
      '[a](b.md) [c](#d) [e](mailto:f@g.h) <https://i.j> https://k.l [m]()',
    ],
    ['different ids', '- [ ] a {#a}', '- [ ] b <!-- id: b -->', '- [ ] c ^c', '2 ^ 3', 'x^c'],
    ['letters of every script', '- [ ] می‌خواهم 👩‍💻 \u200Fאב\u200E क्‍ष'],
  ])('says nothing of %s', ([, ...lines]) => {
    expect(said(around(...lines))).toEqual([]);
  });

  test('takes one number sign for a heading only where there is no other title', () => {
    expect(said('#Learning Go\n\n- [ ] Loops\n')).toEqual(['1:1 heading-without-space']);
    expect(said('#golang notes\n\n- [ ] Loops\n')).toEqual([]);
    expect(said('#Learning Go\nfrom books\n\n- [ ] Loops\n')).toEqual([]);
  });

  test('does not take a shorter fence for the end of a longer one', () => {
    expect(said(around('````md', '```'))).toEqual(['6:1 unclosed-fence']);
  });

  test('says nothing of an ordinary roadmap', () => {
    expect(parseRoadmap(seed).messages).toEqual([]);
  });

  test('tells code page, count and guesses of a damaged copy in one warning', () => {
    const { messages } = parseRoadmap(damage(seed, 'windows-1254'));
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['mojibake-repaired', 'warning'],
    ]);
    const { certain, preferred } = parseRoadmap(damage(seed, 'windows-1254')).source.repaired!;
    expect(preferred).toBeGreaterThan(0);
    expect(messages[0]?.reason).toContain(`${certain + preferred} damaged`);
    expect(messages[0]?.reason).toContain(`${preferred} of them by the likeliest guess`);
  });

  test('speaks of places in the document as it was given', () => {
    const document =
      `\uFEFF${damage(around('- 📺 Watch', '- [] 📺 Maps'), 'windows-1254')}`.replaceAll(
        '\n',
        '\r\n',
      );
    const message = parseRoadmap(document).messages.find(({ ruleId }) => ruleId === 'near-box');
    expect(message?.place).toMatchObject({ line: 7, column: 3, offset: document.indexOf('[]') });
  });

  test('sorts its messages by place', () => {
    const lines = said(around('- [] a', '', '[a] (https://b.c)', '', '- [] b', '', '##No'));
    expect(lines).toEqual([
      '6:3 near-box',
      '8:1 link-with-space',
      '10:3 near-box',
      '12:1 heading-without-space',
    ]);
  });

  test('gives every message a remedy, and the fatality of its severity', () => {
    const fatal = { error: true, warning: false, info: null };
    for (const [markdown] of Object.values(examples)) {
      for (const message of parseRoadmap(markdown).messages) {
        expect(message.note).toMatch(/\.$/);
        expect(message.reason).toMatch(/\.$/);
        expect(message.fatal).toBe(fatal[message.severity]);
        expect(message.source).toBe('roadmap');
      }
    }
  });
});

describe('a rule', () => {
  test.for([
    ['80% of the topics', []],
    ['100% of the topics', []],
    ['101% of the topics', ['4:1 unreachable-criterion']],
    ['8/10 on the quiz', []],
    ['11/10 on the quiz', ['4:1 unreachable-criterion']],
    ['Built 2 of these projects:\n  - [ ] a\n  - [ ] b', []],
    ['Built 3 of these projects:\n  - [ ] a\n  - [ ] b', ['4:1 unreachable-criterion']],
    ['Watched 2 videos', []],
    ['Can explain 3 ideas:\n  - [ ] a\n  - [ ] b\n  - [ ] c', []],
    ['Can explain 2 of the ideas:\n  - [ ] a\n  - [ ] b\n  - [ ] c', ['4:1 unread-rule']],
    ['Knows HTTP/2, OAuth2, Go 1.22 and 10k requests', []],
  ] as const)('that says "%s" is given %j', ([sentence, expected]) => {
    expect(said(quarter(`- [ ] ${sentence}`))).toEqual(expected);
  });

  test('asks for too much when its own period offers less, not when another does', () => {
    const videos = ['**Videos:**', '- [a](https://youtu.be/a)', '- [b](https://youtu.be/b)'];
    expect(said(quarter('- [ ] Watched 2 videos', ...videos))).toEqual([]);
    expect(said(quarter('- [ ] Watched 3 videos', ...videos))).toEqual([
      '4:1 unreachable-criterion',
    ]);
    const general = [
      '# Go',
      '## Completion Criteria',
      '- Watched 3 videos',
      '## Quarter 1',
      ...videos,
    ];
    expect(said(general.join('\n'))).toEqual([]);
  });

  test('of the lights is looked at as well', () => {
    const lights = '\n### Green Light\n- 120% of topics\n- 5 sketches\n- Feel ready\n';
    expect(said(around(lights))).toEqual(['8:1 unreachable-criterion', '9:1 unread-rule']);
  });

  test('about the quiz is held against the questions of each period', () => {
    const light = '# Go\n\n### Green Light\n- 2/3 on the quiz\n';
    const quiz = (number: number, questions: string) =>
      `\n## Week ${number}\n**Quiz:**\n${questions}`;
    const document = light + quiz(1, '1. A?\n2. B?\n3. C?\n') + quiz(2, '1. A?\n2. B?\n');
    expect(said(document)).toEqual(['14:1 quiz-too-short']);
  });
});

describe('a counter', () => {
  const week = (counter: string, ...lines: readonly string[]) =>
    ['# Go', '## Week 1', `**Progress:** ${counter}`, '', ...lines, ''].join('\n');
  const topics = ['**Topics:**', '- [x] a', '- [x] b', '- [ ] c'];
  const quiz = ['**Quiz:**', '1. [x] A?', '2. [ ] B?'];

  test.for([
    ['2/3 topics', topics, true],
    ['0/3 topics', topics, false],
    ['66% topics', topics, true],
    ['67% topics', topics, true],
    ['60% topics', topics, false],
    ['1/2 questions', quiz, true],
    ['2/2 questions', quiz, false],
    // Without boxes the document keeps no count to compare with.
    ['2/2 questions', ['**Quiz:**', '1. A?', '2. B?'], true],
    ['__/3 topics', topics, true],
    ['5/9 pages', topics, true],
  ] as const)('of %s beside %j agrees: %s', ([counter, lines, agrees]) => {
    expect(said(week(counter, ...lines))).toEqual(agrees ? [] : ['3:15 counter-disagrees']);
  });

  test('of projects counts one that is named twice once', () => {
    const built = (counter: string) =>
      week(
        counter,
        '**Completion Criteria:**',
        '- [ ] Built at least 1 of these projects:',
        '  - [x] A web scraper with rate limits',
        '  - [ ] A chat server',
        '',
        '**Project:** Build a web scraper with rate limits',
      );
    expect(said(built('1/2 projects'))).toEqual([]);
    expect(said(built('2/2 projects'))).toEqual(['3:15 counter-disagrees']);
    // Whichever of its two places is ticked.
    const elsewhere = built('1/2 projects')
      .replace('[x] A web', '[ ] A web')
      .replace('**Project:**', '**Project:** [x]');
    expect(said(elsewhere)).toEqual([]);
    expect(said(elsewhere.replace(':** [x]', ':** [ ]'))).toEqual(['3:15 counter-disagrees']);
  });
});

describe('periods', () => {
  const weeks = (...titles: readonly string[]) =>
    ['# Go', ...titles.flatMap((title) => [`## ${title}`, `- [ ] ${title}`])].join('\n');

  test.for([
    [['Week 1', 'Week 2', 'Week 3'], []],
    [['Week 1-2', 'Week 3-4', 'Week 5'], []],
    [['Week 3', 'Week 4'], []],
    [['Week 1', 'Week 2', 'Week 1: Other', 'Week 2: Other'], []],
    [['Week 1', 'Week 3'], ['4:1 period-order']],
    [['Week 2', 'Week 1', 'Week 3'], ['6:1 period-order']],
    [['Week 1-3', 'Week 3-4'], ['4:1 period-order']],
    [['Week 1', 'Month 4'], []],
  ] as const)('%j are given %j', ([titles, expected]) => {
    expect(said(weeks(...titles))).toEqual(expected);
  });
});
