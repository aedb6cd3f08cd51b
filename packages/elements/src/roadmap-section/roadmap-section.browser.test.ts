import { expect, fixture, html } from '@open-wc/testing';
import type { Block, Content, Section } from '@roadmap-tracker/core/model';
import type { ProgressChange } from '@roadmap-tracker/core/progress';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  checklist,
  criterion,
  quarter,
  question,
  roadmapOf,
  section,
  span,
  task,
  textOf,
  viewOf,
} from '../internal/test-view.ts';
import type { RoadmapSection } from './roadmap-section.ts';
import './roadmap-section.ts';

const week = section('week', [checklist('topics', [task('a'), task('b')])]);
const plan = quarter('q1', [
  week,
  { type: 'prose', nodes: [{ type: 'paragraph', text: 'Read this.' }], span },
]);

function render(
  shown: Section,
  open: readonly string[] = [],
  changes: readonly ProgressChange[] = [],
) {
  return fixture<RoadmapSection>(html`
    <roadmap-section
      .section=${shown}
      .openIds=${new Set(open)}
      .view=${viewOf(roadmapOf([shown]), changes)}
    ></roadmap-section>
  `);
}

const names = (el: RoadmapSection) =>
  [...(all<HTMLElement>(el, '.body')[0]?.children ?? [])].map(({ localName }) => localName);

describe('<roadmap-section>', () => {
  it('is accessible, folded and open', async () => {
    await expect(await render(plan)).to.be.accessible();
    await expect(await render(plan, ['q1', 'week'])).to.be.accessible();
  });

  it('renders nothing of what is folded', async () => {
    const el = await render(plan);
    expect(names(el)).to.deep.equal([]);
    expect(all<HTMLElement>(el, 'h2 > button')[0]!.ariaExpanded).to.equal('false');
  });

  it('opens by the keyboard', async () => {
    const el = await render(plan);
    all<HTMLElement>(el, 'h2 > button')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect(el.open).to.equal(true);
    expect(names(el).length).to.be.greaterThan(0);
  });

  it('shows the light of a period, its verdict first, and what it asks for before its weeks', async () => {
    const el = await render(plan, ['q1']);
    expect(all(el, '.head roadmap-light')).to.have.length(1);
    expect(names(el)).to.deep.equal(['roadmap-assessment', 'div', 'roadmap-section']);
  });

  it('goes one heading deeper with every section', async () => {
    const el = await render(plan, ['q1']);
    const [inner] = all<RoadmapSection>(el, 'roadmap-section');
    await inner!.updateComplete;
    expect(all(inner!, 'h3')).to.have.length(1);
  });

  it('keeps folded what the reader folded, however often the same set comes down', async () => {
    const el = await render(plan, ['q1']);
    all<HTMLElement>(el, 'h2 > button')[0]!.click();
    el.openIds = new Set(['q1']);
    await el.updateComplete;
    expect(el.open).to.equal(false);
    el.openIds = new Set();
    await el.updateComplete;
    el.openIds = new Set(['q1']);
    await el.updateComplete;
    expect(el.open, 'when it enters the set anew').to.equal(true);
  });

  it('tells how much is done', async () => {
    const el = await render(week, [], [{ type: 'item', ids: ['a'], state: 'done' }]);
    expect(textOf(el)).to.contain('1 of 2');
  });

  it('gives no number where there is nothing to count', async () => {
    const prose: Block = { type: 'prose', nodes: [], span };
    expect(textOf(await render(section('tips', [prose])))).to.equal('Section tips');
  });

  it('does not fold what is empty', async () => {
    expect(all(await render(section('empty', [])), 'button')).to.have.length(0);
  });

  it('makes no link inside its button', async () => {
    const title = {
      text: 'Go',
      inline: [{ type: 'link', url: 'https://go.dev/', children: ['Go'] }],
    } as const;
    const el = await render(section('linked', week.content, { title }));
    expect(all(el, 'button a')).to.have.length(0);
    expect(textOf(el)).to.contain('Go');
  });

  it('has an element for every kind of block, and skips what it does not know', async () => {
    // A kind from a later version of the model, which no type here describes.
    const unknown = { type: 'hologram' } as unknown as Content;
    const content: readonly Content[] = [
      unknown,
      { type: 'facts', facts: [{ label: 'Duration', text: '12 Months' }], span },
      checklist('list', [task('x')]),
      { type: 'resources', id: 'r', resources: [], span },
      { type: 'project', id: 'p', label: { text: 'Project' }, text: 'Build', span },
      { type: 'criteria', id: 'c', criteria: [criterion('one')], span },
      { type: 'quiz', id: 'q', questions: [question('z')], span },
      { type: 'status', id: 's', label: { text: 'Status' }, choices: [], span },
      { type: 'counters', counters: [], span },
      { type: 'light', id: 'l', color: 'green', conditions: [{ text: 'All done', span }], span },
      { type: 'habits', id: 'h', every: { unit: 'week' }, habits: [], span },
      { type: 'options', id: 'o', options: [], span },
    ];
    const el = await fixture<RoadmapSection>(html`
      <roadmap-section .section=${section('all', content)} .view=${viewOf(roadmapOf([]))} open>
      </roadmap-section>
    `);
    expect(names(el)).to.deep.equal([
      'dl',
      'roadmap-checklist',
      'roadmap-resources',
      'roadmap-project',
      'roadmap-criteria',
      'roadmap-quiz',
      'roadmap-status',
      'roadmap-counters',
      'div',
      'roadmap-habits',
      'roadmap-options',
    ]);
  });
});
