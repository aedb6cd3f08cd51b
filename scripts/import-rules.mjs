// Who may import whom: the picture in docs/architecture.md, as a table.
//
//   markdown ◀── constructs ──▶ model ◀── progress ◀── readiness      vocabulary ◀── constructs
//                                              ▲───── reconcile
//   leaves ──▶ core        controllers ──▶ core, store        owners ──▶ all of these
//
// A file belongs to the first room whose pattern it matches, and may import what its room lists:
//
//   core/model        a room             unified, node:*      a package, or several
//   type NAME         only its types     lazy NAME            only with `import()`
//
// There are no other arrows. Tests may import what they like: they hold nothing up.

/** The parts of core that know no parser; whoever runs on a page's first paint imports only these. */
const coreFaces = [
  '@roadmap-tracker/core/model',
  '@roadmap-tracker/core/progress',
  '@roadmap-tracker/core/readiness',
  '@roadmap-tracker/core/schedule',
];
const parser = '@roadmap-tracker/core/parse-lazily';

/** What every element may use, whatever it shows. */
const elementBase = [
  ...coreFaces,
  'elements/shared',
  'elements/internal',
  'elements/styles',
  'elements/leaves',
  'lit',
  'lit/*',
];

export const rooms = [
  // Core: pure, and in stages.
  {
    name: 'core/to-mdast',
    files: 'packages/core/src/markdown/to-mdast.ts',
    // The one file that knows which parser made the tree.
    may: [
      'core/markdown',
      'core/messages',
      'type core/model',
      'unified',
      'remark-parse',
      'micromark*',
      'mdast-util-*',
      'type mdast',
    ],
  },
  {
    name: 'core/markdown',
    files: 'packages/core/src/markdown/',
    may: [
      'core/markdown',
      'core/to-mdast',
      'core/messages',
      'core/anchors',
      'type core/model',
      'mdast-util-to-string',
      // Percent-encodes addresses as CommonMark does; it parses nothing.
      'micromark-util-sanitize-uri',
      'type mdast',
    ],
  },
  {
    name: 'core/vocabulary',
    files: 'packages/core/src/vocabulary/',
    may: ['core/vocabulary', 'type core/model'],
  },
  // How an anchor is written: read off the text by markdown, written by reconcile.
  { name: 'core/anchors', files: 'packages/core/src/model/anchor.ts', may: [] },
  { name: 'core/model', files: 'packages/core/src/model/', may: ['core/model', 'core/anchors'] },
  {
    name: 'core/constructs',
    files: 'packages/core/src/constructs/',
    may: [
      'core/constructs',
      'core/markdown',
      'core/vocabulary',
      'core/model',
      'core/messages',
      'mdast-util-to-string',
      'type mdast',
    ],
  },
  {
    name: 'core/progress',
    files: 'packages/core/src/progress/',
    may: ['core/progress', 'core/model'],
  },
  {
    name: 'core/readiness',
    files: 'packages/core/src/readiness/',
    may: ['core/readiness', 'core/model', 'core/progress'],
  },
  {
    name: 'core/schedule',
    files: 'packages/core/src/schedule/',
    may: ['core/schedule', 'core/model'],
  },
  {
    name: 'core/write',
    files: 'packages/core/src/write/',
    may: ['core/write', 'core/model', 'core/progress', 'type core/readiness'],
  },
  {
    name: 'core/reconcile',
    files: 'packages/core/src/reconcile/',
    may: ['core/reconcile', 'core/model', 'core/anchors', 'core/progress'],
  },
  {
    name: 'core/lint',
    files: 'packages/core/src/lint/',
    may: [
      'core/lint',
      'core/markdown',
      'core/messages',
      'core/model',
      'core/progress',
      'mdast-util-to-string',
      'type mdast',
    ],
  },
  {
    name: 'core/messages',
    files: 'packages/core/src/messages.ts',
    may: ['core/*'],
  },
  {
    name: 'core/top',
    files: 'packages/core/src/',
    may: ['core/*', 'type unified', 'type mdast', 'type vfile'],
  },

  // Store: one promise, several keepers, and the one that picks among them.
  {
    name: 'store/face',
    files: 'packages/store/src/progress-store.ts',
    may: ['store/parts', ...coreFaces],
  },
  {
    name: 'store/open',
    files: 'packages/store/src/open-store.ts',
    // It tries the database itself, by really writing and reading, before it trusts an adapter to.
    may: ['store/face', 'store/adapters', 'store/parts', 'idb-keyval', ...coreFaces],
  },
  {
    name: 'store/adapters',
    files: 'packages/store/src/*-store.ts',
    may: ['store/face', 'store/parts', 'idb-keyval', ...coreFaces],
  },
  { name: 'store/index', files: 'packages/store/src/index.ts', may: ['store/*'] },
  {
    name: 'store/parts',
    files: 'packages/store/src/',
    may: ['store/face', 'store/parts', 'idb-keyval', ...coreFaces],
  },

  // Elements: leaves show, controllers fetch and keep, owners bring the two together.
  {
    name: 'elements/parser',
    files: 'packages/elements/src/controllers/read-roadmap.ts',
    // The one place that asks for the parser, and only when there is Markdown to parse.
    may: [
      'elements/controllers',
      'elements/shared',
      'elements/internal',
      '@roadmap-tracker/store',
      ...coreFaces,
      `lazy ${parser}`,
      `type ${parser}`,
      'type lit',
    ],
  },
  {
    name: 'elements/controllers',
    files: 'packages/elements/src/controllers/',
    may: [
      'elements/controllers',
      'elements/parser',
      'elements/shared',
      'elements/internal',
      '@roadmap-tracker/store',
      ...coreFaces,
      'type lit',
    ],
  },
  {
    name: 'elements/owners',
    files: ['packages/elements/src/roadmap-tracker/', 'packages/elements/src/roadmap-readiness/'],
    may: [
      ...elementBase,
      'elements/owners',
      'elements/controllers',
      'elements/parser',
      '@roadmap-tracker/store',
    ],
  },
  {
    name: 'elements/leaves',
    files: 'packages/elements/src/roadmap-*/',
    may: elementBase,
  },
  {
    name: 'elements/shared',
    files: [
      'packages/elements/src/view.ts',
      'packages/elements/src/events.ts',
      'packages/elements/src/strings.ts',
      'packages/elements/src/strings/',
      // How strings write a number.
      'packages/elements/src/internal/format.ts',
    ],
    may: ['elements/shared', ...coreFaces],
  },
  {
    name: 'elements/internal',
    files: 'packages/elements/src/internal/',
    may: ['elements/internal', 'elements/shared', ...coreFaces, 'lit', 'lit/*'],
  },
  {
    name: 'elements/styles',
    files: 'packages/elements/src/styles/',
    may: ['elements/styles', 'lit'],
  },
  {
    name: 'elements/top',
    files: 'packages/elements/src/',
    may: ['elements/*', '@roadmap-tracker/store', ...coreFaces],
  },

  // The outside: what anybody else could write.
  {
    name: 'cli',
    files: 'packages/cli/',
    may: ['cli', '@roadmap-tracker/core', '@roadmap-tracker/core/*', 'node:*', 'commander'],
  },
  { name: 'examples', files: 'examples/', may: ['examples', 'any package'] },
];
