// Keeps what is in `dist` in step with what is in `src`.
//
// `tsc -b` trusts its *.tsbuildinfo: it neither misses a deleted output nor deletes the output of a
// deleted source. The first breaks every later build, the second publishes code that is gone.
import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The projects that write to `dist`, relative to the repository. */
export const projects = ['core', 'store', 'elements', 'cli'].map((name) => `packages/${name}`);

/** Makes the next `tsc -b` of a project write what is missing, and deletes what is left over. */
export function bringInStep(project) {
  const sources = globSync('src/**/*.ts', { cwd: project })
    .filter((file) => !/\.(test|d)\.ts$|\/test-[^/]*\.ts$/.test(file))
    .map((file) => file.slice('src/'.length, -'.ts'.length));

  const missing = sources.some((name) =>
    ['.js', '.d.ts'].some((suffix) => !existsSync(join(project, 'dist', name + suffix))),
  );
  if (missing) rmSync(join(project, 'tsconfig.tsbuildinfo'), { force: true });

  const known = new Set(sources);
  for (const file of globSync('dist/**/*.{js,d.ts,js.map,d.ts.map}', { cwd: project })) {
    if (file.startsWith(join('dist', 'cdn'))) continue;
    const name = file.slice('dist/'.length).replace(/(\.d\.ts|\.js)(\.map)?$/, '');
    if (!known.has(name)) rmSync(join(project, file));
  }
}
