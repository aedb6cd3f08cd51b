import { expect, fixture, html } from '@open-wc/testing';
import { parseRoadmap } from '@roadmap-tracker/core/parse';
import { ProgressChangeRequestEvent } from '../events.ts';
import { eventually } from '../roadmap-tracker/test-tracker.ts';
import type { RoadmapReadiness } from './roadmap-readiness.ts';
import './roadmap-readiness.ts';

const roadmap = parseRoadmap(`# Go

## Quarter 1: Basics

- [ ] Slices

## Quarter 2: Concurrency

- [ ] Channels
- [ ] Select
`);

function words(readiness: RoadmapReadiness): string {
  const light = readiness.renderRoot.querySelector('roadmap-light')?.light ?? '';
  const text = readiness.renderRoot.textContent.replace(/\s+/g, ' ').trim();
  return `${light} ${text}`.trim();
}

async function render(options: Partial<RoadmapReadiness>): Promise<RoadmapReadiness> {
  const readiness = await fixture<RoadmapReadiness>(html`
    <roadmap-readiness
      .roadmap=${options.roadmap}
      .for=${options.for}
      .period=${options.period}
      .storageKey=${options.storageKey ?? crypto.randomUUID()}
    ></roadmap-readiness>
  `);
  await eventually(() => readiness.view !== undefined);
  await readiness.updateComplete;
  return readiness;
}

const tickOf = (id: string): ProgressChangeRequestEvent =>
  new ProgressChangeRequestEvent({ type: 'item', ids: [id], state: 'done' });

/** Ids of all tasks, in the order of the document. */
const ids: readonly string[] = [
  ...JSON.stringify(roadmap.content).matchAll(/"type":"task","id":"([^"]+)"/g),
].map(([, id]) => id ?? '');

describe('<roadmap-readiness>', () => {
  it('is accessible', async () => {
    await expect(await render({ roadmap })).to.be.accessible();
  });

  it('shows the light of the current period, and what is missing for green', async () => {
    const readiness = await render({ roadmap });
    expect(words(readiness)).to.equal('red Quarter 1 What gets you to green: 1 topic');
  });

  for (const period of ['2', 'quarter 2', ' Quarter 2 ', 'Quarter 2: Concurrency']) {
    it(`shows the period that is asked for as “${period}”`, async () => {
      expect(words(await render({ roadmap, period }))).to.contain('Quarter 2');
    });
  }

  it('says when there is no such period, or none at all', async () => {
    expect(words(await render({ roadmap, period: 'quarter 9' }))).to.equal(
      'There is no “quarter 9” in this roadmap.',
    );
    expect(words(await render({ roadmap: parseRoadmap('# A\n\nText.\n') }))).to.equal(
      'This roadmap has no periods to be ready for.',
    );
  });

  it('shares what is ticked in a tracker of the same roadmap', async () => {
    const storageKey = crypto.randomUUID();
    const readiness = await render({ roadmap, storageKey });
    const tracker = await fixture(html`
      <roadmap-tracker .roadmap=${roadmap} .storageKey=${storageKey}></roadmap-tracker>
    `);
    await eventually(() => tracker.shadowRoot?.querySelector('roadmap-section') !== null);
    tracker.dispatchEvent(tickOf(ids[0] ?? ''));
    await eventually(() => words(readiness) === 'green Quarter 1');
  });

  it('follows a tracker by its id, even one that comes later and leaves again', async () => {
    const rendering = render({ for: 'later' });
    const tracker = document.createElement('roadmap-tracker');
    tracker.roadmap = roadmap;
    tracker.storageKey = crypto.randomUUID();
    document.body.append(tracker);
    tracker.id = 'later';
    const readiness = await rendering;
    expect(words(readiness)).to.contain('red Quarter 1');
    tracker.dispatchEvent(tickOf(ids[0] ?? ''));
    await eventually(() => words(readiness) === 'green Quarter 1');
    tracker.remove();
  });
});
