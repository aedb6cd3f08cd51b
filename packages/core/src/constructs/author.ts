/**
 * Authors: who made a resource, and what is said of it, in what stands after its link.
 *
 *     by Rob Pike (Full Series)      (Donovan) - A classic      山田太郎 著      作者：林小麦
 */
import { textFrom } from '../markdown/to-text.ts';
import type { Resource, Text } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { anyOf, cached } from './word-pattern.ts';
import { mentions } from './words.ts';

/** Reads the tail of a resource's line. */
export function authorAndNote(words: Vocabulary, tail: Text): Pick<Resource, 'author' | 'note'> {
  const { prefix, postfix } = patternsOf(words);
  const named = prefix.exec(tail.text) ?? postfix.exec(tail.text);
  const name = named?.[1]?.trim() ?? '';
  if (named && name !== '') return { author: name, ...noteFrom(tail, named[0].length) };

  const bracketed = /^[(（]([^()（）]+)[)）]/.exec(tail.text);
  const inside = bracketed?.[1] ?? '';
  return bracketed && isName(inside, words)
    ? { author: inside, ...noteFrom(tail, bracketed[0].length) }
    : noteFrom(tail, 0);
}

const patternsOf = cached(({ by, byAfter }: Vocabulary) => {
  const name = '([^()（）–—:：,，、]{1,40}?)';
  // Where the name ends: a bracket, a dash, a colon, or the line.
  const end = '(?=\\s*[(（]|\\s+[-–—]\\s|[:：]|\\s*$)';
  return {
    prefix: new RegExp(`^${anyOf(by)}(?:\\s*[:：]\\s*|\\s+)${name}${end}`, 'iu'),
    postfix: new RegExp(`^${name}\\s+${anyOf(byAfter)}${end}`, 'iu'),
  };
});

/** Longer ones are sentences. */
const longestName = 24;

/** What stands in brackets and may be a name: capitals tell, where a script has them. */
function isName(text: string, { notNames }: Vocabulary): boolean {
  if (/\p{Nd}/u.test(text) || mentions(text, notNames)) return false;
  return /^\p{Lu}/u.test(text) || (/^\p{Lo}/u.test(text) && text.length <= longestName);
}

/** What is left of a line from some character on, without the marks that lead to it. */
function noteFrom(tail: Text, from: number): Pick<Resource, 'note'> {
  const lead = /^[\s:：–—,，、。.-]*/u.exec(tail.text.slice(from))?.[0].length ?? 0;
  const note = textFrom(tail, from + lead);
  const inBrackets = /^[(（]([^()（）]*)[)）]$/.exec(note.text)?.[1];
  if (inBrackets !== undefined) return { note: { text: inBrackets } };
  return note.text === '' ? {} : { note };
}
