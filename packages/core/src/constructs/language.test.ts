import { describe, expect, test } from 'vitest';
import type { Roadmap } from '../model/nodes.ts';
import { visit } from '../model/visit.ts';
import { parseRoadmap } from '../parse-roadmap.ts';

/** The types of everything that is neither a section nor a part of something else. */
function blocksOf({ content }: Roadmap): readonly string[] {
  const blocks: string[] = [];
  visit(content, ({ type }) => {
    if (['checklist', 'resources', 'light', 'prose', 'quiz', 'criteria'].includes(type)) {
      blocks.push(type);
    }
  });
  return blocks;
}

describe('the language of a document', () => {
  test.for([
    ['ja', '# ギター\n\n## 第1週\n\n## 目標'],
    ['zh', '# 吉他\n\n## 第1周\n\n## 目標'],
    ['en', '# Guitar\n\n## Week 1\n\n## Revision'],
    ['en', '# Plan\n\n## Evaluation\n\n## References'],
    ['fr', '# Guitare\n\n## Semaine 1\n\n## Révision'],
  ] as const)('is %s for %j, on a tie by its letters', ([language, markdown]) => {
    expect(parseRoadmap(markdown).language).toBe(language);
  });
});

describe('English words that mean something else', () => {
  test('a network is no red light in Spanish', () => {
    const spanish = '# Plan\n\n## Semana 1\n\n### Red neuronal\n\n- [ ] Capas\n\n### Temas\n';
    expect(parseRoadmap(spanish).language).toBe('es');
    expect(blocksOf(parseRoadmap(spanish))).toEqual(['checklist']);
  });

  test('an internship is no period in French', () => {
    const french =
      '# Plan\n\n## Semaine 1\n\n## Stage 1\n\n## Week 2\n\n## Ressources\n\n## Exercices\n';
    const { content, language } = parseRoadmap(french);
    const periods = content.map((item) => item.type === 'section' && item.period?.unit);
    expect(language).toBe('fr');
    expect(periods).toEqual(['week', undefined, 'week', undefined, undefined]);
  });
});

describe('a list that leads into the page', () => {
  const linked = '- [Uno](#uno)\n- [Dos](#dos)\n';

  test('is neither topics nor resources, whatever stands above it', () => {
    expect(blocksOf(parseRoadmap(`# Plan\n\n## Contenido\n\n${linked}\n## Semana 1\n`))).toEqual([
      'prose',
    ]);
    expect(blocksOf(parseRoadmap(`# Plan\n\n## Week 1\n\n${linked}`))).toEqual(['prose']);
  });

  test('is a list of topics where only some of it does', () => {
    const mixed = `# Plan\n\n## Topics\n\n- [Uno](#uno)\n- Dos\n`;
    expect(blocksOf(parseRoadmap(mixed))).toEqual(['checklist']);
  });
});

describe('a section that is only to be read', () => {
  test.for([
    ['## 学习计划文档目录', ['prose']],
    ['## 关于如何在项目里使用周模板的详细说明与练习', ['checklist']],
  ] as const)('%s: a short title in a script without spaces is one', ([title, blocks]) => {
    expect(blocksOf(parseRoadmap(`# 计划\n\n## 第1周\n\n${title}\n\n- [ ] 面粉\n`))).toEqual(
      blocks,
    );
  });
});
