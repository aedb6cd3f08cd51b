import { expect, fixture, html } from '@open-wc/testing';
import type { Join, Project } from '@roadmap-tracker/core/model';
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
import type { RoadmapProject } from './roadmap-project.ts';
import './roadmap-project.ts';

const project: Project = {
  type: 'project',
  id: 'scraper',
  label: { text: 'Project' },
  text: 'Build a web scraper',
  span,
};
const join: Join = { kind: 'project', ids: ['criterion-scraper', 'scraper'], score: 0.9 };

const render = (joins: readonly Join[] = [], changes: readonly ProgressChange[] = []) =>
  fixture<RoadmapProject>(html`
    <roadmap-project .project=${project} .view=${viewOf(roadmapOf([project], { joins }), changes)}>
    </roadmap-project>
  `);

describe('<roadmap-project>', () => {
  it('is accessible', async () => {
    await expect(await render([join])).to.be.accessible();
  });

  it('asks for a tick and shows it only once the owner agrees', async () => {
    const el = await render();
    const requests = requestsOf(el);
    const [box] = all(el, 'input');
    box!.click();
    await el.updateComplete;
    expect(box!.checked, 'before the owner answers').to.equal(false);
    await agreeTo(el, requests);
    expect(box!.checked, 'after the owner agrees').to.equal(true);
    expect(requests).to.deep.equal([{ type: 'item', ids: ['scraper'], state: 'done' }]);
  });

  it('is built when its line in the criteria is ticked, and says why', async () => {
    const ticked = { type: 'item', ids: ['criterion-scraper'], state: 'done' } as const;
    const el = await render([join], [ticked]);
    expect(all(el, 'input')[0]!.checked).to.equal(true);
    expect(textOf(el)).to.contain('Also listed in the completion criteria');
  });

  it('can be parted from its criterion, and joined again', async () => {
    const el = await render([join]);
    const requests = requestsOf(el);
    button(el, 'Keep apart').click();
    await agreeTo(el, requests);
    expect(requests).to.deep.equal([{ type: 'join', ids: join.ids, joined: false }]);
    expect(textOf(el)).to.contain('Kept apart');
    button(el, 'Join again').click();
    expect(requests[1]).to.deep.equal({ type: 'join', ids: join.ids, joined: true });
  });
});
