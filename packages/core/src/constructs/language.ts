/**
 * Which language a document is written in, as far as its titles and labels tell.
 */
import { toString as plainText } from 'mdast-util-to-string';
import type { RawContent } from '../markdown/to-sections.ts';
import { mergeVocabularies } from '../vocabulary/merge-vocabularies.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { parsePeriod } from './period.ts';
import { hasRole } from './words.ts';

/** How many titles and labels are looked at: enough to tell, whatever the document's size. */
const enough = 300;

/**
 * The words to read a document with: of the language that knows most of its titles and
 * labels, and of English, in which many authors write their labels. English is chosen
 * when no language knows more.
 */
export function wordsFor(
  content: readonly RawContent[],
  [english, ...others]: readonly [Vocabulary, ...Vocabulary[]],
): Vocabulary {
  const titles = titlesOf(content).slice(0, enough);
  let best = english;
  let most = known(titles, english);
  for (const vocabulary of inOrder(others, titles)) {
    const count = known(titles, vocabulary);
    if (count <= most) continue;
    best = vocabulary;
    most = count;
  }
  return mergeVocabularies(best, english);
}

/** Japanese shares its words with Chinese, and kana with nobody: it is asked before. */
function inOrder(
  vocabularies: readonly Vocabulary[],
  titles: readonly string[],
): readonly Vocabulary[] {
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
  if (!titles.some((title) => kana.test(title))) return vocabularies;
  const isJapanese = ({ language }: Vocabulary) => language === 'ja';
  return vocabularies.toSorted((a, b) => Number(isJapanese(b)) - Number(isJapanese(a)));
}

function known(titles: readonly string[], vocabulary: Vocabulary): number {
  return titles.filter((title) => parsePeriod(title, vocabulary) ?? hasRole(title, vocabulary))
    .length;
}

function titlesOf(content: readonly RawContent[]): readonly string[] {
  return content.flatMap((item) => {
    if (item.kind === 'section') return [textOf(item.title), ...titlesOf(item.content)];
    return item.kind === 'labelled' ? [textOf(item.label)] : [];
  });
}

function textOf(nodes: Parameters<typeof plainText>[0]): string {
  return plainText(nodes).trim();
}
