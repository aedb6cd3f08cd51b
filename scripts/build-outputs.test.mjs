import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bringInStep } from './build-outputs.mjs';
import { tempTree } from './temp-tree.mjs';

const built = {
  'tsconfig.tsbuildinfo': '{}',
  'src/a.ts': '',
  'src/a.test.ts': '',
  'src/internal/test-view.ts': '',
  'dist/a.js': '',
  'dist/a.d.ts': '',
};
const info = 'tsconfig.tsbuildinfo';

test('a project whose outputs are all there is left alone', () => {
  const project = tempTree(built);
  bringInStep(project);
  expect(existsSync(join(project, info))).toBe(true);
  expect(existsSync(join(project, 'dist/a.js'))).toBe(true);
});

test.for(['dist/a.js', 'dist/a.d.ts'])('a missing %s is written again', (output) => {
  const { [output]: _, ...rest } = built;
  const project = tempTree(rest);
  bringInStep(project);
  expect(existsSync(join(project, info))).toBe(false);
});

test('the outputs of a deleted source go, those of the CDN build stay', () => {
  const project = tempTree({
    ...built,
    'dist/gone.js': '',
    'dist/gone.d.ts.map': '',
    'dist/cdn/roadmap-tracker.js': '',
  });
  bringInStep(project);
  expect(existsSync(join(project, 'dist/gone.js'))).toBe(false);
  expect(existsSync(join(project, 'dist/gone.d.ts.map'))).toBe(false);
  expect(existsSync(join(project, 'dist/cdn/roadmap-tracker.js'))).toBe(true);
});
