// The lockfile must install from whichever registry a machine is set up with, so it names none.
//
//     node scripts/check-lockfile.mjs [FILE]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

const file = process.argv[2] ?? join(root, 'pnpm-lock.yaml');
const lines = readFileSync(file, 'utf8').split('\n');
const named = lines.flatMap((line, index) =>
  /https?:\/\/|tarball:/.test(line) ? [`pnpm-lock.yaml:${index + 1}: ${line.trim()}`] : [],
);

for (const line of named) console.error(line);
if (named.length > 0) {
  console.error('The lockfile names a host: install again with the registry pnpm is set up for.');
  process.exitCode = 1;
}
