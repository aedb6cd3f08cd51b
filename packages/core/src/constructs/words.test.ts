import { describe, expect, test } from 'vitest';
import { fr } from '../vocabulary/fr.ts';
import { beginsWith, hasRole, isOneOf, longestOf, mentions } from './words.ts';

describe('mentions', () => {
  test.for([
    ['Práctica guiada', ['práctica']],
    ['PRACTICA guiada', ['práctica']],
    ['Ultima actualización', ['última actualización']],
    ['KONULARI oku', ['konuları']],
    ['Auto-évaluation', ['auto évaluation']],
    ['Do an cuoi khoa', ['đồ án']],
    ['Praxisprojekt', ['*projekt']],
    ['Projekt', ['*projekt']],
    ['завершенный', ['завершён*']],
    ['本周任务', ['任务']],
    ['المُراجعة الشَّهريّة', ['المراجعة']],
  ] as const)('finds the word in %s', ([text, words]) => {
    expect(mentions(text, words)).toBe(true);
  });

  test.for([
    ['yêu cầu', ['câu']],
    ['Projektor', ['*projekt']],
    ['projects', ['project']],
    ['anything', []],
    ['c plus', ['c++']],
  ] as const)('finds no word of another meaning in %s', ([text, words]) => {
    expect(mentions(text, words)).toBe(false);
  });
});

test('isOneOf lets a star stand for an ending, and for nothing before it', () => {
  expect(isOneOf('Completado', ['complet*'])).toBe(true);
  expect(isOneOf('complet', ['complet*'])).toBe(true);
  expect(isOneOf('no completado', ['complet*'])).toBe(false);
  expect(isOneOf('completado ayer', ['complet*'])).toBe(false);
});

test('beginsWith looks at the beginning only', () => {
  expect(beginsWith('✅ Luz verde: adelante', ['luz verde'])).toBe(true);
  expect(beginsWith('La luz verde', ['luz verde'])).toBe(false);
});

test('longestOf takes the longest word, and among equals the first list', () => {
  expect(longestOf('毎日曜日', [['毎日'], ['毎日曜']])).toBe(1);
  expect(longestOf('毎日', [['毎日'], ['毎日曜']])).toBe(0);
  expect(longestOf('every week', [['every'], ['week*']])).toBe(0);
  expect(longestOf('never', [['every'], []])).toBeUndefined();
});

test('hasRole wants every accent: what English shares is no sign of French', () => {
  expect(hasRole('Révision', fr)).toBe(true);
  expect(hasRole('Revision', fr)).toBe(false);
});
