import { expect, fixture, html } from '@open-wc/testing';
import type { Option, Options } from '@roadmap-tracker/core/model';
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
import type { RoadmapOptions } from './roadmap-options.ts';
import './roadmap-options.ts';

const option = (id: string): Option => ({
  type: 'option',
  id,
  title: { text: `Option ${id}` },
  content: [{ type: 'list', items: [[{ type: 'paragraph', text: `Scope of ${id}` }]] }],
  span,
});
const options: Options = {
  type: 'options',
  id: 'capstone',
  options: [option('A'), option('B')],
  span,
};
const choose = (optionId: string | null): ProgressChange => ({
  type: 'choice',
  id: 'capstone',
  optionId,
});

const render = (changes: readonly ProgressChange[] = []) =>
  fixture<RoadmapOptions>(html`
    <roadmap-options .options=${options} .view=${viewOf(roadmapOf([options]), changes)}>
    </roadmap-options>
  `);

const folded = (el: RoadmapOptions) =>
  all<HTMLElement>(el, '.option').map((one) => one.querySelector('details') !== null);

describe('<roadmap-options>', () => {
  it('is accessible', async () => {
    await expect(await render([choose('A')])).to.be.accessible();
  });

  it('shows every alternative until one is chosen', async () => {
    const el = await render();
    expect(folded(el)).to.deep.equal([false, false]);
    expect(textOf(el)).to.contain('Scope of A').and.to.contain('Scope of B');
  });

  it('asks for a choice and shows it only once the owner agrees', async () => {
    const el = await render([choose('A')]);
    const requests = requestsOf(el);
    const radios = all(el, 'input');
    radios[1]!.click();
    await el.updateComplete;
    expect(requests).to.deep.equal([choose('B')]);
    expect(
      radios.map((radio) => radio.checked),
      'before',
    ).to.deep.equal([true, false]);
    await agreeTo(el, requests);
    expect(
      radios.map((radio) => radio.checked),
      'after',
    ).to.deep.equal([false, true]);
  });

  it('folds what was not chosen', async () => {
    expect(folded(await render([choose('B')]))).to.deep.equal([true, false]);
  });

  it('can take the choice back', async () => {
    const el = await render([choose('A')]);
    const requests = requestsOf(el);
    button(el, 'Clear choice').click();
    await agreeTo(el, requests);
    expect(requests).to.deep.equal([choose(null)]);
    expect(folded(el)).to.deep.equal([false, false]);
  });
});
