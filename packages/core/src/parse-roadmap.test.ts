import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damage } from '../test/damage.ts';
import { seed } from '../test/seed.ts';
import type { Block, Content, ProseNode, Roadmap, Section } from './model/nodes.ts';
import { type Node, visit } from './model/visit.ts';
import { parseRoadmap } from './parse-roadmap.ts';

/** Every node of a type, in document order. */
function all<Type extends Node['type']>(
  content: readonly Content[],
  type: Type,
): readonly Extract<Node, { type: Type }>[] {
  const found: Extract<Node, { type: Type }>[] = [];
  visit(content, (node) => {
    // The check makes it so; TypeScript does not narrow by a type parameter.
    if (node.type === type) found.push(node as Extract<Node, { type: Type }>);
  });
  return found;
}

const period = (roadmap: Roadmap, index: number): Section => {
  const id = roadmap.periods[index];
  const section = all(roadmap.content, 'section').find((candidate) => candidate.id === id);
  if (!section) throw new Error(`no period ${index}`);
  return section;
};

const topicsOf = (content: readonly Content[]) =>
  all(content, 'checklist').flatMap(({ role, tasks }) => (role === 'topics' ? tasks : []));

const roadmap = parseRoadmap(seed);
const quarters = [0, 1, 2, 3].map((index) => period(roadmap, index));

