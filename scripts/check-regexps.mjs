// Holds every regular expression of the core to time linear in the text it is given, since the
// text comes from strangers. Patterns put together at run time are listed, not judged.
//
//     node scripts/check-regexps.mjs [ROOT]
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from 'recheck';
import { root as repository } from './bootstrap.mjs';
import { regexpsOf } from './regexps-of.mjs';

const root = process.argv[2] ?? repository;
const files = globSync('packages/core/src/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts'))
  .sort();

/** Verdicts of earlier runs, since some take a second each. */
const cache = join(root, '.cache', 'regexps.json');
const verdicts = new Map(Object.entries(readCache()));

const found = files.flatMap((file) =>
  regexpsOf(readFileSync(join(root, file), 'utf8')).map((regexp) => ({ file, ...regexp })),
);
const literals = found.filter(({ source }) => source !== null);
const computed = found.filter(({ source }) => source === null);
let problems = 0;

for (const { file, line, source, flags } of literals) {
  const { status, attack } = await verdictOn(source, flags);
  if (status === 'safe') continue;
  problems += 1;
  const reason = status === 'vulnerable' ? `slow on ${attack}` : 'too complicated to be judged';
  console.error(`${file}:${line}: /${source}/${flags} is ${reason}`);
}
mkdirSync(dirname(cache), { recursive: true });
writeFileSync(cache, JSON.stringify(Object.fromEntries(verdicts)));

for (const { file, line } of computed) console.log(`${file}:${line}: made at run time`);
console.log(`${literals.length} regular expressions, ${problems} not known to be linear`);
process.exitCode = problems > 0 || literals.length === 0 ? 1 : 0;

async function verdictOn(source, flags) {
  const key = createHash('sha256').update(`/${source}/${flags}`).digest('hex');
  const known = verdicts.get(key);
  if (known) return known;
  const { status, attack } = await check(source, flags, { timeout: 20_000 });
  const verdict = { status, attack: attack?.pattern ?? null };
  // What took too long this time may not take too long the next.
  if (status !== 'unknown') verdicts.set(key, verdict);
  return verdict;
}

function readCache() {
  try {
    return JSON.parse(readFileSync(cache, 'utf8'));
  } catch {
    return {};
  }
}
