/**
 * What the languages write in ways of their own, read as a document in them is: with
 * English merged in.
 */
import { describe, expect, test } from 'vitest';
import { en } from '../vocabulary/en.ts';
import { vocabularies } from '../vocabulary/index.ts';
import { mergeVocabularies } from '../vocabulary/merge-vocabularies.ts';
import { parsePeriod, periodKey } from './period.ts';

function periodOf(language: string, title: string): string | undefined {
  const vocabulary = vocabularies.find((known) => known.language === language) ?? en;
  const period = parsePeriod(title, mergeVocabularies(vocabulary, en));
  return period && periodKey(period);
}

describe('parsePeriod', () => {
  test.for([
    ['en', 'Weeks 1 through 4', 'week 1-4'],
    ['en', 'Week 1 & 2', 'week 1-2'],
    ['en', 'Weeks 3 and 4: Loops', 'week 3-4'],
    ['fr', 'Semaines 1 à 4', 'week 1-4'],
    ['fr', 'Semaines 1 et 2', 'week 1-2'],
    ['es', 'Semanas 1 al 4', 'week 1-4'],
    ['es', 'Semana 1 a la 4', 'week 1-4'],
    ['pt', 'Semanas 1 até 4', 'week 1-4'],
    ['pt', '1ª e 2ª semana', 'week 1-2'],
    ['de', 'Woche 1 und 2', 'week 1-2'],
    ['de', '1. und 2. Woche', 'week 1-2'],
    ['de', '1. Woche bis 3. Woche', 'week 1-3'],
    ['tr', '1. ve 2. Hafta', 'week 1-2'],
    ['ru', 'Недели 1 до 4', 'week 1-4'],
    ['ru', 'Первая и вторая недели', 'week 1-2'],
    ['zh', '第1至4周', 'week 1-4'],
    ['zh', '第一周到第三周', 'week 1-3'],
    ['ja', '第1週〜第2週', 'week 1-2'],
    ['ja', '1週目から4週目まで', 'week 1-4'],
    ['ko', '1주차~2주차', 'week 1-2'],
    ['ko', '1주차부터 4주차까지', 'week 1-4'],
    ['hi', 'सप्ताह 1 से 4', 'week 1-4'],
    ['ar', 'الأسبوع 1 إلى 4', 'week 1-4'],
    ['ar', 'الأسبوع الأول والثاني', 'week 1-2'],
    ['vi', 'Tuần 1 đến 4', 'week 1-4'],
    ['vi', 'Tuần 1 đến tuần 4', 'week 1-4'],
  ] as const)('%s: reads %s as a stretch', ([language, title, period]) => {
    expect(periodOf(language, title)).toBe(period);
  });

  test.for([
    ['en', 'First week', 'week 1'],
    ['en', 'Second Month: Services', 'month 2'],
    ['es', 'Primera semana', 'week 1'],
    ['es', 'Semana segunda', 'week 2'],
    ['es', 'II Trimestre', 'quarter 2'],
    ['pt', 'Décima segunda semana', 'week 12'],
    ['fr', 'Première semaine', 'week 1'],
    ['de', 'Erste Woche', 'week 1'],
    ['de', 'Dritter Monat: Schleifen', 'month 3'],
    ['de', 'III. Quartal', 'quarter 3'],
    ['tr', 'Birinci Hafta', 'week 1'],
    ['tr', 'On ikinci hafta', 'week 12'],
    ['ru', 'Первая неделя', 'week 1'],
    ['ru', 'II квартал', 'quarter 2'],
    ['hi', 'पहला सप्ताह', 'week 1'],
    ['hi', 'सप्ताह पाँचवाँ', 'week 5'],
    ['ko', '첫째 주', 'week 1'],
    ['ko', '두 번째 달: 심화', 'month 2'],
    ['ko', '세 번째 단계', 'phase 3'],
    ['ar', 'الأسبوع الثاني عشر', 'week 12'],
    ['ar', 'المرحلة الثانية', 'phase 2'],
    ['vi', 'Phần mười một', 'part 11'],
    ['vi', 'Tuần đầu tiên', 'week 1'],
  ] as const)('%s: reads the number in %s', ([language, title, period]) => {
    expect(periodOf(language, title)).toBe(period);
  });

  test.for([
    ['tr', 'SEVİYE 2', 'level 2'],
    ['tr', 'BİRİNCİ AY', 'month 1'],
    ['tr', 'AŞAMA 3', 'stage 3'],
    ['tr', 'YIL 1', 'year 1'],
    ['tr', '2’nci hafta', 'week 2'],
    ['es', 'SEMANA N.º 3', 'week 3'],
    ['ar', '\u200Fالأسبوع\u200E 3', 'week 3'],
    ['ar', 'الأُسبوع الأوّل', 'week 1'],
  ] as const)('%s: reads %s whatever its capitals and marks', ([language, title, period]) => {
    expect(periodOf(language, title)).toBe(period);
  });

  test.for([
    ['en', 'First Steps'],
    ['en', 'Two weeks off'],
    ['en', 'Weekly and monthly'],
    ['es', 'Tres meses de práctica'],
    ['fr', 'Stage 1'],
    ['fr', 'Premiers pas'],
    ['de', '2. Level-Design'],
    ['de', '1. Sprint-Planung'],
    ['de', 'Erste Schritte'],
    ['de', '12 Wochen'],
    ['zh', '2周'],
    ['zh', '周一'],
    ['zh', '星期三：听力'],
    ['ja', '週3回の練習'],
    ['ja', '1日目標'],
    ['ja', '2週間コース'],
    ['ko', '3단계 학습법'],
    ['ko', '주 3회 복습'],
    ['ar', 'الخطوات الأولى'],
    ['hi', 'पहला कदम'],
    ['tr', '1-Yıllık Plan'],
  ] as const)('%s: does not take %s for a period', ([language, title]) => {
    expect(periodOf(language, title)).toBeUndefined();
  });

  test.for([
    ['Week 1 and 4', 'week 1'],
    ['Week 1 – Two projects', 'week 1'],
    ['Week 2 to do', 'week 2'],
  ] as const)('reads %s without what only looks like its end', ([title, period]) => {
    expect(periodOf('en', title)).toBe(period);
  });

  test.for([
    ['zh', 'Week 2：循环', 'week 2'],
    ['ja', 'Day 3', 'day 3'],
    ['fr', 'Week 1', 'week 1'],
  ] as const)('%s: reads English titles too: %s', ([language, title, period]) => {
    expect(periodOf(language, title)).toBe(period);
  });
});