describe('the example roadmap', () => {
  test('has a title, a subtitle, facts at its head and credits at its foot', () => {
    expect(roadmap.title?.text).toBe('1-Year Backend Mastery Roadmap');
    expect(roadmap.subtitle?.text).toBe('Journey to Senior Backend Developer');
    expect(roadmap.facts.map(({ key, text }) => [key, text])).toEqual([
      ['duration', '12 Months'],
      ['focus', 'Go, System Design, Distributed Systems'],
      ['goal', 'Master backend engineering to become a Senior Developer'],
    ]);
    expect(roadmap.credits.map(({ key, text }) => [key, text])).toEqual([
      ['updated', 'February 2026'],
      ['author', 'Moeed ul Hassan'],
      ['license', 'MIT - Feel free to share and adapt!'],
    ]);
  });

  test('is counted as by hand', () => {
    expect(roadmap.source).toEqual({ headings: 67, links: 106, tasks: { total: 204, checked: 0 } });
    expect(topicsOf(roadmap.content)).toHaveLength(100);
    expect(all(roadmap.content, 'resource')).toHaveLength(104);
    expect(all(roadmap.content, 'project')).toHaveLength(10);
    expect(all(roadmap.content, 'question')).toHaveLength(40);
    expect(all(roadmap.content, 'counter')).toHaveLength(16);
    expect(roadmap.messages).toEqual([]);
  });

  test('has four quarters, each joined from its two places', () => {
    expect(quarters.map(({ title }) => title.text)).toEqual([
      'Quarter 1: Advanced Go & Architecture (Months 1-3)',
      'Quarter 2: Database & Microservices (Months 4-6)',
      'Quarter 3: System Design & Scale (Months 7-9)',
      'Quarter 4: Senior Skills & Production (Months 10-12)',
    ]);
    for (const quarter of quarters) {
      const heading = (start: number) => seed.slice(start).split('\n', 1)[0];
      expect(heading(quarter.span.start)).toBe(`## ${quarter.title.text}`);
      expect(quarter.mirrors?.map(({ start }) => heading(start))).toEqual([
        `### ${quarter.title.text}`,
      ]);
    }
  });

  test('has its topics and videos in the quarters they belong to', () => {
    expect(quarters.map((quarter) => topicsOf([quarter]).length)).toEqual([29, 29, 24, 18]);
    expect(quarters.map((quarter) => all([quarter], 'resource').length)).toEqual([22, 27, 21, 17]);
    expect(quarters.map((quarter) => all([quarter], 'project').length)).toEqual([5, 3, 2, 0]);
  });

  test('has twelve months and 21 week blocks', () => {
    const units = all(roadmap.content, 'section').map((section) => section.period?.unit);
    expect(units.filter((unit) => unit === 'month')).toHaveLength(12);
    expect(units.filter((unit) => unit === 'week')).toHaveLength(21);
  });

  test('asks in its criteria for what the sentences say', () => {
    const rules = (index: number) =>
      all([period(roadmap, index)], 'criterion').map(({ rule, tasks }) => [
        rule?.kind,
        rule && 'needed' in rule ? rule.needed : undefined,
        tasks.length,
      ]);
    expect(rules(0)).toEqual([
      ['measure', undefined, 0],
      ['offer', 2, 4],
      ['all', undefined, 4],
    ]);
    expect(rules(3)).toEqual([
      ['measure', undefined, 0],
      ['whole', 1, 6],
      ['all', undefined, 4],
    ]);
  });

  test('joins the projects and requirements that mean the same, reworded or not', () => {
    const texts = new Map<string, string>();
    visit(roadmap.content, (node) => {
      if (node.type === 'task' || node.type === 'project') texts.set(node.id, node.text);
    });
    const joined = roadmap.joins.map(({ ids }) => ids.map((id) => texts.get(id)));
    expect(joined).toHaveLength(9 + 6);
    expect(joined).toContainEqual([
      'High-performance API (10k+ req/s)',
      'Optimize an API to handle 10k+ requests/second',
    ]);
    expect(joined).toContainEqual([
      'Full observability (logs, metrics, traces)',
      'Full observability stack',
    ]);
    expect(joined.flat()).not.toContain('Achieve >85% test coverage on your codebase');
    expect(roadmap.feeds.map(({ taskId, needed }) => [texts.get(taskId), needed])).toEqual([
      ['At least 3 system design practice problems', 3],
    ]);
  });

  test('has a choice of three capstones, and seven requirements', () => {
    expect(all([period(roadmap, 3)], 'option').map(({ title }) => title.text)).toEqual([
      'Option A: Distributed Task Queue',
      'Option B: Real-Time Analytics Platform',
      'Option C: API Gateway',
    ]);
    const lists = all([period(roadmap, 3)], 'checklist');
    expect(lists.find(({ role }) => role === 'requirements')?.tasks).toHaveLength(7);
  });

  test('has three lights of five conditions, and an action for two of them', () => {
    expect(
      all(roadmap.content, 'light').map(({ color, conditions, action }) => [
        color,
        conditions.length,
        conditions.filter(({ threshold }) => threshold).length,
        action !== undefined,
      ]),
    ).toEqual([
      ['green', 5, 3, false],
      ['yellow', 5, 3, true],
      ['red', 5, 3, true],
    ]);
  });

  test('knows what comes round again, and when', () => {
    const reviews = all(roadmap.content, 'checklist').filter(({ role }) => role === 'review');
    expect(reviews.map(({ every, tasks }) => [every, tasks.length])).toEqual([
      [{ unit: 'week', on: 0 }, 4],
      [{ unit: 'month', on: 'end' }, 4],
      [{ unit: 'quarter', on: 'end' }, 4],
    ]);
    expect(
      all(roadmap.content, 'habits').map(({ every, habits }) => [
        every.unit,
        habits.map((habit) => habit.goal),
      ]),
    ).toEqual([
      [
        'week',
        [
          { min: 5, openEnded: true },
          { min: 1, max: 2 },
          { min: 2, max: 3 },
          { min: 2, max: 3 },
        ],
      ],
      ['month', [{ min: 1 }, { min: 1 }, { min: 1 }, { min: 1 }]],
    ]);
  });

  test('keeps the number of every counter, and what the model can count of it', () => {
    expect(
      all(roadmap.content, 'counter')
        .filter(({ openEnded }) => openEnded)
        .map(({ label, current, total, openEnded, counts }) => [
          label,
          current,
          total,
          openEnded,
          counts,
        ]),
    ).toEqual([
      ['Projects Completed', 0, 10, true, 'projects'],
      ['Blog Posts Written', 0, 12, true, undefined],
      ['Open Source Contributions', 0, 48, true, undefined],
    ]);
    for (const { span } of all(roadmap.content, 'counter')) {
      expect(seed.slice(span.start, span.end)).toMatch(/^\d+[/%]/);
    }
  });

  test('points at the one character of every box', () => {
    const boxes: number[] = [];
    visit(roadmap.content, (node) => {
      if ('checkbox' in node && node.checkbox) boxes.push(node.checkbox.at);
      if (node.type === 'status') boxes.push(...node.choices.map(({ checkbox }) => checkbox.at));
    });
    expect(boxes).toHaveLength(204 + 12);
    for (const at of boxes) expect(seed.slice(at - 1, at + 2)).toBe('[ ]');
  });

  test.for([
    'For the first 30 minutes of any task, shut off AI.',
    'Use fmt.Printf and delve (dlv) to inspect state manually.',
    "Rule of Thumb: Don't rush! It's better to deeply understand 80% than superficially know 100%.",
    'Practice Daily - Consistency beats intensity. 1-2 hours daily is better than 10 hours once a week',
    'Choose one capstone project:',
    'Keep a projects portfolio',
    'Remember: Becoming a senior developer is a journey, not a destination. Stay curious and keep building! 🚀',
  ])('keeps its prose: %s', (sentence) => {
    const paragraphs: string[] = [];
    const collect = (nodes: readonly ProseNode[]) => {
      for (const node of nodes) {
        if ('text' in node) paragraphs.push(node.text);
        if (node.type === 'quote') collect(node.children);
        if (node.type === 'list') for (const item of node.items) collect(item);
      }
    };
    for (const { nodes } of all(roadmap.content, 'prose')) collect(nodes);
    expect(paragraphs.some((paragraph) => paragraph.includes(sentence))).toBe(true);
  });
});

