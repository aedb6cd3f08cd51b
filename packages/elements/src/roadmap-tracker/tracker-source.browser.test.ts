import { expect, fixture, html } from '@open-wc/testing';
import type { RoadmapTracker } from './roadmap-tracker.ts';
import { eventually, markdown, part, ready, roadmap, words } from './test-tracker.ts';

describe('<roadmap-tracker>, where its roadmap comes from', () => {
  it('shows what is inside it until the roadmap is there', async () => {
    const tracker = await fixture<RoadmapTracker>(html`
      <roadmap-tracker><p>Read it as Markdown.</p></roadmap-tracker>
    `);
    const paragraph = tracker.querySelector('p');
    expect(paragraph?.checkVisibility()).to.equal(true);
    tracker.roadmap = roadmap;
    await ready(Promise.resolve(tracker));
    expect(paragraph?.checkVisibility()).to.equal(false);
  });

  it('reads a script inside it, indented as it may be, and follows its edits', async () => {
    const tracker = await fixture<RoadmapTracker>(html`
      <roadmap-tracker storage-key=${crypto.randomUUID()}></roadmap-tracker>
    `);
    const script = document.createElement('script');
    script.type = 'text/markdown';
    script.textContent = '\n    # One\n\n    - [ ] a\n';
    tracker.append(script);
    await eventually(() => words(part(tracker, 'header')) === 'One');
    script.textContent = '\n    # Two\n\n    - [ ] a\n';
    await eventually(() => words(part(tracker, 'header')) === 'Two');
  });

  it('says calmly what is wrong with its source, and tries again', async () => {
    const tracker = await fixture<RoadmapTracker>(html`
      <roadmap-tracker src="data:text/markdown,%20"></roadmap-tracker>
    `);
    await eventually(() => part(tracker, 'message') !== null);
    expect(words(part(tracker, 'message'))).to.equal('data:text/markdown,%20 is empty. Try again');
    await expect(tracker).to.be.accessible();
    tracker.src = `data:text/markdown,${encodeURIComponent(markdown)}`;
    await ready(Promise.resolve(tracker));
    expect(part(tracker, 'message')).to.equal(null);
  });
});
