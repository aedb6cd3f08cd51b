// Holds the import directions of import-rules.mjs, over every source file of the repository.
//
//     node scripts/check-imports.mjs [ROOT]
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, posix } from 'node:path';
import { root as repository } from './bootstrap.mjs';
import { importsOf } from './import-graph.mjs';
import { rooms } from './import-rules.mjs';

const root = process.argv[2] ?? repository;
const sources = [
  'packages/*/src/**/*.ts',
  'packages/cli/bin/*.js',
  'examples/*/**/*.{html,js,mjs,ts,tsx}',
];
const isTest = (file) => /\.test\.ts$|\/test\/|\/test-[^/]*\.ts$/.test(file);
const isForeign = (file) => /(^|\/)(node_modules|dist)\//.test(file);

const faces = publishedFaces();
const files = globSync(sources, { cwd: root, exclude: (path) => isForeign(`${path}/`) })
  .filter((file) => !isForeign(file) && !isTest(file))
  .sort();
const problems = files.flatMap(checkFile);

for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${problems.length} imports in a forbidden direction`);
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;

function checkFile(file) {
  const room = roomOf(file);
  if (!room) return [`${file}:1: no room in scripts/import-rules.mjs takes this file`];

  return importsOf(readFileSync(join(root, file), 'utf8')).flatMap(({ kind, name, line }) => {
    const reason = refusal(file, room, kind, name);
    return reason ? [`${file}:${line}: ${reason}`] : [];
  });
}

/** Why an import is not allowed; `undefined` when it is. */
function refusal(file, room, kind, name) {
  if (name === null) return 'import() must name its module, or nobody can check what it loads';

  const target = name.startsWith('.') ? inside(file, name) : outside(name);
  if (typeof target === 'string') return target;
  if (room.may.some((rule) => allows(rule, kind, target))) return undefined;
  return `${room.name} may not import ${kind === 'value' ? '' : `${kind} `}${target.name}`;
}

/** The room a relative import leads to, or what is wrong with it. */
function inside(file, name) {
  const path = posix.join(dirname(file), name.replace(/\?.*$/, ''));
  if (path.startsWith('packages/') && !/\.(ts|js)$/.test(path)) {
    return `an import names the file that exists: ${name}`;
  }
  if (file.startsWith('examples/') !== path.startsWith('examples/')) {
    return `${name} reaches into another package: use what it publishes`;
  }
  if (packageOf(file) !== packageOf(path) && path.startsWith('packages/')) {
    return `${name} reaches into another package: use what it publishes`;
  }
  const room = roomOf(path);
  return room ? { name: room.name } : `${name} leads out of the sources`;
}

/** The package an import names, or what is wrong with it. */
function outside(name) {
  const owner = name.startsWith('@') ? name.split('/', 2).join('/') : name.split('/', 1)[0];
  const published = faces.get(owner);
  if (published && !published.has(name)) return `${owner} does not publish ${name}`;
  return { name, isPackage: true };
}

function allows(rule, kind, { name, isPackage }) {
  if (rule === 'any package') return isPackage === true;
  const [, only, pattern] = /^(?:(type|lazy) )?(.*)$/.exec(rule);
  if (only && only !== kind) return false;
  if (!pattern.endsWith('*')) return pattern === name;
  return name.startsWith(pattern.slice(0, -1));
}

function roomOf(file) {
  return rooms.find((room) =>
    [room.files].flat().some((pattern) => {
      if (pattern.includes('*')) {
        return matchesGlob(file, pattern.endsWith('/') ? `${pattern}**` : pattern);
      }
      return pattern.endsWith('/') ? file.startsWith(pattern) : file === pattern;
    }),
  );
}

function packageOf(path) {
  return path.split('/', 2).join('/');
}

/** Each package of the workspace, with the names its `exports` offer. */
function publishedFaces() {
  return new Map(
    globSync('packages/*/package.json', { cwd: root })
      .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')))
      .map(({ name, exports = {} }) => [
        name,
        new Set(Object.keys(exports).map((path) => posix.join(name, path))),
      ]),
  );
}
