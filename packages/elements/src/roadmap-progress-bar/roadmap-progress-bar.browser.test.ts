import { expect, fixture, html } from '@open-wc/testing';
import { all } from '../internal/test-view.ts';
import type { RoadmapProgressBar } from './roadmap-progress-bar.ts';
import './roadmap-progress-bar.ts';

const render = (done: number, total: number, needed: number | null = null) =>
  fixture<RoadmapProgressBar>(html`
    <roadmap-progress-bar
      .done=${done}
      .total=${total}
      .needed=${needed}
      label="Topics"
    ></roadmap-progress-bar>
  `);

describe('<roadmap-progress-bar>', () => {
  it('is accessible', async () => {
    await expect(await render(3, 10, 8)).to.be.accessible();
  });

  it('shows how many of how many', async () => {
    const [bar] = all<HTMLProgressElement>(await render(3, 10), 'progress');
    expect([bar!.value, bar!.max]).to.deep.equal([3, 10]);
  });

  it('marks where enough is reached, without a style attribute in its template', async () => {
    const el = await render(3, 10, 8);
    expect(all<HTMLElement>(el, '.mark')[0]!.style.insetInlineStart).to.equal('80%');
    el.needed = 5;
    await el.updateComplete;
    expect(all<HTMLElement>(el, '.mark')[0]!.style.insetInlineStart).to.equal('50%');
  });

  it('is full, not more, when a goal is passed', async () => {
    const [bar] = all<HTMLProgressElement>(await render(12, 10), 'progress');
    expect(bar!.position).to.equal(1);
  });

  it('shows nothing of nothing', async () => {
    expect(all(await render(0, 0), 'progress')).to.have.length(0);
  });
});
