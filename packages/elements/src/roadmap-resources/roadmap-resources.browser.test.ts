import { expect, fixture, html } from '@open-wc/testing';
import type { Resource, ResourceList } from '@roadmap-tracker/core/model';
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
import type { RoadmapResources } from './roadmap-resources.ts';
import './roadmap-resources.ts';

const video: Resource = {
  type: 'resource',
  id: 'talk',
  text: 'Go Concurrency Patterns by Rob Pike',
  title: 'Go Concurrency Patterns',
  url: 'https://www.youtube.com/watch?v=f6kdp27TYZs',
  kind: 'video',
  author: 'Rob Pike',
  note: { text: 'Watch twice' },
  span,
};
const book: Resource = { ...video, id: 'book', title: 'A book', url: null, kind: 'book' };

const listOf = (...resources: readonly Resource[]): ResourceList => ({
  type: 'resources',
  id: 'list',
  label: { text: 'YouTube Resources' },
  resources,
  span,
});

const render = (list: ResourceList, changes: readonly ProgressChange[] = []) =>
  fixture<RoadmapResources>(html`
    <roadmap-resources .resources=${list} .view=${viewOf(roadmapOf([list]), changes)}>
    </roadmap-resources>
  `);

describe('<roadmap-resources>', () => {
  it('is accessible', async () => {
    await expect(await render(listOf(video, book))).to.be.accessible();
  });

  it('says who made it, what it is, and what the author says about it', async () => {
    expect(textOf(await render(listOf(video)))).to.match(/by Rob Pike · video.*Watch twice/u);
  });

  it('opens the link in a new tab that knows nothing of this page', async () => {
    const [link] = all<HTMLAnchorElement>(await render(listOf(video)), 'a');
    expect(link!.getAttribute('href')).to.equal(video.url);
    expect([link!.target, link!.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('shows a title without an address as text', async () => {
    const el = await render(listOf(book));
    expect(all(el, 'a')).to.have.length(0);
    expect(textOf(el)).to.contain('A book');
  });

  it('makes no link of an address that runs code, whoever wrote the model', async () => {
    for (const url of ['javascript:alert(1)', 'JaVa\tscript:alert(1)', 'data:text/html,x']) {
      expect(all(await render(listOf({ ...video, url })), 'a'), url).to.have.length(0);
    }
  });

  it('asks to mark it watched and shows it only once the owner agrees', async () => {
    const el = await render(listOf(video));
    const requests = requestsOf(el);
    const [box] = all(el, 'input');
    expect(box!.labels?.[0]?.textContent?.trim()).to.equal('Watched: Go Concurrency Patterns');
    box!.click();
    await el.updateComplete;
    expect(requests).to.deep.equal([{ type: 'item', ids: ['talk'], state: 'done' }]);
    expect(box!.checked, 'before the owner answers').to.equal(false);
    await agreeTo(el, requests);
    expect(box!.checked, 'after the owner agrees').to.equal(true);
  });

  it('can be under way', async () => {
    const el = await render(listOf(video));
    const requests = requestsOf(el);
    button(el, 'More for').click();
    await el.updateComplete;
    button(el, 'In progress').click();
    await agreeTo(el, requests);
    expect(requests).to.deep.equal([{ type: 'item', ids: ['talk'], state: 'doing' }]);
    expect(textOf(el)).to.contain('In progress');
  });
});
