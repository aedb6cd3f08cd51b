import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './bootstrap.mjs';
import { capture } from './processes.mjs';
import { tempTree } from './temp-tree.mjs';

const check = (text) => {
  const file = join(tempTree({ 'lock.yaml': text }), 'lock.yaml');
  return capture(process.execPath, [join(root, 'scripts/check-lockfile.mjs'), file]);
};

test.for(["resolution: {tarball: 'lit.tgz'}", 'registry: http://registry.example/'])(
  'a lockfile with "%s" is refused, and the line is named',
  async (line) => {
    const refusal = await check(`lockfileVersion: '9.0'\n${line}\n`).catch((error) => error);
    expect(refusal.output).toContain('pnpm-lock.yaml:2');
  },
);

test('a lockfile of names and checksums is fine', async () => {
  await check("lit@3.3.3:\n  resolution: {integrity: 'sha512-abc'}\n");
});
