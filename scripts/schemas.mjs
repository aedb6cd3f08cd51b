// The JSON Schemas of what others read: made of the TypeScript types, which say it once.
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from './bootstrap.mjs';

/** Which type goes into which file, under which title. */
const schemas = [
  ['packages/core/schema/roadmap.schema.json', 'Roadmap', 'The model of a roadmap'],
  ['packages/core/schema/progress.schema.json', 'ProgressFile', "A learner's exported progress"],
  ['packages/cli/schema/stats.schema.json', 'Stats', 'The output of roadmap stats --json'],
  ['packages/cli/schema/status.schema.json', 'StatusReport', 'The output of roadmap status --json'],
];

/**
 * The text of every schema, by its path from the root.
 *
 * @throws When the types do not compile: a name that cannot be found would allow anything.
 */
export function makeSchemas() {
  const generator = createGenerator({
    tsconfig: join(root, 'scripts', 'tsconfig.schemas.json'),
    // Properties stand in the order of the types, which is the order people read them in.
    sortProps: false,
  });
  return new Map(
    schemas.map(([file, type, title]) => {
      const { $schema, ...schema } = generator.createSchema(type);
      const text = JSON.stringify({ $schema, title, ...schema }, withoutTables, 2);
      return [file, `${text}\n`];
    }),
  );
}

/** The generator puts a comment's table on one line, where nobody can read it. */
function withoutTables(key, value) {
  return key === 'description' && typeof value === 'string' ? value.split('\n\n|')[0] : value;
}
