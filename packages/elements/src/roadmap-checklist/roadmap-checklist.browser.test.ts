import { expect, fixture, html } from '@open-wc/testing';
import type { Checklist } from '@roadmap-tracker/core/model';
import type { ProgressChange } from '@roadmap-tracker/core/progress';
import { sendKeys } from '@web/test-runner-commands';
import {
  agreeTo,
  all,
  button,
  checklist,
  requestsOf,
  roadmapOf,
  task,
  textOf,
  viewOf,
} from '../internal/test-view.ts';
import type { RoadmapChecklist } from './roadmap-checklist.ts';
import './roadmap-checklist.ts';

const topics = checklist('topics', [task('pools'), task('fan-in')], { label: { text: 'Topics' } });
const nested = checklist('nested', [task('whole', { tasks: [task('a'), task('b')] })]);
const review = checklist('review', [task('notes')], {
  role: 'review',
  every: { unit: 'week', on: 0 },
});
const exercises = checklist('goals', [task('exercises', { goal: { min: 2 } })]);

const tick = (id: string): ProgressChange => ({ type: 'item', ids: [id], state: 'done' });

const render = (list: Checklist, changes: readonly ProgressChange[] = [], readonly = false) =>
  fixture<RoadmapChecklist>(html`
    <roadmap-checklist
      .checklist=${list}
      .view=${viewOf(roadmapOf([list]), changes, { readonly })}
    ></roadmap-checklist>
  `);

const boxes = (el: RoadmapChecklist) => all(el, 'input');

