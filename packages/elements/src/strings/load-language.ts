import { canonical } from '../internal/format.ts';
import type { Language } from '../strings.ts';

/** The languages of the interface besides English. */
export type OtherLanguage = 'ar' | 'de' | 'es' | 'fr' | 'hi' | 'ja' | 'pt' | 'tr' | 'zh';

/** One chunk each: a page loads the sentences of one language, an English page none. */
const loaders: Readonly<Record<OtherLanguage, () => Promise<Language>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  hi: async () => (await import('./hi.ts')).hi,
  ja: async () => (await import('./ja.ts')).ja,
  pt: async () => (await import('./pt.ts')).pt,
  tr: async () => (await import('./tr.ts')).tr,
  zh: async () => (await import('./zh.ts')).zh,
};

const loaded = new Map<OtherLanguage, Language>();

/** The language of a tag, where it is one of ours: "de" of "de-CH". */
export function otherLanguageOf(tag: string): OtherLanguage | undefined {
  const [language = ''] = canonical(tag)?.split('-') ?? [];
  // The table's own keys and nothing else.
  return Object.hasOwn(loaders, language) ? (language as OtherLanguage) : undefined;
}

/** A language that has been loaded before, at once. */
export const loadedLanguage = (language: OtherLanguage): Language | undefined =>
  loaded.get(language);

/** Loads a language; `false` where that failed, which is no harm: English is there. */
export async function loadLanguage(language: OtherLanguage): Promise<boolean> {
  try {
    loaded.set(language, await loaders[language]());
    return true;
  } catch {
    return false;
  }
}
