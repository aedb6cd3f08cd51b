import { describe, expect, test } from 'vitest';
import { outlineOf } from '../model/outline.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { matchOutlines } from './match-outlines.ts';
import { reportOf } from './report.ts';

/** What became of each item, in a line; what was found by its text where it was is left out. */
function matches(before: string, after: string): readonly string[] {
  const report = reportOf(
    matchOutlines(outlineOf(parseRoadmap(before)), outlineOf(parseRoadmap(after))),
  );
  const place = ({ text, path }: { text: string; path: readonly string[] }) =>
    `${path.at(-1) ?? ''}/${text}`;
  return [
    ...report.carried
      .filter((pair) => pair.how !== 'exact' || pair.before.text !== pair.after.text)
      .map(({ how, before: old, after: now }) => `${how}: ${place(old)} → ${place(now)}`),
    ...report.unsure.map(
      ({ why, before: old, candidates }) =>
        `${why}: ${old.text} → ${candidates.map(({ text }) => text).join(' | ')}`,
    ),
    ...report.orphaned.map((item) => `gone: ${item.text}`),
    ...report.added.map((item) => `new: ${item.text}`),
  ];
}

const week = (title: string, ...items: readonly string[]) =>
  `## ${title}\n\n${items.map((item) => `- [ ] ${item}\n`).join('')}\n`;

const fruit = ['Apples from the tree', 'Pears of the season', 'Plums in October'] as const;
const grain = ['Wheat on the field', 'Rye for dark bread', 'Barley and malt'] as const;

