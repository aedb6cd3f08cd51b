// `npm run build`: every package, and the files a CDN serves.
import { join } from 'node:path';
import { root, run } from './bootstrap.mjs';
import { buildCdn } from './build-cdn.mjs';
import { bringInStep, projects } from './build-outputs.mjs';

for (const project of projects) bringInStep(join(root, project));

// A wrong type fails the build, and only that: the compiler has written its output all the same.
try {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run(process.execPath, [compiler, '-b', ...projects]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
await buildCdn();
