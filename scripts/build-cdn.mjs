// The element as a page without a build step loads it: one minified module that needs nothing else,
// and beside it the parser, which is fetched only when a page gives Markdown instead of a model.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './bootstrap.mjs';

const elements = join(root, 'packages', 'elements');

/** Writes `packages/elements/dist/cdn/`. */
export async function buildCdn() {
  const entry = join(elements, 'dist', 'define.js');
  if (!existsSync(entry)) throw new Error(`${entry} is not there: the elements did not build.`);

  const outdir = join(elements, 'dist', 'cdn');
  // The chunks carry a hash in their name: those of the last build would be published too.
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: { 'roadmap-tracker': entry },
    outdir,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    // The licences of what is inside travel with it, in a file of their own.
    legalComments: 'linked',
    logLevel: 'warning',
  });
}
