import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './bootstrap.mjs';
import { importsOf } from './import-graph.mjs';
import { capture } from './processes.mjs';
import { tempTree } from './temp-tree.mjs';

/** A workspace with nothing wrong in it. */
const workspace = {
  'packages/core/package.json': {
    name: '@roadmap-tracker/core',
    exports: { '.': '', './model': '', './progress': '', './parse': '', './parse-lazily': '' },
  },
  'packages/store/package.json': { name: '@roadmap-tracker/store', exports: { '.': '' } },
  'packages/elements/package.json': { name: 'roadmap-tracker', exports: { '.': '' } },
  'packages/core/src/model/nodes.ts': '',
};

/** What the check prints about one file, and whether it is content. */
async function check(path, source) {
  const folder = tempTree({ ...workspace, [path]: source });
  try {
    const output = await capture(process.execPath, [
      join(root, 'scripts/check-imports.mjs'),
      folder,
    ]);
    return { ok: true, output };
  } catch ({ output }) {
    return { ok: false, output };
  }
}

const core = 'packages/core/src';
const store = 'packages/store/src';
const elements = 'packages/elements/src';

describe('check-imports refuses', () => {
  test.for([
    // Core's stages.
    [`${core}/markdown/a.ts`, `import {a} from '../constructs/a.ts';`],
    [`${core}/markdown/a.ts`, `import {a} from '../vocabulary/en.ts';`],
    [`${core}/markdown/a.ts`, `import {a} from '../model/ids.ts';`],
    [`${core}/markdown/a.ts`, `import {fromMarkdown} from 'mdast-util-from-markdown';`],
    [`${core}/markdown/a.ts`, `import {unified} from 'unified';`],
    [`${core}/markdown/a.ts`, `import {u} from 'mdast';`],
    [`${core}/model/a.ts`, `import type {A} from '../progress/a.ts';`],
    [`${core}/vocabulary/en.ts`, `import {a} from '../model/nodes.ts';`],
    [`${core}/constructs/a.ts`, `import {a} from '../progress/progress.ts';`],
    [`${core}/constructs/a.ts`, `import remarkParse from 'remark-parse';`],
    [`${core}/progress/a.ts`, `import {a} from '../readiness/assess.ts';`],
    [`${core}/readiness/a.ts`, `import {a} from '../constructs/quiz.ts';`],
    [`${core}/schedule/a.ts`, `import {a} from '../progress/progress.ts';`],
    [`${core}/write/a.ts`, `import {a} from '../markdown/to-mdast.ts';`],
    [`${core}/readiness/a.ts`, `import {parseRoadmap} from '../parse-roadmap.ts';`],
    [`${core}/index.ts`, `import {readFileSync} from 'node:fs';`],
    [`${core}/index.ts`, `import {html} from 'lit';`],
    // The store's ladder.
    [`${store}/memory-store.ts`, `import {a} from './open-store.ts';`],
    [`${store}/memory-store.ts`, `import {a} from './indexeddb-store.ts';`],
    [`${store}/progress-store.ts`, `import {a} from './memory-store.ts';`],
    [`${store}/open-store.ts`, `import {a} from '@roadmap-tracker/core';`],
    [`${store}/open-store.ts`, `import {a} from '@roadmap-tracker/core/parse';`],
    // The elements.
    [`${elements}/roadmap-quiz/a.ts`, `import {a} from '../controllers/a.ts';`],
    [`${elements}/roadmap-quiz/a.ts`, `import type {A} from '@roadmap-tracker/store';`],
    [`${elements}/roadmap-quiz/a.ts`, `import {a} from '../roadmap-tracker/a.ts';`],
    [`${elements}/roadmap-quiz/a.ts`, `import {a} from '@roadmap-tracker/core';`],
    [`${elements}/controllers/a.ts`, `import {a} from '../roadmap-quiz/a.ts';`],
    [
      `${elements}/controllers/a.ts`,
      `const a = await import('@roadmap-tracker/core/parse-lazily');`,
    ],
    [
      `${elements}/controllers/read-roadmap.ts`,
      `import {a} from '@roadmap-tracker/core/parse-lazily';`,
    ],
    [
      `${elements}/roadmap-tracker/a.ts`,
      `const a = await import('@roadmap-tracker/core/parse-lazily');`,
    ],
    // The outside.
    ['packages/cli/src/main.ts', `import {a} from '@roadmap-tracker/store';`],
    ['packages/cli/src/main.ts', `import {a} from '../../core/src/index.ts';`],
    ['packages/cli/src/main.ts', `import {a} from '@roadmap-tracker/core/constructs';`],
    ['examples/site/main.js', `import 'roadmap-tracker/dist/define.js';`],
    ['examples/site/main.js', `import '../../packages/elements/src/index.ts';`],
    [
      'examples/site/index.html',
      `<script type="module">\n  import '../../packages/a.js';\n</script>`,
    ],
    // What could not be checked.
    [`${core}/index.ts`, `const load = (name: string) => import(name);`],
    [`${core}/model/a.ts`, `import {a} from './nodes.js';\nimport {b} from './nodes';`],
    ['packages/other/src/a.ts', `export const a = 1;`],
  ])('in %s: %s', async ([path, source]) => {
    const { ok, output } = await check(path, source);
    expect(output).toMatch(new RegExp(`^${path}:\\d+: `, 'm'));
    expect(ok).toBe(false);
  });
});