describe('<roadmap-checklist>', () => {
  for (const list of [topics, nested, review, exercises]) {
    it(`is accessible with ${list.id}`, async () => {
      await expect(await render(list)).to.be.accessible();
    });
  }

  it('shows nothing before it has a view', async () => {
    const el = await fixture<RoadmapChecklist>(html`<roadmap-checklist></roadmap-checklist>`);
    expect(textOf(el)).to.equal('');
  });

  it('ticks the tasks that are done', async () => {
    const el = await render(topics, [tick('fan-in')]);
    expect(boxes(el).map((box) => box.checked)).to.deep.equal([false, true]);
  });

  it('asks for a tick and shows it only once the owner agrees', async () => {
    const el = await render(topics);
    const requests = requestsOf(el);
    const [box] = boxes(el);

    box!.click();
    await el.updateComplete;
    expect(requests).to.deep.equal([tick('pools')]);
    expect(box!.checked, 'before the owner answers').to.equal(false);

    await agreeTo(el, requests);
    expect(box!.checked, 'after the owner agrees').to.equal(true);
  });

  it('is ticked by the keyboard and keeps the focus', async () => {
    const el = await render(topics);
    const requests = requestsOf(el);
    boxes(el)[1]!.focus();
    await sendKeys({ press: ' ' });
    await agreeTo(el, requests);
    expect(requests).to.deep.equal([tick('fan-in')]);
    expect(el.shadowRoot!.activeElement === boxes(el)[1], 'has the focus').to.equal(true);
  });

  it('does not tick when text of its label is selected by dragging', async () => {
    const el = await render(topics);
    const requests = requestsOf(el);
    const [words] = all<HTMLElement>(el, '.words');
    const at = { bubbles: true, cancelable: true, composed: true };
    words!.dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: 10 }));
    words!.dispatchEvent(new MouseEvent('click', { ...at, clientX: 60 }));
    expect(requests).to.deep.equal([]);
    words!.dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: 10 }));
    words!.dispatchEvent(new MouseEvent('click', { ...at, clientX: 11 }));
    expect(requests, 'a click in place').to.deep.equal([tick('pools')]);
  });

  it('does not tick when a link in its label is followed', async () => {
    const inline = ['On ', { type: 'link', url: 'https://go.dev/', children: ['Go'] }] as const;
    const el = await render(checklist('linked', [task('go', { text: 'On Go', inline })]));
    const requests = requestsOf(el);
    const [link] = all<HTMLAnchorElement>(el, 'a');
    expect(link!.rel).to.equal('noopener noreferrer');
    expect(link!.target).to.equal('_blank');
    link!.addEventListener('click', (event) => event.preventDefault());
    link!.click();
    expect(requests).to.deep.equal([]);
  });

  it('never makes a link of an address that runs code', async () => {
    const inline = [{ type: 'link', url: 'javascript:alert(1)', children: ['Go'] }] as const;
    const el = await render(checklist('evil', [task('go', { text: 'Go', inline })]));
    expect(all(el, 'a')).to.have.length(0);
    expect(textOf(el)).to.contain('Go');
  });

  it('offers other states in a menu and gives the focus back', async () => {
    const el = await render(topics);
    const requests = requestsOf(el);
    const more = button(el, 'More for: Task pools');
    more.click();
    await el.updateComplete;
    expect(more.ariaExpanded).to.equal('true');
    await expect(el).to.be.accessible();
    button(el, 'Skip').click();
    await agreeTo(el, requests);
    expect(requests).to.deep.equal([{ type: 'item', ids: ['pools'], state: 'skipped' }]);
    expect(el.shadowRoot!.activeElement === more, 'has the focus').to.equal(true);
    expect(textOf(el)).to.contain('Skipped');
  });

  it('closes its menu on Escape', async () => {
    const el = await render(topics);
    const more = button(el, 'More for: Task pools');
    more.focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect(all(el, '.tray')).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    await el.updateComplete;
    expect(all(el, '.tray')).to.have.length(0);
  });

  it('shows a task with some of its parts done as neither', async () => {
    const el = await render(nested, [tick('a')]);
    const [whole] = boxes(el);
    expect([whole!.checked, whole!.indeterminate]).to.deep.equal([false, true]);
  });

  it('ticks all parts with the whole', async () => {
    const el = await render(nested);
    const requests = requestsOf(el);
    boxes(el)[0]!.click();
    expect(requests).to.deep.equal([tick('a'), tick('b')]);
    await agreeTo(el, requests);
    expect(boxes(el).map((box) => box.checked)).to.deep.equal([true, true, true]);
  });

  it('writes a review under the week it is in, and says when it is due', async () => {
    const el = await render(review);
    const requests = requestsOf(el);
    expect(textOf(el)).to.contain('This week, due today');
    boxes(el)[0]!.click();
    expect(requests).to.deep.equal([
      { type: 'recurring', id: 'notes', period: '2026-W47', count: 1 },
    ]);
    await agreeTo(el, requests);
    expect(boxes(el)[0]!.checked).to.equal(true);
  });

  it('starts a review anew in the next week', async () => {
    const el = await render(review, [
      { type: 'recurring', id: 'notes', period: '2026-W46', count: 1 },
    ]);
    expect(boxes(el)[0]!.checked).to.equal(false);
  });

  it('is done when its number is reached', async () => {
    const el = await render(exercises, [{ type: 'count', id: 'exercises', value: 1 }]);
    const requests = requestsOf(el);
    expect(textOf(el)).to.contain('1/2');
    button(el, 'One more').click();
    await agreeTo(el, requests);
    expect(requests).to.deep.equal([{ type: 'count', id: 'exercises', value: 2 }]);
    expect(boxes(el)[0]!.checked).to.equal(true);
  });

  it('falls short of its number when its tick is taken back', async () => {
    const el = await render(exercises, [{ type: 'count', id: 'exercises', value: 2 }]);
    const requests = requestsOf(el);
    boxes(el)[0]!.click();
    await agreeTo(el, requests);
    expect(boxes(el)[0]!.checked).to.equal(false);
    expect(textOf(el)).to.contain('1/2');
  });

  it('shares one state between joined places', async () => {
    const list = checklist('here', [task('here')]);
    const roadmap = roadmapOf([list], {
      joins: [{ kind: 'project', ids: ['there', 'here'], score: 1 }],
    });
    const el = await fixture<RoadmapChecklist>(html`
      <roadmap-checklist .checklist=${list} .view=${viewOf(roadmap, [tick('there')])}>
      </roadmap-checklist>
    `);
    const requests = requestsOf(el);
    expect(boxes(el)[0]!.checked).to.equal(true);
    boxes(el)[0]!.click();
    expect(requests).to.deep.equal([{ type: 'item', ids: ['there', 'here'], state: 'todo' }]);
  });

  it('lets nobody change a readonly list', async () => {
    const el = await render(topics, [], true);
    expect(boxes(el).every((box) => box.disabled)).to.equal(true);
    expect(all(el, 'button')).to.have.length(0);
  });
});
