import { describe, expect, test } from 'vitest';
import { en } from '../vocabulary/en.ts';
import { vocabularies } from '../vocabulary/index.ts';
import { mergeVocabularies } from '../vocabulary/merge-vocabularies.ts';
import { authorAndNote } from './author.ts';

function read(language: string, tail: string): { author?: string; note?: string } {
  const vocabulary = vocabularies.find((known) => known.language === language) ?? en;
  const { author, note } = authorAndNote(mergeVocabularies(vocabulary, en), { text: tail });
  return { ...(author === undefined ? {} : { author }), ...(note ? { note: note.text } : {}) };
}

describe('authorAndNote', () => {
  test.for([
    ['en', 'by Rob Pike (Full Series)', { author: 'Rob Pike', note: 'Full Series' }],
    ['en', 'by Rob Pike - a classic', { author: 'Rob Pike', note: 'a classic' }],
    ['en', '(Teiva Harsanyi) - A guide', { author: 'Teiva Harsanyi', note: 'A guide' }],
    ['zh', '作者：林小麦', { author: '林小麦' }],
    ['zh', '作者 林小麦（合集）', { author: '林小麦', note: '合集' }],
    ['zh', '（林小麦）附带计算表', { author: '林小麦', note: '附带计算表' }],
    ['zh', '林小麦 著', { author: '林小麦' }],
    ['ja', '山田太郎 著', { author: '山田太郎' }],
    ['ja', '(山田太郎)', { author: '山田太郎' }],
    ['ko', '한지우 지음', { author: '한지우' }],
    ['hi', 'मीरा जोशी द्वारा', { author: 'मीरा जोशी' }],
    ['hi', '(मीरा जोशी) - चित्रों के साथ', { author: 'मीरा जोशी', note: 'चित्रों के साथ' }],
    ['ar', '(سلمى الحداد)', { author: 'سلمى الحداد' }],
    ['tr', 'Deniz Döngü tarafından', { author: 'Deniz Döngü' }],
    ['es', 'por: Lucía Cuerda', { author: 'Lucía Cuerda' }],
  ] as const)('%s: finds who made it in %s', ([language, tail, expected]) => {
    expect(read(language, tail)).toEqual(expected);
  });

  test.for([
    ['en', '(playlist)', 'playlist'],
    ['en', '- by far the best of them, and it is free', 'by far the best of them, and it is free'],
    ['zh', '（免费）', '免费'],
    ['zh', '名著', '名著'],
    ['ja', '(全12回)', '全12回'],
    ['hi', '(निःशुल्क)', 'निःशुल्क'],
    [
      'ar',
      '(مقدمة طويلة في قواعد الخط وتاريخه القديم)',
      'مقدمة طويلة في قواعد الخط وتاريخه القديم',
    ],
    ['tr', 'Ekip tarafından yazılan uzun bir kitap', 'Ekip tarafından yazılan uzun bir kitap'],
  ] as const)('%s: takes %s for a note', ([language, tail, note]) => {
    expect(read(language, tail)).toEqual({ note });
  });
});
