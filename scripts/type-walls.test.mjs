// The walls that the compiler holds: core's platform, and the order of the packages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './bootstrap.mjs';
import { capture } from './processes.mjs';
import { tempTree } from './temp-tree.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** The real configurations around other sources; what the compiler prints, or '' when content. */
async function compile(files) {
  const folder = tempTree({
    'package.json': { type: 'module' },
    'tsconfig.base.json': read('tsconfig.base.json'),
    'packages/core/tsconfig.json': read('packages/core/tsconfig.json'),
    'packages/store/tsconfig.json': read('packages/store/tsconfig.json'),
    'packages/core/src/index.ts': 'export const core = 1;\n',
    'packages/store/src/index.ts': 'export const store = 1;\n',
    ...files,
  });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    await capture(process.execPath, [compiler, '-b', join(folder, 'packages/store')]);
    return '';
  } catch ({ output }) {
    return output;
  }
}

const inCore = (line) => compile({ 'packages/core/src/index.ts': `${line}\n` });

describe('core', () => {
  test.for(['indexedDB', 'document', 'window', 'localStorage', 'fetch', 'process', 'setTimeout'])(
    'cannot name %s',
    async (name) => {
      expect(await inCore(`export const it: unknown = ${name};`)).toMatch(/error TS2(304|584|591)/);
    },
  );

  test('compiles without them', async () => {
    expect(
      await inCore(
        'export const it: unknown = structuredOf([1]);\nfunction structuredOf(a: number[]): number { return a.at(-1) ?? 0; }',
      ),
    ).toBe('');
  });
});

test('a package cycle does not compile', async () => {
  const core = JSON.parse(read('packages/core/tsconfig.json'));
  const output = await compile({
    'packages/core/tsconfig.json': { ...core, references: [{ path: '../store' }] },
  });
  expect(output).toContain('error TS6202');
});
