/**
 * The numbers of thresholds, as thirteen languages write them.
 */
import { describe, expect, test } from 'vitest';
import type { Threshold } from '../model/nodes.ts';
import { en } from '../vocabulary/en.ts';
import { vocabularies } from '../vocabulary/index.ts';
import { mergeVocabularies } from '../vocabulary/merge-vocabularies.ts';
import { parseThreshold } from './thresholds.ts';

function read(language: string, sentence: string): Threshold | undefined {
  const vocabulary = vocabularies.find((known) => known.language === language) ?? en;
  return parseThreshold(sentence, mergeVocabularies(vocabulary, en));
}

type Expected = Partial<Threshold>;
const share = (value: number, rest: Expected = {}): Expected => ({
  measure: 'topics',
  unit: 'percent',
  value,
  ...rest,
});
const below = { below: true };
const built = (value: number, rest: Expected = {}): Expected => ({
  measure: 'projects',
  unit: 'count',
  value,
  ...rest,
});
const score: Expected = { measure: 'quiz', unit: 'score', value: 8, of: 10 };

describe('parseThreshold', () => {
  test.for([
    ['en', 'Less than 60% of topics', share(60, below)],
    ['en', 'Fewer than 2 projects', built(2, below)],
    ['en', 'Below 6/10 on the quiz', { ...score, value: 6, ...below }],
    ['es', 'Menos de 60 % de los temas', share(60, below)],
    ['es', 'Completado menos del 60 % de los temas', share(60, below)],
    ['es', 'Por debajo del 60 % de los temas', share(60, below)],
    ['pt', 'Menos que 60% dos tópicos', share(60, below)],
    ['pt', 'Abaixo de 60% dos tópicos', share(60, below)],
    ['fr', 'Moins de 60 % des notions', share(60, below)],
    ['fr', 'En dessous de 60 % des notions', share(60, below)],
    ['de', 'Weniger als 60 % der Themen', share(60, below)],
    ['de', 'Unter 60 % der Themen', share(60, below)],
    ['ru', 'Менее 60% тем', share(60, below)],
    ['ru', 'Ниже 60 % тем', share(60, below)],
    ['es', 'Less than 60% of topics', share(60, below)],
    ['zh', 'Fewer than 2 projects', built(2, below)],
    ['tr', "Konuların %60'tan az kısmı", share(60, below)],
    ['tr', "Konuların %60'ının altında", share(60, below)],
    ['tr', '2 projeden az', built(2, below)],
    ['zh', '主题完成低于60%', share(60, below)],
    ['zh', '主题不到 60%', share(60, below)],
    ['zh', '主题完成60%以下', share(60, below)],
    ['zh', '少于2个项目', built(2, below)],
    ['ja', 'トピックの完了が60%未満', share(60, below)],
    ['ja', '作品が2つ未満', built(2, below)],
    ['ko', '주제 60% 미만 완료', share(60, below)],
    ['ko', '프로젝트 2개 미만', built(2, below)],
    ['hi', '60% से कम विषय पूरे', share(60, below)],
    ['ar', 'أقل من 60% من المواضيع', share(60, below)],
    ['vi', 'Dưới 60% chủ đề', share(60, below)],
  ] as const)('%s: %s is a bound not reached', ([language, sentence, expected]) => {
    expect(read(language, sentence)).toEqual(expected);
  });

  test.for([
    ['en', 'No less than 80% of topics', share(80)],
    ['en', 'Answer 8/10 questions in under 20 minutes', score],
    ['es', 'No menos del 80 % de los temas', share(80)],
    ['es', 'Al menos 2 proyectos', built(2)],
    ['fr', 'Pas moins de 80 % des notions', share(80)],
    ['fr', 'Au moins 2 projets', built(2)],
    ['de', 'Nicht weniger als 80 % der Themen', share(80)],
    ['ru', 'Не менее 80% тем', share(80)],
    ['ru', 'Не ниже 80% тем', share(80)],
    ['tr', 'En az 2 proje', built(2)],
    ['zh', '不低于80%的主题', share(80)],
    ['zh', '不少于2个项目', built(2)],
    ['ja', '作品を2つ以下に絞る', built(2)],
    ['hi', 'कम से कम 2 परियोजनाएँ', built(2)],
    ['hi', 'विषयों का 80% से कम नहीं', share(80)],
    ['ar', 'ما لا يقل عن 80% من المواضيع', share(80)],
    ['vi', 'Không dưới 80% chủ đề', share(80)],
  ] as const)('%s: %s is no such bound', ([language, sentence, expected]) => {
    expect(read(language, sentence)).toEqual(expected);
  });

  test.for([
    ['tr', "Konuların %80'i tamam", share(80)],
    ['tr', 'Konuların %60-79 kadarı', share(60, { upper: 79 })],
    ['zh', '主题完成８０％以上', share(80)],
    ['zh', '主题完成60～79%', share(60, { upper: 79 })],
    ['zh', '主题完成60%至79%', share(60, { upper: 79 })],
    ['ar', 'إكمال ٨٠٪ من المواضيع', share(80)],
    ['ar', 'إكمال 60 إلى 79% من المواضيع', share(60, { upper: 79 })],
    ['hi', '८०% विषय पूरे', share(80)],
    ['hi', '60 से 79% विषय', share(60, { upper: 79 })],
    ['en', '60% to 79% of topics', share(60, { upper: 79 })],
    ['es', '60% to 79% of topics', share(60, { upper: 79 })],
    ['es', 'Del 60 al 79 % de los temas', share(60, { upper: 79 })],
    ['pt', '60 a 79% dos tópicos', share(60, { upper: 79 })],
    ['fr', '60 à 79 % des notions', share(60, { upper: 79 })],
    ['de', '60 bis 79 % der Themen', share(60, { upper: 79 })],
    ['ru', 'от 60 до 79% тем', share(60, { upper: 79 })],
    ['ja', 'トピックの60〜79%を完了', share(60, { upper: 79 })],
    ['ko', '주제 60~79% 완료', share(60, { upper: 79 })],
    ['vi', '60 đến 79% chủ đề', share(60, { upper: 79 })],
    ['zh', '至少完成2个项目', built(2)],
    ['zh', '完成２個專案', built(2)],
    ['ja', '作品を2つ以上完成', built(2)],
    ['ko', '프로젝트 2개 이상', built(2)],
    ['en', '0 projects', built(1, below)],
    ['zh', '0 个项目', built(1, below)],
    ['zh', '完成0个项目', built(1, below)],
  ] as const)('%s: reads the number in %s', ([language, sentence, expected]) => {
    expect(read(language, sentence)).toEqual(expected);
  });

  test.for([
    ['en', '8 out of 10 on the quiz'],
    ['de', '8 von 10 Fragen richtig'],
    ['fr', '8 sur 10 au quiz'],
    ['es', 'Responde 8 de 10 preguntas'],
    ['pt', 'Acerte 8 de 10 perguntas'],
    ['ru', 'Ответить на 8 из 10 вопросов'],
    ['tr', '10 soruda 8 doğru'],
    ['zh', '自测10题对8题'],
    ['zh', '自测 10 道题中至少答对 8 道'],
    ['ja', '確認テストで10問中8問正解'],
    ['ko', '퀴즈 10문제 중 8문제 이상'],
    ['hi', 'प्रश्नोत्तरी में 10 में से 8'],
    ['ar', '8 من 10 في الاختبار'],
    ['vi', 'Đúng 8 trên 10 câu hỏi'],
  ] as const)('%s: %s is 8/10', ([language, sentence]) => {
    expect(read(language, sentence)).toEqual(score);
  });

  test.for([
    ['en', 'Build 2 of 4 projects', built(2)],
    ['en', 'At least two projects', built(2)],
    ['de', 'Mindestens zwei Projekte', built(2)],
    ['fr', 'Au moins un projet', built(1)],
    ['ru', 'Не менее двух проектов', built(2)],
    ['zh', '至少完成两个项目', built(2)],
    ['ja', '作品を二つ以上', built(2)],
    ['ko', '프로젝트 두 개 이상', built(2)],
  ] as const)('%s: %s asks for a number', ([language, sentence, expected]) => {
    expect(read(language, sentence)).toEqual(expected);
  });

  test.for([
    ['en', 'Can explain one topic to a friend'],
    ['en', 'Topics of chapter 2.5'],
    ['zh', '第2周的项目'],
    ['zh', '完成第2个项目'],
    ['ko', '제2 프로젝트 완성'],
    ['ko', '제2주차 프로젝트'],
    ['es', 'Explico una pregunta difícil'],
  ] as const)('%s: %s asks for none', ([language, sentence]) => {
    expect(read(language, sentence)).toBeUndefined();
  });
});
