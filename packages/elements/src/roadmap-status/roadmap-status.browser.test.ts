import { expect, fixture, html } from '@open-wc/testing';
import type { StatusChoice } from '@roadmap-tracker/core/model';
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
import type { RoadmapStatus } from './roadmap-status.ts';
import './roadmap-status.ts';

const checkbox = { checked: false, at: 0 };
const status: StatusChoice = {
  type: 'status',
  id: 'status',
  label: { text: 'Status' },
  choices: [
    { value: 'not-started', text: 'Not Started', checkbox },
    { value: 'in-progress', text: 'In Progress', checkbox },
    { value: 'completed', text: 'Completed', checkbox },
  ],
  span,
};
const period = quarter('q1', [status, checklist('topics', [task('a')])]);

const render = (changes: readonly ProgressChange[] = []) =>
  fixture<RoadmapStatus>(html`
    <roadmap-status .status=${status} .period=${period} .view=${viewOf(roadmapOf([period]), changes)}>
    </roadmap-status>
  `);

const chosen = (el: RoadmapStatus) => all(el, 'input').findIndex((radio) => radio.checked);
const ticked: ProgressChange = { type: 'item', ids: ['a'], state: 'done' };

describe('<roadmap-status>', () => {
  it('is accessible', async () => {
    await expect(await render([ticked])).to.be.accessible();
  });

  it('follows what the reader does', async () => {
    expect(chosen(await render())).to.equal(0);
    expect(chosen(await render([ticked]))).to.equal(1);
  });

  it('asks for a status and shows it only once the owner agrees', async () => {
    const el = await render();
    const requests = requestsOf(el);
    all(el, 'input')[2]!.click();
    await el.updateComplete;
    expect(requests).to.deep.equal([{ type: 'status', periodId: 'q1', status: 'completed' }]);
    expect(chosen(el), 'before the owner answers').to.equal(0);
    await agreeTo(el, requests);
    expect(chosen(el), 'after the owner agrees').to.equal(2);
  });

  it('suggests, but does not set, completed when the light is green', async () => {
    const el = await render([ticked]);
    const requests = requestsOf(el);
    expect(textOf(el)).to.contain('Green: mark it “Completed”?');
    button(el, 'Mark as completed').click();
    expect(requests).to.deep.equal([{ type: 'status', periodId: 'q1', status: 'completed' }]);
  });

  it('can follow the ticks again', async () => {
    const el = await render([{ type: 'status', periodId: 'q1', status: 'completed' }]);
    const requests = requestsOf(el);
    button(el, 'Let it follow my ticks').click();
    await agreeTo(el, requests);
    expect(chosen(el)).to.equal(0);
  });
});
