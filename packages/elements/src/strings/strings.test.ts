import { describe, expect, test } from 'vitest';
import { type Format, formatOf } from '../internal/format.ts';
import type { Language } from '../strings.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';
import { sentencesOf } from './test-sentences.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

const languages: Readonly<Record<string, Language>> = { ar, de, en, es, fr, hi, ja, pt, tr, zh };
const english = sentencesOf(en(formatOf('en')));

/** Words that a language shares with English, or that name themselves. */
const shared: Readonly<Record<string, RegExp>> = {
  de: /^(quiz|video|playlist|repository|community|link|Quiz|Video|Playlist|Repository|Community|Link)$/,
  fr: /^(quiz|playlist|article|documentation|Quiz)$/,
  pt: /^(playlist|link)$/,
  tr: /^video$/,
};

/** Of the English format, which the languages are tried with here. */
const weekdays = /Sunday/g;

/** Latin words that may stand in any script. */
const names =
  /Markdown|JSON|Slices|Week 9|Quarter 1|quarter 9|Practice Designs|Rob Pike|roadmap\.md|9 Nov|22 Nov 2026|Q/g;

describe.for(Object.entries(languages))('%s', ([tag, language]) => {
  const format = formatOf(tag);
  const sentences = sentencesOf(language(format));

  test('has words for everything', () => {
    expect(sentences.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
    for (const { key, text } of sentences) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/undefined|\bnull\b|NaN|\[object|#| {2}/);
    }
  });

  test('says every name, number and date it is given', () => {
    for (const { key, text, values } of sentences) {
      // Words of the model choose a sentence; they are not put into it.
      if (/^(periodsCompleted|shortfall|due|lightIs|thisVisitOnly|notSaved|rating)/.test(key))
        continue;
      for (const value of values) {
        if (value === 0 || (key === 'needed(3, 7, 7)' && value === 7)) continue;
        const shown =
          value === 2026 ? '2026' : typeof value === 'number' ? format.number(value) : value;
        expect(text, key).toContain(shown);
      }
    }
  });

  test('has a form for every number', () => {
    const rules = new Intl.PluralRules(tag);
    const strict: Format = {
      ...format,
      count: (value, forms) => {
        expect(Object.keys(forms), Object.values(forms).join()).toContain(rules.select(value));
        return format.count(value, forms);
      },
    };
    const { shortfall, leftToAnswer, history, lostEntries } = language(strict);
    for (const value of [0, 1, 2, 3, 5, 11, 21, 100]) {
      for (const measure of ['topics', 'resources', 'projects', 'quiz'] as const) {
        expect(shortfall(measure, value)).not.toBe('');
      }
      expect([leftToAnswer(value), history(value), lostEntries(value)]).not.toContain('');
    }
  });
});

const others = Object.entries(languages).filter(([tag]) => tag !== 'en');

test.for(others)('%s leaves nothing in English', ([tag, language]) => {
  const left = sentencesOf(language(formatOf(tag))).filter(
    ({ text }, index) =>
      text === english[index]?.text &&
      /\p{L}/u.test(text.replaceAll(names, '')) &&
      !shared[tag]?.test(text),
  );
  expect(left).toEqual([]);
});

test.for([ar, hi, ja, zh].map((language) => [language] as const))(
  'a language with a script of its own stays in it: %#',
  ([language]) => {
    const foreign = sentencesOf(language(formatOf('en'))).filter(({ text }) =>
      /\p{Script=Latin}/u.test(text.replaceAll(names, '').replaceAll(weekdays, '')),
    );
    expect(foreign).toEqual([]);
  },
);

describe('plurals', () => {
  test.for([
    [
      en,
      'en',
      '0 topics',
      '1 topic',
      '2 topics',
      '3 topics',
      '5 topics',
      '11 topics',
      '21 topics',
      '100 topics',
    ],
    [
      fr,
      'fr',
      '0 sujet',
      '1 sujet',
      '2 sujets',
      '3 sujets',
      '5 sujets',
      '11 sujets',
      '21 sujets',
      '100 sujets',
    ],
    [tr, 'tr', '0 konu', '1 konu', '2 konu', '3 konu', '5 konu', '11 konu', '21 konu', '100 konu'],
    [
      ar,
      'ar',
      'لا مواضيع',
      'موضوع واحد',
      'موضوعان',
      '3 مواضيع',
      '5 مواضيع',
      '11 موضوعًا',
      '21 موضوعًا',
      '100 موضوع',
    ],
    [
      ja,
      'ja',
      'トピック0件',
      'トピック1件',
      'トピック2件',
      'トピック3件',
      'トピック5件',
      'トピック11件',
      'トピック21件',
      'トピック100件',
    ],
  ] as const)('are those of the language: %#', ([language, tag, ...forms]) => {
    const { shortfall } = language(formatOf(tag));
    expect([0, 1, 2, 3, 5, 11, 21, 100].map((value) => shortfall('topics', value))).toEqual(forms);
  });
});
