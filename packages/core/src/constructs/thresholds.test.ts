import { describe, expect, test } from 'vitest';
import { en } from '../vocabulary/en.ts';
import { parseThreshold } from './thresholds.ts';

describe('parseThreshold', () => {
  test.for([
    ['80%+ topic checkboxes completed', { measure: 'topics', unit: 'percent', value: 80 }],
    ['60-79% topics completed', { measure: 'topics', unit: 'percent', value: 60, upper: 79 }],
    ['<60% topics completed', { measure: 'topics', unit: 'percent', value: 60, below: true }],
    ['2+ projects built and working', { measure: 'projects', unit: 'count', value: 2 }],
    ['Built at least 2 of these projects:', { measure: 'projects', unit: 'count', value: 2 }],
    ['No projects built', { measure: 'projects', unit: 'count', value: 1, below: true }],
    ['8/10+ on milestone quiz', { measure: 'quiz', unit: 'score', value: 8, of: 10 }],
    ['6-7/10 on milestone quiz', { measure: 'quiz', unit: 'score', value: 6, upper: 7, of: 10 }],
    ['<6/10 on milestone quiz', { measure: 'quiz', unit: 'score', value: 6, of: 10, below: true }],
    ['Answer 8/10 questions correctly', { measure: 'quiz', unit: 'score', value: 8, of: 10 }],
    ['Watched 80%+ of recommended videos', { measure: 'resources', unit: 'percent', value: 80 }],
  ] as const)('reads %s', ([sentence, threshold]) => {
    expect(parseThreshold(sentence, en)).toEqual(threshold);
  });

  test.for([
    'Can explain concepts clearly',
    'Feel confident with the material',
    'Reviewed 10+ PRs',
    'Some projects',
  ])('leaves %s to the reader', (sentence) => {
    expect(parseThreshold(sentence, en)).toBeUndefined();
  });
});
