import { describe, expect, test } from 'vitest';
import { progressOf, tick } from '../../test/build-roadmap.ts';
import type { Roadmap } from '../model/nodes.ts';
import { visit } from '../model/visit.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { type ItemState, noProgress, readProgress } from '../progress/index.ts';
import { assess } from '../readiness/index.ts';
import { type Change, copyOf, count, done, idOf, set } from './test/test-copies.ts';
import { progressEdits, writeProgress } from './write-progress.ts';

describe('a box', () => {
  test.for<[string, readonly Change[], string]>([
    ['- [ ] Loops\n- [ ] Maps\n', [done('Maps')], '- [ ] Loops\n- [x] Maps\n'],
    ['- [x] Loops\n- [x] Maps\n', [set('todo', 'Maps')], '- [x] Loops\n- [ ] Maps\n'],
    ['- [X] Loops\n', [done('Loops')], '- [X] Loops\n'],
    ['- [\t] Loops\n', [done('Loops')], '- [x] Loops\n'],
    ['1. [ ] Loops\n   * [ ] Inner  \r\n', [done('Inner')], '1. [ ] Loops\n   * [x] Inner  \r\n'],
    [
      '| Done | Topic |\n|---|---|\n| [ ] | Loops |\n| [ ] | Maps |',
      [done('Maps')],
      '| Done | Topic |\n|---|---|\n| [ ] | Loops |\n| [x] | Maps |',
    ],
    ['**Project:** [ ] Build it', [done('Build it')], '**Project:** [x] Build it'],
  ])('%j becomes %j', ([body, changes, copy]) => {
    expect(copyOf(body, changes)).toBe(copy);
  });

  test.for<ItemState>(['todo', 'doing', 'skipped', 'not-applicable'])(
    'is empty again when the learner calls %s what the document ticks',
    (state) => {
      expect(copyOf('- [x] Loops\n', [set(state, 'Loops')])).toBe('- [ ] Loops\n');
    },
  );

  test('of an exercise that asks for a number is ticked when the number is reached', () => {
    const body = '**Milestone:**\n- [ ] Complete 10 exercises\n';
    const counted = (value: number) => copyOf(body, [count('Complete 10 exercises', value)]);
    expect(counted(9)).toBe(body);
    expect(counted(10)).toBe('**Milestone:**\n- [x] Complete 10 exercises\n');
  });

  test('with a mark of the author’s own stays, and so do its neighbours', () => {
    const body = '- [✔] Loops\n- [✘] Maps\n- Slices\n';
    expect(copyOf(body, [done('Maps'), done('Slices')])).toBe(body);
  });
});

describe('what has no box', () => {
  const quiz = '**Quiz:**\n\n1. Can you loop?\n10)\tCan you map?\n';

  test.for<[string, string, string]>([
    [
      '**Resources:**\n- 📺 [Talk](https://a.io) by Ann',
      '📺 Talk by Ann',
      '- [x] 📺 [Talk](https://a.io) by Ann',
    ],
    ['**Resources:**\n* <https://a.io>', 'https://a.io', '* [x] <https://a.io>'],
    ['**Project:** Build it', 'Build it', '**Project:** [x] Build it'],
    ['**Project**:  Build **it**', 'Build it', '**Project**:  [x] Build **it**'],
    ['__Project：__ Build it', 'Build it', '__Project：__ [x] Build it'],
    [
      '**Focus:** Go  \n**Project:** Build it  \n**Level:** 1',
      'Build it',
      '**Project:** [x] Build it  ',
    ],
    ['**Topics:**\n- Loops\n\t- Inner', 'Inner', '\t- [x] Inner'],
  ])('%j is given one', ([body, text, line]) => {
    const copy = copyOf(body, [done(text)]);
    expect(copy.split('\n')).toContain(line);
    expect(copy.replace('[x] ', '')).toBe(body);
  });

  test('is left without one until it is done', () => {
    expect(copyOf('**Project:** Build it', [set('doing', 'Build it')])).toBe(
      '**Project:** Build it',
    );
  });

  test('is given one for a question answered yes, and for no other answer', () => {
    const answer =
      (text: string, given: 'yes' | 'partly'): Change =>
      (roadmap) => ({ type: 'answer', id: idOf(roadmap, text), answer: given });
    expect(copyOf(quiz, [answer('Can you loop?', 'yes')])).toBe(quiz.replace('1. ', '1. [x] '));
    expect(copyOf(quiz, [answer('Can you loop?', 'partly')])).toBe(quiz);
  });

  test.for(['**Project:** Build `x` [x] y', '**Project `a**b`:** Build it'])(
    'is left alone where a box would be read as something else: %s',
    (body) => {
      let text = '';
      const roadmap = parseRoadmap(`# Go\n\n## Quarter 1\n\n${body}`);
      visit(roadmap.content, (node) => {
        if (node.type === 'project') text = node.text;
      });
      expect(copyOf(body, text === '' ? [] : [done(text)])).toBe(body);
    },
  );
});

