// Packs the published packages, as the registry would be given them, into .cache/tarballs.
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, root } from './bootstrap.mjs';
import { capture } from './processes.mjs';

const directory = join(root, '.cache', 'tarballs');

/** Packs all of them anew. */
export async function pack() {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const args = ['-r', '--filter', './packages/*', 'pack', '--pack-destination', directory];
  await capture('npx', pnpm(...args));
}

/** Each published package, and the tarball that `pack` made of it. */
export function tarballs() {
  return globSync('packages/*/package.json', { cwd: root })
    .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')))
    .map(({ name, version }) => ({
      name,
      file: join(directory, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
    }));
}
