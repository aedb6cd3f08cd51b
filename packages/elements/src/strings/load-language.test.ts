import { expect, test } from 'vitest';
import { formatOf } from '../internal/format.ts';
import { loadedLanguage, loadLanguage, otherLanguageOf } from './load-language.ts';

test.for([
  ['de', 'de'],
  ['de-CH', 'de'],
  ['DE-at', 'de'],
  ['zh-Hant-TW', 'zh'],
  ['en-GB', undefined],
  ['ko', undefined],
  ['toString', undefined],
  ['@@', undefined],
] as const)('%s is read in %s', ([tag, language]) => {
  expect(otherLanguageOf(tag)).toBe(language);
});

test('a language is there at once when it has been loaded', async () => {
  expect(loadedLanguage('pt')).toBeUndefined();
  expect(await loadLanguage('pt')).toBe(true);
  expect(loadedLanguage('pt')?.(formatOf('pt')).tryAgain).toBe('Tentar de novo');
});
