import { expect, test } from 'vitest';
import type { Recurrence } from '../model/nodes.ts';
import { en } from '../vocabulary/en.ts';
import { vocabularies } from '../vocabulary/index.ts';
import { mergeVocabularies } from '../vocabulary/merge-vocabularies.ts';
import { recurrenceOf } from './recurrence.ts';

test.for<[language: string, title: string, recurrence: Recurrence | undefined]>([
  ['en', 'Every Sunday', undefined],
  ['en', 'Weekly review (Sundays)', { unit: 'week', on: 0 }],
  ['en', 'End of each month', { unit: 'month', on: 'end' }],
  ['ja', '毎日曜日の振り返り', { unit: 'week', on: 0 }],
  ['ja', '毎日の練習', { unit: 'day' }],
  ['ar', 'مراجعة كل يوم جمعة', { unit: 'week', on: 5 }],
  ['ar', 'كل يوم', { unit: 'day' }],
  ['ar', 'مراجعة كل جمعة', { unit: 'week', on: 5 }],
  ['tr', 'Üç aylık değerlendirme', { unit: 'quarter' }],
  ['tr', 'Aylık değerlendirme', { unit: 'month' }],
  ['zh', '每星期天复盘', { unit: 'week', on: 0 }],
  ['zh', '每週三複習', { unit: 'week', on: 3 }],
  ['hi', 'साप्ताहिक समीक्षा (इतवार)', { unit: 'week', on: 0 }],
  ['es', 'Habitos diarios', { unit: 'day' }],
  ['de', 'Wöchentliche Bilanz am Sonnabend', { unit: 'week', on: 6 }],
])('%s: %s', ([language, title, recurrence]) => {
  const vocabulary = vocabularies.find((known) => known.language === language) ?? en;
  expect(recurrenceOf(title, mergeVocabularies(vocabulary, en))).toEqual(recurrence);
});
