import { expect } from '@open-wc/testing';
import { all, box, done, eventually, part, render, settled, words } from './test-tracker.ts';

describe('<roadmap-tracker>', () => {
  it('is accessible', async () => {
    await expect(await render()).to.be.accessible();
  });

  it('shows title, facts, credits, and where progress is kept', async () => {
    const tracker = await render();
    expect(words(part(tracker, 'header'))).to.equal('Go in a year Duration 12 Months Started on');
    expect(words(part(tracker, 'credits'))).to.equal('License MIT');
    expect(words(part(tracker, 'saving'))).to.equal('Saved on this device');
  });

  it('opens the current period, and in it what is not finished', async () => {
    const tracker = await render();
    const open = all<Element & { open: boolean }>(tracker.renderRoot, 'roadmap-section[open]');
    expect(open.map((section) => words(section.shadowRoot?.querySelector('.title')))).to.deep.equal(
      ['Quarter 1: Basics', 'Week 1: Values'],
    );
  });

  it('opens the period it is asked for', async () => {
    const tracker = await render({ period: 'quarter 2' });
    const [open] = all(tracker.renderRoot, 'roadmap-section[open]');
    expect(words(open?.shadowRoot?.querySelector('.title'))).to.equal('Quarter 2: Concurrency');
  });

  it('shows the document’s own ticks, and a tick at once', async () => {
    const tracker = await render();
    expect(done(tracker)).to.deep.equal(['Slices']);
    box(tracker, 'Maps').click();
    await settled(tracker);
    expect(done(tracker)).to.deep.equal(['Slices', 'Maps']);
  });

  it('keeps the focus on what was ticked, and tells of a light that changed', async () => {
    const tracker = await render();
    const maps = box(tracker, 'Maps');
    maps.focus();
    maps.click();
    await settled(tracker);
    expect(maps.getRootNode()).to.have.property('activeElement', maps);
    const news = (): string =>
      words(tracker.renderRoot.querySelector('.visually-hidden[role=status]'));
    expect(news()).to.equal('');

    for (const name of ['Quarter 1', 'Week 2']) {
      const fold = all<HTMLElement>(tracker.renderRoot, '.fold').find((b) =>
        words(b).includes(name),
      );
      if (fold?.ariaExpanded === 'false') fold.click();
      await settled(tracker);
    }
    box(tracker, 'Structs').click();
    await settled(tracker);
    expect(news()).to.equal('Quarter 1: yellow');
  });

  it('counts the weeks from the day the reader began', async () => {
    const tracker = await render();
    const date = tracker.renderRoot.querySelector<HTMLInputElement>('[type=date]');
    if (!date) throw new Error('there is nowhere to say when one began');
    const { year = 0, month = 0, day = 0 } = tracker.view?.today ?? {};
    const aWeekAgo = new Date(Date.UTC(year, month - 1, day - 7)).toISOString().slice(0, 10);
    date.value = aWeekAgo;
    date.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(tracker);
    expect(words(part(tracker, 'start'))).to.equal('Started on Week 2');
    expect(date.value).to.equal(aWeekAgo);
  });

  it('leads to the next open item, through what is folded', async () => {
    const tracker = await render();
    box(tracker, 'Maps').click();
    await settled(tracker);
    const button = part(tracker, 'continue');
    expect(words(button)).to.equal('Continue: Structs');
    button?.click();
    const focused = (): Element | undefined => all(tracker.renderRoot, 'input:focus')[0];
    await eventually(() => focused() !== undefined);
    expect(focused()).to.equal(box(tracker, 'Structs'));
  });

  it('takes its color scheme from the theme', async () => {
    for (const theme of ['light', 'dark'] as const) {
      expect(getComputedStyle(await render({ theme })).colorScheme).to.equal(theme);
    }
  });

  it('shows a roadmap even where the locale is nonsense', async () => {
    const tracker = await render({ locale: '@@' });
    expect(tracker.view?.locale).to.equal('en');
  });
});
