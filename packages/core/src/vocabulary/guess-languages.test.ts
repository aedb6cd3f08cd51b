import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seed } from '../../test/seed.ts';
import { parseLazily } from '../parse-lazily.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { guessLanguages } from './guess-languages.ts';

const folder = new URL('../../test/fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter((file) => file.endsWith('.md'));
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

describe('guessLanguages', () => {
  test('sees nothing but English in an English roadmap', () => {
    expect(guessLanguages(seed)).toEqual([]);
  });

  test.for(fixtures.filter((file) => file.startsWith('lang-')))(
    'knows the language of %s',
    (file) => {
      expect(guessLanguages(read(file))).toContain(file.split('-')[1]);
    },
  );
});

describe('parseLazily', () => {
  test.for(fixtures)('gives the model parseRoadmap gives: %s', async (file) => {
    const { messages: _, ...model } = parseRoadmap(read(file));
    expect(await parseLazily(read(file))).toEqual({ ...model, messages: [] });
  });
});
