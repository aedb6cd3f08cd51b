import { expect, fixture, html } from '@open-wc/testing';
import { lightColors } from '@roadmap-tracker/core/model';
import { all, textOf } from '../internal/test-view.ts';
import type { RoadmapLight } from './roadmap-light.ts';
import './roadmap-light.ts';

describe('<roadmap-light>', () => {
  for (const light of lightColors) {
    it(`says ${light} in a word`, async () => {
      const el = await fixture<RoadmapLight>(html`<roadmap-light .light=${light}></roadmap-light>`);
      expect(textOf(el).toLowerCase()).to.equal(light);
      await expect(el).to.be.accessible();
    });
  }

  it('has a shape of its own for every color', async () => {
    const shapes = await Promise.all(
      lightColors.map(async (light) => {
        const el = await fixture<RoadmapLight>(
          html`<roadmap-light .light=${light}></roadmap-light>`,
        );
        return all<HTMLElement>(el, 'path')
          .map((path) => path.getAttribute('d'))
          .join();
      }),
    );
    expect(new Set(shapes).size).to.equal(3);
  });

  it('shows nothing where nothing can be measured', async () => {
    const el = await fixture<RoadmapLight>(html`<roadmap-light></roadmap-light>`);
    expect(textOf(el)).to.equal('');
  });

  it('shows nothing for a color it does not know', async () => {
    const el = await fixture<RoadmapLight>(html`<roadmap-light light="toString"></roadmap-light>`);
    expect(textOf(el)).to.equal('');
  });
});
