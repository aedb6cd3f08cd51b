import { expect, fixture, html } from '@open-wc/testing';
import type { Habits, Recurrence } from '@roadmap-tracker/core/model';
import type { ProgressChange } from '@roadmap-tracker/core/progress';
import {
  agreeTo,
  all,
  button,
  requestsOf,
  roadmapOf,
  span,
  textOf,
  viewOf,
} from '../internal/test-view.ts';
import type { RoadmapHabits } from './roadmap-habits.ts';
import './roadmap-habits.ts';

const habitsOf = (unit: Recurrence['unit']): Habits => ({
  type: 'habits',
  id: 'habits',
  label: { text: 'Habits' },
  every: { unit },
  habits: [
    {
      type: 'habit',
      id: 'read',
      name: 'Reading',
      text: 'Reading: 1-3 posts',
      goal: { min: 1, max: 3 },
      span,
    },
  ],
  span,
});

const did = (period: string, count: number): ProgressChange => ({
  type: 'recurring',
  id: 'read',
  period,
  count,
});

const render = (unit: Recurrence['unit'] = 'week', changes: readonly ProgressChange[] = []) =>
  fixture<RoadmapHabits>(html`
    <roadmap-habits
      .habits=${habitsOf(unit)}
      .view=${viewOf(roadmapOf([habitsOf(unit)]), changes)}
    ></roadmap-habits>
  `);

const levels = (el: RoadmapHabits) =>
  all<HTMLElement>(el, '.history li').map((period) => period.dataset['level']);

describe('<roadmap-habits>', () => {
  it('is accessible', async () => {
    await expect(await render('week', [did('2026-W47', 2)])).to.be.accessible();
  });

  it('shows a dot for each time asked, and which are done', async () => {
    const el = await render('week', [did('2026-W47', 1)]);
    const dots = all<HTMLElement>(el, '.dots i').map((dot) => dot.dataset['dot']);
    expect(dots).to.deep.equal(['done', 'welcome', 'welcome']);
    expect(textOf(el)).to.contain('1/1–3');
  });

  it('asks for one more this week and shows it only once the owner agrees', async () => {
    const el = await render();
    const requests = requestsOf(el);
    button(el, 'One more: Reading').click();
    await el.updateComplete;
    expect(requests).to.deep.equal([did('2026-W47', 1)]);
    expect(textOf(el), 'before the owner answers').to.contain('0/1–3');
    await agreeTo(el, requests);
    expect(textOf(el), 'after the owner agrees').to.contain('1/1–3');
  });

  it('counts a month by the calendar', async () => {
    const el = await render('month');
    const requests = requestsOf(el);
    button(el, 'One more').click();
    expect(requests).to.deep.equal([did('2026-11', 1)]);
  });

  it('shows the last eight periods, in words too, and says nothing of a missed one', async () => {
    const el = await render('week', [did('2026-W46', 2), did('2026-W44', 1)]);
    const none = Array.from({ length: 4 }, () => 'none');
    expect(levels(el)).to.deep.equal([...none, 'met', 'none', 'met', 'none']);
    expect(textOf(el)).to.contain('Week of 9 Nov: 2');
  });

  it('crosses the turn of the year', async () => {
    const view = viewOf(roadmapOf([]), [did('2025-11', 1)], {
      today: { year: 2026, month: 1, day: 31 },
    });
    const el = await fixture<RoadmapHabits>(html`
      <roadmap-habits .habits=${habitsOf('month')} .view=${view}></roadmap-habits>
    `);
    expect(levels(el).slice(-3)).to.deep.equal(['met', 'none', 'none']);
  });
});
