// Writes what is generated from the source and committed; with --check, only says what is out of date.
//
//     node scripts/docs.mjs [--check]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './bootstrap.mjs';
import { makeSchemas } from './schemas.mjs';

const elements = join(root, 'packages', 'elements');

const fresh = new Map([['packages/elements/custom-elements.json', manifest()], ...makeSchemas()]);
for (const [file, text] of fresh) {
  const path = join(root, file);
  if (read(path) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is out of date: run \`npm run docs\`.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The custom elements manifest: what editors and documentation know of the elements. */
function manifest() {
  const outdir = join('..', '..', '.cache', 'manifest');
  mkdirSync(join(elements, outdir), { recursive: true });
  run(
    join(root, 'node_modules', '.bin', 'cem'),
    ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', outdir, '--quiet'],
    { cwd: elements },
  );
  const { modules, ...header } = JSON.parse(
    readFileSync(join(elements, outdir, 'custom-elements.json'), 'utf8'),
  );
  // In one order on every machine.
  modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ ...header, modules }, null, 2)}\n`;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
