// How much a page may be made to load: bytes after minifying and gzip -9, each with its reason.

/** Languages of the interface: a page loads the reader's, and an English page none. */
const interfaces = [/(?:^|\/)dist\/strings\/[a-z]{2}\.js$/];

/** Chunks that are fetched after the first paint. A chunk that is not named here counts. */
const afterFirstPaint = [/core\/dist\/parse-lazily\.js$/, ...interfaces];

/** Vocabularies: a page loads at most the one its text is written in. */
const languages = [/core\/dist\/vocabulary\/[a-z]{2}\.js$/, ...interfaces];

const parser = /node_modules\/(remark|micromark|mdast-util|unified)/;

export const budgets = [
  {
    name: 'roadmap-tracker, first paint from a model',
    program: "import 'roadmap-tracker/define.js';",
    lazy: afterFirstPaint,
    // The goal is 20 kB. The floor today is every leaf, since all are registered at once.
    most: 51_500,
    never: [parser],
    remedy:
      'Every page pays this before it shows anything. Load what is not seen at first with ' +
      'import(), and name its chunk in `afterFirstPaint`.',
  },
  {
    name: 'roadmap-tracker, with the parser',
    program: "import 'roadmap-tracker/define.js';",
    lazy: languages,
    // The goal is 52 kB: the parser is within it, the elements are what is over.
    most: 107_500,
    remedy:
      'A page that gives Markdown and no model pays this. The parser is most of it: see which ' +
      'micromark extension or vocabulary grew.',
  },
  {
    name: '@roadmap-tracker/core, model and readiness',
    program:
      "export * from '@roadmap-tracker/core/model';" +
      "export * from '@roadmap-tracker/core/readiness';",
    most: 6300,
    never: [/node_modules\//],
    remedy: 'Whoever has a model asks for the light without a parser: an import leads back to it.',
  },
  {
    name: '@roadmap-tracker/core, all of it',
    program: "export * from '@roadmap-tracker/core';",
    // All languages are in it; pages import the stages they need instead.
    most: 116_500,
    never: [/node_modules\/(lit|@lit|idb-keyval)/, /(^|\/)(store|cli)\/dist\//],
    neverSays: /\b(?:indexedDB|localStorage|customElements)\b/,
    remedy: 'Core runs anywhere, so it knows neither the view nor the store.',
  },
];
