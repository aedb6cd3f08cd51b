// What is published works where nothing of this repository is: the four packages are installed from
// their tarballs into a folder outside it, and used as their users would.
//
//     node scripts/check-tarballs.mjs        after `scripts/pack.mjs`
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './bootstrap.mjs';
import { tarballs } from './pack.mjs';

const roadmap = join(root, 'examples', 'roadmaps', 'backend-mastery.md');
const outside = mkdtempSync(join(tmpdir(), 'roadmap-tracker-'));

const program = `
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseRoadmap } from '@roadmap-tracker/core';
import * as parse from '@roadmap-tracker/core/parse';
import * as store from '@roadmap-tracker/store';
import * as contract from '@roadmap-tracker/store/contract';
import * as elements from 'roadmap-tracker';

const roadmap = parseRoadmap(readFileSync(process.argv[2], 'utf8'));
assert.ok(roadmap.content.length > 0, 'the roadmap has sections');
assert.equal(parse.parseRoadmap, parseRoadmap, 'one parser, whichever way it is asked for');
assert.equal(typeof store.openStore, 'function');
assert.ok(contract.contract.length > 0, 'the store has promises to keep');
assert.ok(Object.keys(elements).length > 0, 'the elements load without a DOM');
`;

try {
  writeFileSync(
    join(outside, 'package.json'),
    JSON.stringify({ type: 'module', private: true, dependencies: dependencies() }),
  );
  writeFileSync(join(outside, 'use.mjs'), program);
  const options = { cwd: outside };
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'],
    options,
  );
  run(process.execPath, ['use.mjs', roadmap], options);
  run('npx', ['--no-install', 'roadmap', '--help'], options);
  run('npx', ['--no-install', 'roadmap', 'stats', roadmap], options);
} finally {
  rmSync(outside, { recursive: true, force: true });
}

function dependencies() {
  return Object.fromEntries(tarballs().map(({ name, file }) => [name, `file:${file}`]));
}
