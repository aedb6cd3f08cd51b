import { expect, fixture, html } from '@open-wc/testing';
import type { Counter, Counters, Section } from '@roadmap-tracker/core/model';
import type { ProgressChange } from '@roadmap-tracker/core/progress';
import {
  agreeTo,
  all,
  button,
  checklist,
  quarter,
  requestsOf,
  roadmapOf,
  span,
  task,
  textOf,
  viewOf,
} from '../internal/test-view.ts';
import type { RoadmapCounters } from './roadmap-counters.ts';
import './roadmap-counters.ts';

const counter = (more: Partial<Counter>): Counter => ({
  type: 'counter',
  id: 'posts',
  label: 'Blog Posts Written',
  current: 0,
  total: 12,
  openEnded: true,
  percent: null,
  unit: null,
  span,
  ...more,
});
const posts = counter({});
const percent = counter({
  id: 'p',
  label: 'Progress',
  unit: 'topics',
  counts: 'topics',
  total: null,
  current: null,
  percent: 0,
});
const overall = counter({
  id: 'o',
  label: 'Overall',
  counts: 'periods',
  total: 4,
  percent: 0,
  openEnded: false,
});

const period = quarter('q1', [
  checklist(
    'topics',
    ['a', 'b', 'c'].map((id) => task(id)),
  ),
]);
const tick = (id: string): ProgressChange => ({ type: 'item', ids: [id], state: 'done' });

function render(
  counters: readonly Counter[],
  changes: readonly ProgressChange[] = [],
  within: Section | null = null,
) {
  const block: Counters = { type: 'counters', label: { text: 'Progress' }, counters, span };
  return fixture<RoadmapCounters>(html`
    <roadmap-counters
      .counters=${block}
      .period=${within}
      .view=${viewOf(roadmapOf([block, period]), changes)}
    ></roadmap-counters>
  `);
}

describe('<roadmap-counters>', () => {
  it('is accessible', async () => {
    await expect(await render([posts, percent, overall])).to.be.accessible();
  });

  it('asks for one more and shows it only once the owner agrees', async () => {
    const el = await render([posts]);
    const requests = requestsOf(el);
    button(el, 'One more: Blog Posts Written').click();
    await el.updateComplete;
    expect(requests).to.deep.equal([{ type: 'count', id: 'posts', value: 1 }]);
    expect(textOf(el), 'before the owner answers').to.contain('0/12+');
    await agreeTo(el, requests);
    expect(textOf(el), 'after the owner agrees').to.contain('1/12+');
  });

  it('may pass its goal', async () => {
    const el = await render([posts], [{ type: 'count', id: 'posts', value: 13 }]);
    expect(textOf(el)).to.contain('13/12+');
  });

  it('does not fall below nothing', async () => {
    const el = await render([posts]);
    const requests = requestsOf(el);
    button(el, 'One less').click();
    expect(requests).to.deep.equal([]);
  });

  it('does not add in the number the author printed, but tells it', async () => {
    const el = await render([counter({ current: 5 })]);
    expect(textOf(el)).to.contain('0/12+');
    expect(all<HTMLElement>(el, 'output')[0]!.title).to.equal('In the document: 5/12+');
  });

  it('counts by itself what the model knows, rounding down', async () => {
    const el = await render([percent], [tick('a'), tick('b')], period);
    expect(textOf(el)).to.contain('66%').and.to.contain('topics');
    expect(all(el, 'button')).to.have.length(0);
  });

  it('counts completed periods of the whole roadmap', async () => {
    const done = { type: 'status', periodId: 'q1', status: 'completed' } as const;
    expect(textOf(await render([overall], [done]))).to.contain('100% (1/1)');
  });
});
