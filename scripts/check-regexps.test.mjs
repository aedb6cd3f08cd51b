import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './bootstrap.mjs';
import { capture } from './processes.mjs';
import { tempTree } from './temp-tree.mjs';

const check = (line) =>
  capture(process.execPath, [
    join(root, 'scripts/check-regexps.mjs'),
    tempTree({ 'packages/core/src/a.ts': `// one\n${line}\n` }),
  ]);

test.for([
  'export const a = /(x+x+)+y/;',
  'export const trim = (text: string) => text.replace(/\\s+$/, "");',
])('a pattern that can be slow is refused, and the line is named: %s', async (line) => {
  const refusal = await check(line).catch((error) => error);
  expect(refusal.output).toContain('packages/core/src/a.ts:2');
});

test('a linear pattern is fine', async () => {
  await check('export const a: RegExp = /^[a-z]+$/;');
});
