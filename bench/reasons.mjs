// Why a figure is what it is, for the ones that have missed their goals. A figure is found by
// what stands in its name.
export const reasons = [
  {
    about: '×100 (2.8 MB)',
    why: 'The tree takes a fifteenth of the time. The example a hundred times over is four quarters with 400 criteria and 1,000 projects, and each is compared with each to find the ones that mean the same (`joins.ts`).',
  },
  {
    about: 'ms per byte',
    why: 'The same comparison: it grows with the square of the projects of one quarter. The tree alone grows by less than 1.',
  },
  {
    about: 'that throw',
    why: 'A call with more arguments than the engine takes, where one array is pushed into another by `...`.',
  },
  {
    about: 'of the example ÷ remark-parse',
    why: 'The tree costs less than remark alone, since it is made in pieces; what is over is understanding: every title is held against the words of every language.',
  },
  {
    about: 'slowest of them',
    why: 'A mebibyte of the shortest lists or headings there are holds 100,000 to 260,000 of them, a hundred times what a large roadmap has. The time grows in proportion: it is the price of one list, not an attack. What is known to be quadratic in Markdown parsers (emphasis, brackets, backticks, comments, nesting) is below a second.',
  },
  {
    about: 'slowest Markdown tree',
    why: 'The parser is given as much as one large roadmap costs, a good half second, and the line reader does the rest. Documents of nothing but the shortest lists have both a full share and the most nodes per byte: half of the time is garbage collection.',
  },
  {
    about: 'heap kept',
    why: 'Each item has an id of 14 characters, a span of three numbers and a text of its own: with their object headers that is more than the characters of a short item. Texts are slices of the source, which they keep alive.',
  },
  {
    about: '`assess` after one tick',
    why: 'All periods are judged anew; nothing is kept from the last time.',
  },
  {
    about: 'largest growth',
    why: 'Between two sizes of which one is below the line reader and one above it, the mixture changes; garbage collection adds its own.',
  },
];