describe('a damaged copy', () => {
  const damaged = parseRoadmap(damage(seed, 'windows-1254'));

  test('gives the same model, but for the one symbol that was lost', () => {
    expect(withoutPlaces(damaged)).toEqual(withoutPlaces(parseRoadmap(seed.replace('🐭 ', ''))));
  });

  test('gives the same ids, so that progress is shared with the sound one', () => {
    const ids = (of: Roadmap) => {
      const found: string[] = [of.id];
      visit(of.content, (node) => 'id' in node && found.push(node.id));
      return found;
    };
    expect(ids(damaged)).toEqual(ids(roadmap));
  });

  test('says once which code page it was, and how much was repaired', () => {
    expect(damaged.messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['mojibake-repaired', 'warning'],
    ]);
    expect(damaged.messages[0]?.reason).toContain('windows-1254');
    expect(damaged.source.repaired?.dropped).toBe(1);
  });
});

describe('parseRoadmap', () => {
  const markup = fc.constantFrom(
    '# ',
    '## Quarter 1\n',
    '- [ ] ',
    '- [x] ',
    '**Topics:**',
    '**Status:** [ ] A | [x] Done',
    '\n',
    '\n\n',
    '1. ',
    '[a](b)',
    '**',
    '`',
    '> ',
    '0/10 x • 3%',
    '```\n',
    '<!--',
    '|a|b|\n|-|-|\n',
    'ğŸ¯',
    '\uFEFF',
    '\r\n',
    'word ',
  );

  test('never throws, and gives a model that survives JSON', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(markup, fc.string({ unit: 'binary' })), { maxLength: 40 }),
        (parts) => {
          const parsed = parseRoadmap(parts.join(''));
          expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('gives the same ids whatever the line ends, emoji and spaces', () => {
    const ids = (text: string) => {
      const found: string[] = [];
      visit(parseRoadmap(text).content, (node) => 'id' in node && found.push(node.id));
      return found;
    };
    const text =
      '# A\n\n## Week 1: Start\n\n**Topics:**\n- [ ] The first\n- [ ] The first\n- [ ] Don’t stop\n';
    const other = text.replace('Week', '🎯 Week').replace('’', "'").replaceAll('- [ ]', '-  [ ]');
    expect(ids(other.replaceAll('\n', '\r\n'))).toEqual(ids(text));
    expect(new Set(ids(text)).size).toBe(ids(text).length);
  });

  test('takes its id from a comment, else from its title', () => {
    expect(parseRoadmap('<!-- roadmap-id: go-1 -->\n# A').id).toBe('go-1');
    expect(parseRoadmap('# A').id).toBe(parseRoadmap('# 🚀 a\n\ntext').id);
    expect(parseRoadmap('# A', { id: 'mine' }).id).toBe('mine');
  });

  test('nests weeks below months of the same heading level', () => {
    const { content } = parseRoadmap(
      '## Month 1\n## Week 1\n- [ ] a\n## Week 2\n## Month 2\n## Week 1\n',
    );
    const titles = all(content, 'section').map(({ title }) => title.text);
    expect(titles).toEqual(['Month 1', 'Week 1', 'Week 2', 'Month 2', 'Week 1']);
    expect(content).toHaveLength(2);
  });

  test('keeps what it does not understand as prose, and never runs or links what it must not', () => {
    const { content } = parseRoadmap(
      'Hello <b>there</b> [x](javascript:alert(1))\n\n<script>alert(1)</script>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    );
    const nodes = (content as readonly Block[]).flatMap((block) =>
      block.type === 'prose' ? block.nodes : [],
    );
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'table']);
    expect(JSON.stringify(nodes)).not.toContain('javascript');
    expect(JSON.stringify(nodes)).not.toContain('alert(1)</script>');
  });

  test.for([
    ['', 'empty-document'],
    [' \n\t', 'empty-document'],
    ['Only words.', 'nothing-to-track'],
  ] as const)('says what is wrong with %j', ([text, id]) => {
    expect(parseRoadmap(text).messages.map(({ ruleId }) => ruleId)).toEqual([id]);
  });
});

/** The model without what differs between copies: places, and the record of repairs. */
function withoutPlaces(of: Roadmap): unknown {
  const keys = new Set(['span', 'mirrors', 'at', 'messages', 'repaired']);
  return JSON.parse(
    JSON.stringify(of, (key, value: unknown) => (keys.has(key) ? undefined : value)),
  );
}
