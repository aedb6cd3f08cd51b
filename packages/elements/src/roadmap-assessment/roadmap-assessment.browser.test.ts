import { expect, fixture, html } from '@open-wc/testing';
import type { Condition, Light, LightColor } from '@roadmap-tracker/core/model';
import type { ProgressChange } from '@roadmap-tracker/core/progress';
import {
  agreeTo,
  all,
  button,
  checklist,
  quarter,
  requestsOf,
  roadmapOf,
  section,
  span,
  task,
  textOf,
  viewOf,
} from '../internal/test-view.ts';
import type { RoadmapAssessment } from './roadmap-assessment.ts';
import './roadmap-assessment.ts';

const topics = (value: number, below = false): Condition => ({
  text: `${value}% of topics`,
  threshold: { measure: 'topics', unit: 'percent', value, ...(below ? { below } : {}) },
  span,
});
const light = (color: LightColor, threshold: Condition, feeling: string): Light => ({
  type: 'light',
  id: color,
  color,
  conditions: [threshold, { text: feeling, span }],
  action: { text: `Advice when ${color}` },
  span,
});
const rules = section('rules', [
  light('green', topics(80), 'Can explain'),
  light('yellow', topics(60), 'Can follow'),
  light('red', topics(60, true), 'Feel lost'),
]);
const ids = ['a', 'b', 'c', 'd', 'e'];
const period = quarter('q1', [
  checklist(
    'topics',
    ids.map((id) => task(id)),
  ),
]);
const ticks = (count: number): ProgressChange[] =>
  ids.slice(0, count).map((id) => ({ type: 'item', ids: [id], state: 'done' }));

const render = (changes: readonly ProgressChange[] = [], roadmap = roadmapOf([rules, period])) =>
  fixture<RoadmapAssessment>(html`
    <roadmap-assessment .period=${period} .view=${viewOf(roadmap, changes)}></roadmap-assessment>
  `);

const verdict = (el: RoadmapAssessment) =>
  all<HTMLElement>(el, '.verdict roadmap-light')[0]?.getAttribute('light');

describe('<roadmap-assessment>', () => {
  it('is accessible', async () => {
    await expect(await render(ticks(3))).to.be.accessible();
  });

  for (const [done, color] of [
    [2, 'red'],
    [3, 'yellow'],
    [4, 'green'],
  ] as const) {
    it(`is ${color} with ${done} of 5 topics`, async () => {
      expect(verdict(await render(ticks(done)))).to.equal(color);
    });
  }

  it("says what is missing, with the author's rule beside the number", async () => {
    const words = textOf(await render(ticks(2)));
    expect(words).to.contain('What gets you to green: 2 topics');
    expect(words).to.contain('2 of 5').and.to.contain('1 more for yellow, 2 more for green');
    expect(words).to.contain('80% of topics');
    expect(words).to.contain('Advice when red');
  });

  it("asks for a rating in the author's words, and shows it once the owner agrees", async () => {
    const el = await render(ticks(5));
    const requests = requestsOf(el);
    const radios = all(el, 'input');
    const words = radios.map((radio) =>
      radio.labels?.[0]?.textContent?.replaceAll(/\s+/gu, ' ').trim(),
    );
    expect(words).to.deep.equal(['Can explain (Green)', 'Can follow (Yellow)', 'Feel lost (Red)']);
    radios[1]!.click();
    await el.updateComplete;
    expect(requests.map(({ type }) => type)).to.deep.equal(['rating']);
    expect(radios[1]!.checked, 'before the owner answers').to.equal(false);
    await agreeTo(el, requests);
    expect(radios[1]!.checked, 'after the owner agrees').to.equal(true);
    expect(verdict(el), 'held back by the rating').to.equal('yellow');
    button(el, 'Clear answer').click();
    await agreeTo(el, requests.slice(-1));
    expect(verdict(el)).to.equal('green');
  });

  it('says so when the scale is only assumed', async () => {
    expect(textOf(await render([], roadmapOf([period])))).to.contain('are assumed');
  });

  it('claims nothing where nothing can be counted', async () => {
    const empty = quarter('q1', []);
    const el = await render([], roadmapOf([empty]));
    expect(verdict(el)).to.equal(undefined);
    expect(textOf(el)).to.contain('Not tracked yet').and.not.to.contain('%');
  });
});