describe('places that are joined', () => {
  const body =
    '**Completion Criteria:**\n- Built at least 1 of these projects:\n  - [ ] Web scraper\n\n**Project:** Build a web scraper\n';

  test('are both ticked by a word on either', () => {
    const copy = copyOf(body, [done('Build a web scraper')]);
    expect(copy).toContain('- [x] Web scraper');
    expect(copy).toContain('**Project:** [x] Build a web scraper');
  });

  test('stay as the document ticks them while the learner says nothing', () => {
    const half = `# Go\n\n## Quarter 1\n\n${body.replace('[ ] Web', '[x] Web')}`;
    const roadmap = parseRoadmap(half);
    expect(roadmap.joins).toHaveLength(1);
    expect(writeProgress(half, roadmap, readProgress(roadmap))).toBe(half);
  });

  test('are ticked one by one once the learner has parted them', () => {
    const part: Change = ({ joins }) => {
      return { type: 'join', ids: joins[0]?.ids ?? ['', ''], joined: false };
    };
    const copy = copyOf(body, [part, done('Build a web scraper')]);
    expect(copy).toContain('- [ ] Web scraper');
    expect(copy).toContain('**Project:** [x] Build a web scraper');
  });
});

describe('a criterion that is computed', () => {
  const body = `**Completion Criteria:**
- [ ] Watched 50%+ of videos
- [x] Built at least 1 of these projects:
  - [ ] Web scraper

**Resources:**
- [x] [Talk](https://a.io)
- [ ] [Course](https://b.io)
`;

  test('is ticked exactly when it is met', () => {
    const copy = copyOf(body, [], true);
    expect(copy).toContain('- [x] Watched 50%+');
    expect(copy).toContain('- [ ] Built at least 1');
  });

  test('stays as it is while nobody says how it stands, whatever the learner ticked', () => {
    expect(copyOf(body, [done('Watched 50%+ of videos')])).toBe(body);
  });

  test('is given no box while it is met', () => {
    const copy = copyOf(body.replace('- [ ] Watched', '- Watched'), [], true);
    expect(copy).toContain('- Watched 50%+');
  });

  test('of the whole document is ticked when every period meets it', () => {
    const document = (general: string, second: string) =>
      `# Go\n\n**Completion Criteria:**\n- ${general} Complete 80%+ of topics\n\n## Quarter 1\n\n**Topics:**\n- ${second} Loops\n\n## Quarter 2\n\n**Topics:**\n- [x] Maps\n`;
    const written = (markdown: string) => {
      const roadmap = parseRoadmap(markdown);
      return writeProgress(markdown, roadmap, noProgress, assess(roadmap, readProgress(roadmap)));
    };
    expect(written(document('[ ]', '[x]'))).toBe(document('[x]', '[x]'));
    expect(written(document('[x]', '[ ]'))).toBe(document('[ ]', '[ ]'));
  });

  test('is ticked by hand in a document without periods', () => {
    const markdown = '# Go\n\n**Completion Criteria:**\n- [ ] Watched 50%+ of videos\n';
    const roadmap = parseRoadmap(markdown);
    const progress = progressOf(tick(idOf(roadmap, 'Watched 50%+ of videos')));
    expect(writeProgress(markdown, roadmap, progress, assess(roadmap, progress))).toBe(
      markdown.replace('[ ]', '[x]'),
    );
  });

  test('is ticked by hand where there is nothing to compute it from', () => {
    const byHand = '**Completion Criteria:**\n- [ ] Watched 50%+ of videos\n';
    expect(copyOf(byHand, [done('Watched 50%+ of videos')], true)).toContain('- [x] Watched');
  });
});

describe('a model of another text', () => {
  test('changes nothing that does not look as recorded', () => {
    const roadmap = parseRoadmap('# Go\n\n- [ ] Loops\n\n**Posts:** 0/12\n');
    const progress = progressOf(tick(idOf(roadmap, 'Loops')), count('Posts', 3)(roadmap));
    for (const text of ['', '# Go', '# Go\n\nIn prose, [a](b) and 0/120 and more of it\n']) {
      expect(writeProgress(text, roadmap, progress)).toBe(text);
    }
  });

  test('may hold offsets that are none', () => {
    const markdown = '# Go\n\n- [ ] Loops\n- [ ] Maps\n';
    const { content, ...rest } = parseRoadmap(markdown);
    const broken: Roadmap = JSON.parse(
      JSON.stringify({ ...rest, content }).replaceAll(/"at":\d+/g, '"at":-1'),
    );
    const progress = progressOf(tick(idOf(broken, 'Maps')));
    expect(writeProgress(markdown, broken, progress)).toBe(markdown);
  });
});

test('the edits are given in the order of the text, for editors and to be counted', () => {
  const markdown = '# Go\n\n- [ ] Loops\n- [ ] Maps\n';
  const roadmap = parseRoadmap(markdown);
  const progress = progressOf(tick(idOf(roadmap, 'Maps')), tick(idOf(roadmap, 'Loops')));
  expect(progressEdits(markdown, roadmap, progress)).toEqual([
    { start: 9, end: 10, text: 'x' },
    { start: 21, end: 22, text: 'x' },
  ]);
  expect(progressEdits(markdown, roadmap, noProgress)).toEqual([]);
});