describe('matchOutlines', () => {
  test('1: finds the same anchor, whatever else is different', () => {
    expect(
      matches(
        week('Week 1', 'Apples {#a}', 'Pears {#p}') + week('Week 2', 'Rye'),
        week('Week 1', 'Pears {#p}') + week('Week 2', 'Rye', 'Cider, and how it is made {#a}'),
      ),
    ).toEqual([
      'anchor: Week 1/Pears → Week 1/Pears',
      'anchor: Week 1/Apples → Week 2/Cider, and how it is made',
    ]);
  });

  test('1: takes nothing like it for an anchor that is gone', () => {
    expect(
      matches(
        week('Week 1', 'Apples from the tree {#a}', 'Pears {#p}', 'Plums {#u}'),
        week('Week 1', 'Apples from a tree', 'Pears {#p}', 'Plums {#u}'),
      ),
    ).toEqual(expect.arrayContaining(['gone: Apples from the tree', 'new: Apples from a tree']));
  });

  test('1: takes the same words for an anchor that was lost', () => {
    expect(
      matches(
        week('Week 1', 'Apples {#a}', 'Pears {#p}', 'Plums {#u}'),
        week('Week 1', 'Apples', 'Pears {#p}', 'Plums {#u}'),
      ),
    ).not.toContain('gone: Apples');
  });

  test('2: knows a section by what it holds, under another heading and number', () => {
    expect(
      matches(
        week('Week 1: Fruit', ...fruit, 'Read') + week('Week 2: Grain', ...grain, 'Read'),
        week('Week 1: Bread', ...grain, 'Read') + week('Week 5: Orchard', ...fruit, 'Read'),
      ),
    ).toEqual([]);
  });

  test('2: knows a section by its place when all in it is in other words', () => {
    expect(
      matches(
        week('Week 1', 'Apples from the tree') + week('Week 2', ...grain),
        week('Week 1', 'Apples straight from the tree') + week('Week 2', ...grain),
      ),
    ).toEqual(['reworded: Week 1/Apples from the tree → Week 1/Apples straight from the tree']);
  });

  test('2: knows a section by its heading without the number', () => {
    expect(
      matches(
        week('Step 1: Orchards', 'Apples from the tree') + week('Step 2: Fields', ...grain),
        week('Step 1: Fields', ...grain) + week('Step 4: Orchards', 'Apples fresh from the tree'),
      ),
    ).toEqual([
      'reworded: Step 1: Orchards/Apples from the tree → Step 4: Orchards/Apples fresh from the tree',
    ]);
  });

  test('3: gives what says the same to what has the same around it', () => {
    expect(
      matches(
        '## Week 1\n- [ ] Apples\n  - [ ] Read\n- [ ] Pears\n  - [ ] Read\n',
        '## Week 1\n- [ ] Plums\n  - [ ] Read\n- [ ] Pears\n  - [ ] Read\n- [ ] Apples\n  - [ ] Read\n',
      ),
    ).toEqual(['new: Plums', 'new: Read']);
  });

  test('4: finds a link under other words, in a section and anywhere', () => {
    const links = (title: string, ...items: readonly string[]) =>
      `## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}\n`;
    expect(
      matches(
        links('Week 1', '[a](https://a.example/x/)', '[b](https://b.example/)') +
          links('Week 2', '[b](https://b.example/)'),
        links('Week 1', '[Apples](http://www.a.example/x)', '[Pears](https://b.example/)') +
          links('Week 2', '[Plums](https://b.example/)'),
      ),
    ).toEqual([
      'url: Week 1/a → Week 1/Apples',
      'url: Week 1/b → Week 1/Pears',
      'url: Week 2/b → Week 2/Plums',
    ]);
  });

  test('5: finds a text in another section where nothing else says it', () => {
    expect(
      matches(
        week('Week 1', ...fruit) + week('Week 2', ...grain),
        week('Week 1', fruit[0], fruit[1]) + week('Week 2', ...grain, fruit[2]),
      ),
    ).toEqual(['moved: Week 1/Plums in October → Week 2/Plums in October']);
  });

  test('5: gives a text nobody can tell apart to nobody', () => {
    expect(
      matches(
        week('Week 1', ...fruit, 'Read') + week('Week 2', ...grain),
        week('Week 1', ...fruit) + week('Week 2', ...grain, 'Read', 'Read'),
      ),
    ).toEqual(['ambiguous: Read → Read | Read', 'new: Read', 'new: Read']);
  });

  test('finds a condition in other words by what is below it', () => {
    const gate = (words: string) =>
      `## Quarter 1\n\n**Completion Criteria:**\n- [ ] ${words}\n  - [ ] A scraper\n  - [ ] A queue\n  - [ ] A cache\n`;
    expect(
      matches(gate('Built at least 2 of these projects:'), gate('Two of these are done:')),
    ).toEqual([
      'reworded: Quarter 1/Built at least 2 of these projects: → Quarter 1/Two of these are done:',
    ]);
  });

  test('6: asks when an item was split in two', () => {
    expect(
      matches(
        week('Week 1', ...grain, 'Select statements and timers'),
        week('Week 1', ...grain, 'Select statements', 'Timers'),
      ),
    ).toEqual([
      'split: Select statements and timers → Select statements | Timers',
      'new: Select statements',
      'new: Timers',
    ]);
  });

  test('7: finds an item in other words where it was, and from further away in hardly others', () => {
    expect(
      matches(
        week('Week 1', ...fruit, 'Design a rate limiter') + week('Week 2', ...grain),
        week('Week 1', ...fruit, 'Design your own limiter') + week('Week 2', ...grain),
      ),
    ).toEqual(['reworded: Week 1/Design a rate limiter → Week 1/Design your own limiter']);
    const elsewhere = (words: string) =>
      matches(
        week('Week 1', ...fruit, 'Design a rate limiter') + week('Week 2', ...grain),
        week('Week 1', ...fruit) + week('Week 2', ...grain, words),
      );
    expect(elsewhere('Design a rate limiter today')).toContain(
      'reworded: Week 1/Design a rate limiter → Week 2/Design a rate limiter today',
    );
    expect(elsewhere('Design your own limiter')).toContain('gone: Design a rate limiter');
  });

  test('7: does not take one number for another', () => {
    expect(
      matches(
        week('Week 1', ...fruit, 'Complete 10 exercises by hand'),
        week('Week 1', ...fruit, 'Complete 12 exercises by hand'),
      ),
    ).toEqual(['gone: Complete 10 exercises by hand', 'new: Complete 12 exercises by hand']);
  });

  test('7: decides nothing between two that are about as like', () => {
    expect(
      matches(
        week('Week 1', ...fruit, 'Cache invalidation patterns'),
        week('Week 1', ...fruit, 'Cache invalidation strategy', 'Cache invalidation solutions'),
      )[0],
    ).toMatch(/^ambiguous: Cache invalidation patterns → /);
  });

  test('7: credits nobody with what two items were merged into', () => {
    expect(
      matches(
        week('Week 1', ...fruit, 'JWT implementation', 'OAuth2 and OIDC'),
        week('Week 1', ...fruit, 'JWT implementation and OAuth2 and OIDC'),
      ).filter((line) => line.startsWith('reworded')),
    ).toEqual([]);
  });

  test('8: takes position for a document that was translated, and says so', () => {
    expect(
      matches(
        week('Week 1: Fruit', 'Apples', 'Pears') + week('Week 2: Grain', 'Wheat', 'Rye'),
        week('Semana 1: Fruta', 'Manzanas', 'Peras') + week('Semana 2: Grano', 'Trigo', 'Centeno'),
      ),
    ).toEqual([
      'structural: Week 1: Fruit/Apples → Semana 1: Fruta/Manzanas',
      'structural: Week 1: Fruit/Pears → Semana 1: Fruta/Peras',
      'structural: Week 2: Grain/Wheat → Semana 2: Grano/Trigo',
      'structural: Week 2: Grain/Rye → Semana 2: Grano/Centeno',
    ]);
  });

  test('8: takes no position for a few items that were replaced, nor for another number', () => {
    expect(
      matches(
        week('Week 1', ...fruit) + week('Week 2', 'Wheat'),
        week('Week 1', ...fruit) + week('Week 2', 'Cheese'),
      ),
    ).toEqual(['gone: Wheat', 'new: Cheese']);
    expect(
      matches(week('Week 1', 'Read 2 books', 'Pears'), week('Semana 1', 'Lee 3 libros', 'Peras')),
    ).toContain('gone: Pears');
  });

  test('takes an item once, and only for one of its kind', () => {
    const quiz = '## Week 1\n\n**Self-Assessment Quiz:**\n1. Can you stop a goroutine?\n';
    expect(matches(quiz, week('Week 1', 'Can you stop a goroutine?'))).toEqual([
      'gone: Can you stop a goroutine?',
      'new: Can you stop a goroutine?',
    ]);
  });
});
