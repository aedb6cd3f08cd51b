/**
 * What `--json` prints is what the published schemas say, and they allow nothing else.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { runRoadmap, writeTemporary } from './run-roadmap.ts';
import { seedFile, tickSeed } from './tick-seed.ts';

async function printed(command: string, file: string): Promise<string> {
  return (await runRoadmap([command, file, '--json'])).stdout;
}

describe.for([
  ['stats', '"openEnded"', '"open"'],
  ['status', '"neededForGreen"', '"needed"'],
] as const)('%s.schema.json', ([command, right, wrong]) => {
  const validate = schema(command);

  test('describes the seed, ticked and not', async () => {
    const ticked = await tickSeed({ quarter: 1, topics: 20, projects: 1, answers: 8 });
    for (const file of [seedFile, await writeTemporary('ticked.md', ticked)]) {
      validate(JSON.parse(await printed(command, file)));
      expect(validate.errors).toBeNull();
    }
  });

  test('describes a document with nothing in it to count', async () => {
    validate(JSON.parse(await printed(command, await writeTemporary('words.md', 'Only words.'))));
    expect(validate.errors).toBeNull();
  });

  test(`refuses ${wrong} in the place of ${right}`, async () => {
    const json = await printed(command, seedFile);
    expect(json).toContain(right);
    expect(validate(JSON.parse(json.replace(right, wrong)))).toBe(false);
  });
});

function schema(name: string): ValidateFunction {
  const file = new URL(`../schema/${name}.schema.json`, import.meta.url);
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  // Its fields are what the validator itself checks.
  return new Ajv({ allowUnionTypes: true }).compile(json as object);
}
