import { expect, test } from 'vitest';
import { bundleSize } from './bundle-size.mjs';
import { tempTree } from './temp-tree.mjs';

const isLazy = (file) => file.endsWith('late.js');

/** The names of the files in a bundle. */
const names = ({ inputs }) => inputs.map(({ file }) => file);

const files = {
  'early.js': `export const early = 'seen at first'; export const open = () => import('./late.js');`,
  'other.js': `export const other = () => import('./hidden.js');`,
  'hidden.js': `export const hidden = 'hidden behind import()';`,
  'late.js': `import './shared.js'; export const late = 'seen later';`,
  'shared.js': `globalThis.shared = 'needed by what is late';`,
};

test('leaves out a chunk that waits, and what only that chunk needs', async () => {
  const bundle = await bundleSize(`export * from './early.js';`, tempTree(files), isLazy);
  expect(bundle.text).toContain('seen at first');
  expect(names(bundle)).not.toContain('late.js');
  expect(names(bundle)).not.toContain('shared.js');
});

test('counts a chunk that nobody said waits', async () => {
  const { text } = await bundleSize(`export * from './other.js';`, tempTree(files), isLazy);
  expect(text).toContain('hidden behind import()');
});

test('counts everything when nothing waits', async () => {
  const all = await bundleSize(`export * from './early.js';`, tempTree(files));
  const first = await bundleSize(`export * from './early.js';`, tempTree(files), isLazy);
  expect(names(all)).toContain('shared.js');
  expect(all.size).toBeGreaterThan(first.size);
});
