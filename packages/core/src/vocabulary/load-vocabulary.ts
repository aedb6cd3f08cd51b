import type { OtherLanguage } from './guess-languages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One chunk each: a page loads the words of the language it is written in. */
const loaders: Readonly<Record<OtherLanguage, () => Promise<Vocabulary>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  hi: async () => (await import('./hi.ts')).hi,
  ja: async () => (await import('./ja.ts')).ja,
  ko: async () => (await import('./ko.ts')).ko,
  pt: async () => (await import('./pt.ts')).pt,
  ru: async () => (await import('./ru.ts')).ru,
  tr: async () => (await import('./tr.ts')).tr,
  vi: async () => (await import('./vi.ts')).vi,
  zh: async () => (await import('./zh.ts')).zh,
};

/** Loads the words of a language. */
export function loadVocabulary(language: OtherLanguage): Promise<Vocabulary> {
  return loaders[language]();
}
