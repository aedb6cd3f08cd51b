/**
 * Which languages a text may be in, besides English: enough to load no vocabulary in vain.
 */

/** The languages of `loadVocabulary`. */
export type OtherLanguage =
  | 'ar'
  | 'de'
  | 'es'
  | 'fr'
  | 'hi'
  | 'ja'
  | 'ko'
  | 'pt'
  | 'ru'
  | 'tr'
  | 'vi'
  | 'zh';

/** A script that tells the language, or words that hardly stand in an English roadmap. */
const signs: Readonly<Record<OtherLanguage, RegExp>> = {
  ar: /\p{Script=Arabic}{2}/gu,
  de: /(?<!\p{L})(?:woche|monat|ziele?|lernen|und|projekt|aufgaben)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:semana|mes|fase|objetivos?|proyectos?|recursos|temas|para)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:semaine|mois|objectifs?|projets?|ressources|étape|pour|les)(?!\p{L})/giu,
  hi: /\p{Script=Devanagari}{2}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/gu,
  ko: /\p{Script=Hangul}{2}/gu,
  pt: /(?<!\p{L})(?:semana|mês|mes|fase|objetivos?|projetos?|recursos|tópicos|para)(?!\p{L})/giu,
  ru: /\p{Script=Cyrillic}{2}/gu,
  tr: /(?<!\p{L})(?:hafta|ay|hedef(?:ler)?|proje(?:ler)?|kaynaklar|konular|ve)(?!\p{L})/giu,
  vi: /(?<!\p{L})(?:tuần|tháng|mục tiêu|giai đoạn|dự án|học|và)(?!\p{L})/giu,
  zh: /\p{Script=Han}{2}/gu,
};

/** A word or two in passing say nothing. */
const least = 4;

/** Guesses from how often a text shows each language's signs. */
export function guessLanguages(text: string): readonly OtherLanguage[] {
  // Object.keys forgets the key type; the table names every language and nothing else.
  return (Object.keys(signs) as OtherLanguage[]).filter(
    (language) => (text.match(signs[language])?.length ?? 0) >= least,
  );
}
