import { describe, expect, test } from 'vitest';
import { damage } from '../../test/damage.ts';
import { repairText } from './repair-text.ts';

describe('repairText', () => {
  test.for(['windows-1254', 'windows-1252', 'macintosh'] as const)(
    'restores what %s damaged without loss',
    (codePage) => {
      const text = '📺 Videos • 80% ✓ — “done”';
      const { text: repaired, repaired: facts } = repairText(damage(text, codePage));
      expect(repaired).toBe(text);
      expect(facts?.codePage).toBe(codePage);
    },
  );

  test('prefers the symbol authors use where a lost byte leaves several', () => {
    const { text, repaired } = repairText(damage('🎯 Goal 🏆 📺', 'windows-1254'));
    expect(text).toBe('🎯 Goal 🏆 📺');
    expect(repaired).toMatchObject({ preferred: 2, certain: 1, dropped: 0 });
  });

  test('drops a symbol that lost too many bytes, and the space after it', () => {
    const { text, repaired } = repairText(damage('* 🐭 Gophercises 📺', 'windows-1254'));
    expect(text).toBe('* Gophercises 📺');
    expect(repaired?.dropped).toBe(1);
  });

  test.for([
    'Yağmur ğüşıöç İŞ “ÖZGÜ” ÇĞ…',
    'Été à la façade — « déjà vu »',
    'Blåbær på Åland “BLÅ”',
    'Ж 学习 한국어 العربية हिन्दी',
    '🎯 📺 clean',
  ])('leaves real text alone: %s', (text) => {
    expect(repairText(text)).toEqual({ text, offsets: expect.anything() });
  });

  test('takes off a byte order mark and still knows where everything stood', () => {
    const { text, offsets } = repairText('\uFEFF# A');
    expect(text).toBe('# A');
    expect(offsets.toSource(2)).toBe(3);
  });

  test('leads from every place in the repaired text back to the damaged one', () => {
    const given = damage('📺 one 🎯 two ⚠️ three', 'windows-1254');
    const { text, offsets } = repairText(given);
    for (const word of ['one', 'two', 'three']) {
      expect(offsets.toSource(text.indexOf(word))).toBe(given.indexOf(word));
    }
  });
});
