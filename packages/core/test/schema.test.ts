/**
 * The published schemas say what is true of every document, and allow nothing else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type ProgressChange, exportProgress } from '../src/progress/index.ts';
import { parseRoadmap } from '../src/parse-roadmap.ts';
import { progressOf } from './build-roadmap.ts';
import { damage } from './damage.ts';
import { seed } from './seed.ts';

const isRoadmap = schema('roadmap');
const isProgress = schema('progress');

const fixtures = new URL('./fixtures/', import.meta.url);
const documents = readdirSync(fixtures).filter((file) => file.endsWith('.md'));

describe('roadmap.schema.json', () => {
  test.for(documents)('describes the model of %s', (file) => {
    expectValid(isRoadmap, modelOf(readFileSync(new URL(file, fixtures), 'utf8')));
  });

  test.for([
    ['the example roadmap', seed],
    ['its damaged copy', damage(seed, 'windows-1254')],
    [
      'a copy with Windows line ends and every box ticked',
      seed.replaceAll('[ ]', '[x]').replaceAll('\n', '\r\n'),
    ],
    ['an empty document', ''],
  ] as const)('describes the model of %s', ([, markdown]) => {
    expectValid(isRoadmap, modelOf(markdown));
  });

  test.for([
    ['"role":"topics"', '"role":"topic"'],
    ['"type":"quiz"', '"type":"exam"'],
    ['"unit":"percent"', '"unit":"%"'],
    ['"titleFrom":"h1"', '"titleFrom":"h1","surprise":true'],
    ['"questions":', '"asks":'],
    ['"version":1', '"version":2'],
    ['"checked":false', '"checked":"no"'],
  ] as const)('refuses a model in which %s is %s', ([right, wrong]) => {
    const json = JSON.stringify(modelOf(seed));
    expect(json).toContain(right);
    expect(isRoadmap(JSON.parse(json.replace(right, wrong)))).toBe(false);
  });
});

describe('progress.schema.json', () => {
  const roadmap = parseRoadmap(seed);
  const changes: readonly ProgressChange[] = [
    { type: 'item', ids: ['t1'], state: 'done' },
    { type: 'answer', id: 'q1', answer: 'partly' },
    { type: 'note', itemId: 't1', noteId: 'n1', text: 'Twice' },
    { type: 'count', id: 'c1', value: 3 },
    { type: 'start-date', date: '2026-01-01' },
  ];
  const file = exportProgress(roadmap, progressOf(...changes));

  test('describes what a learner exports', () => {
    expectValid(isProgress, JSON.parse(file));
  });

  test.for([
    ['"format":"roadmap-progress"', '"format":"progress"'],
    ['"kind":"task"', '"kind":7'],
    ['"Twice"', '["Twice"]'],
    ['"roadmapId":', '"roadmap":'],
  ] as const)('refuses a file in which %s is %s', ([right, wrong]) => {
    expect(file).toContain(right);
    expect(isProgress(JSON.parse(file.replace(right, wrong)))).toBe(false);
  });
});

function schema(name: string): ValidateFunction {
  const file = new URL(`../schema/${name}.schema.json`, import.meta.url);
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  // Its fields are what the validator itself checks.
  return new Ajv({ allowUnionTypes: true }).compile(json as object);
}

/** The model as another program gets it. */
function modelOf(markdown: string): unknown {
  return JSON.parse(JSON.stringify(parseRoadmap(markdown)));
}

function expectValid(validate: ValidateFunction, value: unknown): void {
  validate(value);
  expect(validate.errors).toBeNull();
}
