/**
 * The languages we know.
 */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { ar } from './ar.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';
import type { Vocabulary } from './vocabulary.ts';

export type { Role, Vocabulary } from './vocabulary.ts';

/** In the order they are asked. */
export const vocabularies: readonly [Vocabulary, ...Vocabulary[]] = [
  en,
  es,
  pt,
  fr,
  de,
  tr,
  ru,
  zh,
  ja,
  ko,
  hi,
  ar,
  vi,
];
