import { expect, fixture, html } from '@open-wc/testing';
import type { Criteria, Criterion, Roadmap } from '@roadmap-tracker/core/model';
import type { ProgressChange } from '@roadmap-tracker/core/progress';
import {
  agreeTo,
  all,
  checklist,
  criterion,
  quarter,
  requestsOf,
  roadmapOf,
  span,
  task,
  textOf,
  viewOf,
} from '../internal/test-view.ts';
import type { RoadmapCriteria } from './roadmap-criteria.ts';
import './roadmap-criteria.ts';

const projects = criterion('projects', {
  text: 'Built at least 2 of these projects:',
  rule: { kind: 'offer', needed: 2, measure: 'projects' },
  tasks: ['a', 'b', 'c', 'd'].map((id) => task(id)),
});
const byHand = criterion('ready', { text: 'Feel ready', checkbox: { checked: false, at: 3 } });

const criteriaOf = (...criteria: readonly Criterion[]): Criteria => ({
  type: 'criteria',
  id: 'criteria',
  label: { text: 'Completion Criteria' },
  criteria,
  span,
});

const tick = (id: string): ProgressChange => ({ type: 'item', ids: [id], state: 'done' });

function render(
  criteria: Criteria,
  changes: readonly ProgressChange[] = [],
  more: Partial<Roadmap> = {},
) {
  const period = quarter('q1', [criteria, checklist('practice', [task('p1'), task('p2')])]);
  const view = viewOf(roadmapOf([period], more), changes);
  return fixture<RoadmapCriteria>(html`
    <roadmap-criteria .criteria=${criteria} .period=${period} .view=${view}></roadmap-criteria>
  `);
}

describe('<roadmap-criteria>', () => {
  it('is accessible', async () => {
    await expect(await render(criteriaOf(projects, byHand), [tick('a')])).to.be.accessible();
  });

  it('shows the number of what it counts instead of a box', async () => {
    const el = await render(criteriaOf(projects), [tick('a')]);
    expect(textOf(el)).to.contain('Not met yet').and.to.contain('1 of 2 needed, 4 offered');
    expect(all(el, 'input'), 'only the projects are boxes').to.have.length(4);
  });

  it('is met by itself when enough is done', async () => {
    const el = await render(criteriaOf(projects), [tick('a')]);
    const requests = requestsOf(el);
    all(el, 'input')[1]!.click();
    expect(requests).to.deep.equal([tick('b')]);
    await agreeTo(el, requests);
    expect(all<HTMLElement>(el, '.criterion')[0]!.dataset['met']).to.equal('true');
  });

  it('leaves to the reader what only they can judge', async () => {
    const el = await render(criteriaOf(byHand));
    const requests = requestsOf(el);
    const [box] = all(el, 'input');
    box!.click();
    await el.updateComplete;
    expect(requests).to.deep.equal([tick('ready')]);
    expect(box!.checked, 'before the owner answers').to.equal(false);
    await agreeTo(el, requests);
    expect(box!.checked, 'after the owner agrees').to.equal(true);
  });

  it('ticks by itself what is done elsewhere, and says where', async () => {
    const feeds = [{ taskId: 'a', checklistId: 'practice', needed: 2 }];
    const el = await render(criteriaOf(projects), [tick('p1'), tick('p2')], { feeds });
    const [box] = all(el, 'input');
    expect([box!.checked, box!.disabled]).to.deep.equal([true, true]);
    expect(textOf(el)).to.contain('2 of 2 in');
  });

  it('shows general criteria with the number of the period the reader is in', async () => {
    const threshold = { measure: 'topics', unit: 'percent', value: 80 } as const;
    const rule = { kind: 'measure', threshold } as const;
    const general = criteriaOf(criterion('general', { text: '80%+ of topics', rule }));
    const period = quarter('q1', [checklist('topics', [task('t1'), task('t2')])]);
    const view = viewOf(roadmapOf([general, period]), [tick('t1')]);
    const el = await fixture<RoadmapCriteria>(html`
      <roadmap-criteria .criteria=${general} .view=${view}></roadmap-criteria>
    `);
    expect(textOf(el)).to.contain('1 of 2 now');
    expect(all(el, 'input')).to.have.length(0);
  });
});
