/**
 * Documents made to keep a parser busy, to make it throw or to confuse it. Each is given
 * a size and makes a text of about so many characters.
 */

/** Makes a document of about `size` characters. */
export type HostileInput = (size: number) => string;

/** Something over and over again. */
const many =
  (part: string): HostileInput =>
  (size) =>
    part.repeat(Math.ceil(size / part.length));

/** As many openings as closings, around one word. */
const nested =
  (opening: string, closing: string): HostileInput =>
  (size) => {
    const count = Math.ceil(size / (opening.length + closing.length));
    return `${opening.repeat(count)}a${closing.repeat(count)}`;
  };

/** Parts that differ by their number. */
const numbered =
  (part: (number: number) => string): HostileInput =>
  (size) => {
    let text = '';
    for (let number = 1; text.length < size; number += 1) text += part(number);
    return text;
  };

/** What is known to be slow in one Markdown parser or another. */
const complexity: Readonly<Record<string, HostileInput>> = {
  'strong in emphasis': nested('*a **a ', 'b** b*'),
  'strong in strong': many('**a **b '),
  'emphasis that closes nothing': many('a_ '),
  'emphasis that opens nothing': many('_a '),
  'mixed emphasis': many('*a_ '),
  'mixed strong and emphasis': many('**a *a '),
  'strikethrough that never ends': many('~~a '),
  'brackets that never close': many('['),
  'brackets that never open': many('a]'),
  'brackets in brackets': nested('[', ']'),
  'links in links': nested('[a ', '](b)'),
  'links that never end': many('[a]('),
  'links with half an address': many('[a](<b'),
  'images that never end': many('!['),
  'escaped brackets': many('[\\'),
  'references to nothing': numbered((number) => `[a${number}] `),
  'definitions, each used': numbered((number) => `[a${number}]: b\n\n- [a${number}]\n\n`),
  'definitions, all used at the end': (size) => {
    const count = Math.ceil(size / 30);
    const each = (make: (index: number) => string) =>
      Array.from({ length: count }, (_, i) => make(i));
    return `${each((i) => `[a${i}]: b`).join('\n')}\n\n${each((i) => `- [a${i}]\n`).join('')}`;
  },
  'definition look-alikes in code': numbered(
    (number) => `- [a${number}]\n\n      [a${number}]: b\n\n`,
  ),
  footnotes: numbered((number) => `a[^${number}]\n\n[^${number}]: b\n\n`),
  'backticks in growing runs': numbered((number) => `e${'`'.repeat(number)}`),
  'backticks in falling runs': (size) => {
    let text = '';
    for (let run = Math.floor(Math.sqrt(size * 2)); run > 0; run -= 1)
      text += `${'`'.repeat(run)}e`;
    return text;
  },
  'quotes in quotes': many('> '),
  'quotes on every line': many('> > > > > > > > a\n'),
  'quotes that begin and end': many('> > > > > > > > > > > > a\n\n'),
  'lists in lists on one line': many('- '),
  'lists in lists on every line': many('- - - - - - - - - - - - a\n'),
  'lists in lists by indentation': (size) => {
    let text = '';
    for (let depth = 0; text.length < size; depth += 1) text += `${'  '.repeat(depth)}- a\n`;
    return text;
  },
  'numbered lists on one line': many('1. '),
  'lists that end at once': many('a\n-\n'),
  'lists that take turns': many('- a\n* b\n'),
  'lists between paragraphs': many('- a\n\nb\n\n'),
  'lists in and out': many('- a\n  - b\n'),
  'one list, not a blank line': many('- [ ] a topic to learn\n'),
  'one list, blank lines between': many('- [ ] a topic to learn\n\n'),
  'one numbered list': numbered((number) => `${number}. [ ] a topic to learn\n`),
  'one list under one item': (size) => `- [ ] all\n${many('  - [ ] part\n')(size)}`,
  'items with links': numbered((number) => `- [Video ${number}](https://example.org/${number})\n`),
  'headings only': numbered((number) => `## Week ${number}\n`),
  'headings up and down': many('# a\n###### b\n'),
  'the same week again and again': many('## Week 1\n\n- [ ] a\n\n'),
  'labels only': many('**Topics:**\n'),
  'labels with lists': many('**Topics:**\n\n- [ ] a\n\n'),
  'facts in one paragraph': many('**Duration:** 1 year | '),
  lights: many('🟢 Green: 80% of topics\n\n- 80%+ topics\n- 2+ projects\n\n'),
  counters: many('0/10 topics • '),
  'status choices': many('**Status:** [ ] A | [ ] B\n\n'),
  'disclosures in disclosures': many('<details><summary>a</summary>\n\n'),
  'disclosures side by side': many('<details><summary>a</summary>\n\n- [ ] b\n\n</details>\n\n'),
  'summaries only': many('<summary>'),
  'comments that never end': many('a <!--'),
  'comments at the margin': many('<!--'),
  'tags that never end': many('a <a '),
  'tags that never close': many('<b>'),
  'instructions that never end': many('a <?'),
  'declarations that never end': many('a <!A '),
  'character data that never ends': many('a <![CDATA['),
  'scripts that never end': many('<script>\n\n'),
  'fences that never end': many('```\n\n'),
  'fences of all lengths': numbered((number) => `${'`'.repeat((number % 90) + 3)}\n\n`),
  'fences in lists': many('- ```\n\n# a\n\n'),
  'front matter that never ends': (size) => `---\n${many('a: b\n\n')(size)}`,
  'setext underlines': many('a\n='),
  'mail addresses': many('a@b.'),
  'at signs': many('a@'),
  'bare addresses': many('https://a.b '),
  'half an address': many('www.'),
  'half a scheme': many('http:'),
  'brackets in an address': nested('https://a.b/(', ')'),
  entities: many('&amp;'),
  'half entities': many('&#x'),
  backslashes: many('\\'),
  'hard breaks': many('a  \n'),
  'a wide table': (size) => {
    const columns = Math.ceil(size / 7);
    return `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n|${'b|'.repeat(columns)}\n`;
  },
  'a tall table': (size) => `| Week | Topic |\n|---|---|\n${many('| 1 | a |\n')(size)}`,
  'tables that end at once': many('|a|\n|-|\n\n'),
};

/** What is merely large, or strange. */
const bytes: Readonly<Record<string, HostileInput>> = {
  'one long word': many('a'),
  'one long line of words': many('word '),
  'one long paragraph': many('word\n'),
  'blank lines': many('\n'),
  spaces: many(' '),
  tabs: many('\t'),
  'spaces before each word': many(`${' '.repeat(300)}a\n`),
  'carriage returns': many('- [ ] a\r'),
  'all kinds of line ends': many('- [ ] a\r\n- b\r- c\n'),
  NUL: many('\u0000'),
  'control characters': many('\u0001\u000b\u000c\u0085\u2028'),
  'byte order marks': many('\uFEFF'),
  'lone surrogates': many('\uD800a\uDC00'),
  'combining marks': many('a\u0301\u0302\u0303'),
  'zero width': many('\u200B\u200D\u2060'),
  'right to left': many('\u202Eabc\u2066'),
  'damaged text': many('ğŸ“š a '),
  'damaged text of all kinds': many('ğŸ“šâœ…Ã© a '),
  'letters like damage': many('Ü”'),
  'UTF-16': many('#\u0000 \u0000A\u0000\n\u0000'),
  __proto__: many('## __proto__\n\n- [ ] constructor\n- [ ] toString\n\n'),
  'emoji only': many('- [ ] 🎯\n'),
  'punctuation only': many('- [ ] …!?\n'),
  'dotted capital': many('- [ ] İIıi ßSS\n'),
  'numbers beyond all bounds': many('- [ ] 1e309/0 of −1 topics, 101%, 8/0\n'),
  digits: many('9'),
  'half a number': many('0/'),
};

/** All of them by name. */
export const hostileInputs: Readonly<Record<string, HostileInput>> = { ...complexity, ...bytes };