describe('check-imports allows', () => {
  test.for([
    [`${core}/markdown/to-mdast.ts`, `import {unified} from 'unified';`],
    [`${core}/markdown/a.ts`, `import type {Root} from 'mdast';`],
    [`${core}/markdown/a.ts`, `import {messages} from '../messages.ts';`],
    [`${core}/markdown/a.ts`, `import type {Span} from '../model/nodes.ts';`],
    [`${core}/constructs/a.ts`, `import {en} from '../vocabulary/en.ts';`],
    [`${core}/parse-roadmap.ts`, `import {a} from './constructs/index.ts';`],
    [`${core}/model/a.test.ts`, `import {parseRoadmap} from '../parse-roadmap.ts';`],
    [`${store}/open-store.ts`, `import {a} from './memory-store.ts';`],
    [`${elements}/roadmap-quiz/a.ts`, `import {a} from '../roadmap-counter/a.ts';`],
    [`${elements}/roadmap-tracker/a.ts`, `import {openStore} from '@roadmap-tracker/store';`],
    [
      `${elements}/controllers/read-roadmap.ts`,
      `const a = await import('@roadmap-tracker/core/parse-lazily');`,
    ],
    ['packages/cli/src/main.ts', `import {readFile} from 'node:fs/promises';`],
    ['examples/site/main.js', `import 'roadmap-tracker';`],
  ])('in %s: %s', async ([path, source]) => {
    expect(await check(path, source)).toMatchObject({ ok: true });
  });
});

describe('importsOf', () => {
  test('tells types, values and what is loaded later', () => {
    const source = [
      `import type { A } from 'a';`,
      `import {`,
      `  type B,`,
      `} from 'b';`,
      `import * as c from 'c';`,
      `import 'd';`,
      `export * from 'e';`,
      `export type { F } from 'f';`,
      `const g = () => import('g');`,
    ].join('\n');
    expect(importsOf(source).sort((a, b) => a.line - b.line)).toEqual([
      { kind: 'type', name: 'a', line: 1 },
      { kind: 'value', name: 'b', line: 2 },
      { kind: 'value', name: 'c', line: 5 },
      { kind: 'value', name: 'd', line: 6 },
      { kind: 'value', name: 'e', line: 7 },
      { kind: 'type', name: 'f', line: 8 },
      { kind: 'lazy', name: 'g', line: 9 },
    ]);
  });

  test('does not read comments', () => {
    expect(importsOf(`// import('a')\n/** @example\nimport 'b';\n */\n`)).toEqual([]);
  });
});
