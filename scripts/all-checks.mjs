// The checks of `npm test`, and the order they run in.
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root } from './bootstrap.mjs';
import { findBrowsers } from './browsers.mjs';
import { pack, tarballs } from './pack.mjs';
import { capture } from './processes.mjs';
import { createTally } from './tally.mjs';

/** Where the test runners leave their counts. */
const results = join(root, '.cache', 'results');
const resultsOf = (runner) => join(results, `${runner}.json`);

const node = (script, ...args) => capture(process.execPath, [join(root, script), ...args]);
const tool = (name, args, options) =>
  capture(join(root, 'node_modules', '.bin', name), args, options);

/** Runs all of them, and prints what failed and the counts. Resolves to the exit status. */
export async function runAllChecks() {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const tally = createTally();

  await tally.check('install', ensureDependencies);
  const browsers = await findBrowsers();
  if (process.env.CI) await requireAll(browsers, tally);
  const env = {
    CHROME_PATH: browsers.chromium ?? '',
    FIREFOX_PATH: browsers.firefox ?? '',
    WEBKIT_PATH: browsers.webkit ?? '',
  };

  await tally.check('packages build', () => node('scripts/build.mjs'));
  await tally.check('packages pack', pack);

  const unitTests = () =>
    tally.runner('unit tests', resultsOf('unit'), () => vitest('unit', env, '--coverage'));
  const checks = Object.entries(staticChecks()).map(
    ([name, action]) =>
      () =>
        tally.check(name, action),
  );
  await inTurns(2, [unitTests, ...checks]);

  if (!Object.values(browsers).some(Boolean)) {
    console.log('- tests in browsers: skipped, there is no browser here');
    return tally.report();
  }
  // By themselves, so that a busy machine does not look like a slow element.
  await tally.runner('element tests in browsers', resultsOf('elements'), () =>
    tool('wtr', ['--config', 'packages/elements/web-test-runner.config.js'], {
      env: { ...env, WTR_RESULTS: resultsOf('elements') },
      live: true,
    }),
  );
  await tally.runner('built pages in browsers', resultsOf('e2e'), () => vitest('e2e', env));

  return tally.report();
}

/** A browser that CI lost must not pass for one without failures. */
async function requireAll(browsers, tally) {
  for (const [name, path] of Object.entries(browsers)) {
    await tally.check(`browser: ${name}`, () => {
      if (!path) throw new Error('not found, and could not be installed');
    });
  }
}

/** What needs nothing but the built packages, by name; the slow ones first. */
function staticChecks() {
  return {
    'packed packages work outside the repository': () => node('scripts/check-tarballs.mjs'),
    'examples build': buildExamples,
    'unused code and dependencies': () => tool('knip', []),
    'types of the tests': () => tool('tsc', ['-b']),
    lint: () => tool('oxlint', ['packages', 'examples', 'scripts', 'tools']),
    format: () => tool('biome', ['format', '.']),
    'import directions': () => node('scripts/check-imports.mjs'),
    'lockfile names no host': () => node('scripts/check-lockfile.mjs'),
    'element manifest and schemas are up to date': () => node('scripts/docs.mjs', '--check'),
    'size budgets': () => node('scripts/check-size.mjs'),
    ...Object.fromEntries(tarballs().flatMap(packageChecks)),
  };
}

function packageChecks({ name, file }) {
  return [
    [`publint: ${name}`, () => tool('publint', ['run', file, '--strict'])],
    [`types resolve: ${name}`, () => tool('attw', [file, '--profile', 'esm-only'])],
  ];
}

async function buildExamples() {
  const examples = globSync('examples/*/package.json', { cwd: root });
  for (const file of examples) {
    const { scripts } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    if (!scripts?.build) throw new Error(`${file} has no build script`);
    await tool('vite', ['build', '--logLevel', 'warn'], { cwd: join(root, file, '..') });
  }
}

function vitest(project, env, ...more) {
  const reporters = ['--reporter=default', '--reporter=json'];
  const output = `--outputFile.json=${resultsOf(project)}`;
  const args = ['run', '--project', project, ...reporters, output, ...more];
  return tool('vitest', args, { env, live: true });
}

/** Runs what there is to do, `width` at a time. */
async function inTurns(width, actions) {
  const waiting = [...actions];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: width }, work));
}
