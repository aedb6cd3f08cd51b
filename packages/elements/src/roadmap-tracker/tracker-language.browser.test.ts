import { expect, fixture, html } from '@open-wc/testing';
import type { RoadmapTracker } from './roadmap-tracker.ts';
import './roadmap-tracker.ts';
import '../roadmap-readiness/roadmap-readiness.ts';
import {
  all,
  box,
  eventually,
  part,
  ready,
  render,
  roadmap,
  settled,
  words,
} from './test-tracker.ts';

const root = (tracker: RoadmapTracker): HTMLElement | null =>
  tracker.renderRoot.querySelector<HTMLElement>('div[lang]');

const overview = (tracker: RoadmapTracker): string =>
  words(tracker.renderRoot.querySelector('#overview'));

const speaks = (tracker: RoadmapTracker, language: string): Promise<void> =>
  eventually(() => root(tracker)?.lang === language, `the tracker speaks ${language}`);

/** A tracker in a part of the page. */
async function renderIn(page: (tracker: unknown) => unknown): Promise<RoadmapTracker> {
  const around = await fixture<HTMLElement>(
    html`${page(
      html`<roadmap-tracker
        .roadmap=${roadmap}
        .storageKey=${crypto.randomUUID()}
      ></roadmap-tracker>`,
    )}`,
  );
  const tracker = around.querySelector('roadmap-tracker');
  if (!tracker) throw new Error('there is no tracker in this page');
  return await ready(Promise.resolve(tracker));
}

describe('<roadmap-tracker> in another language', () => {
  it('changes its language while it runs, and keeps every tick', async () => {
    const tracker = await render({ locale: 'de-AT' });
    await speaks(tracker, 'de-AT');
    expect(overview(tracker)).to.equal('Wo du stehst');
    box(tracker, 'Maps').click();
    tracker.locale = 'tr';
    await speaks(tracker, 'tr');
    expect(overview(tracker)).to.equal('Neredesin');
    expect(box(tracker, 'Maps').checked).to.equal(true);
    tracker.locale = 'en';
    await speaks(tracker, 'en');
    expect(overview(tracker)).to.equal('Where you stand');
  });

  it('says what is missing in the reader’s words', async () => {
    const tracker = await render({ locale: 'fr' });
    await speaks(tracker, 'fr');
    expect(words(tracker.renderRoot.querySelector('.missing li'))).to.equal('3 sujets');
    expect(all<HTMLElement>(tracker.renderRoot, 'roadmap-light').map((l) => words(l.shadowRoot)))
      .to.contain('Rouge')
      .and.not.to.contain('Red');
  });

  it('takes the language of the page around it, and follows when that changes', async () => {
    const tracker = await renderIn((inside) => html`<section lang="pt-BR">${inside}</section>`);
    await speaks(tracker, 'pt-BR');
    tracker.closest('section')!.lang = 'es';
    await speaks(tracker, 'es');
    expect(overview(tracker)).to.equal('Dónde estás');
  });

  it('prefers its locale to the page, and the nearest lang to one farther out', async () => {
    const near = await renderIn(
      (inside) => html`<section lang="fr"><div lang="ja">${inside}</div></section>`,
    );
    await speaks(near, 'ja');
    near.locale = 'hi';
    await speaks(near, 'hi');
  });

  it('shows English, and English numbers, for a language it does not know', async () => {
    const tracker = await render({ locale: 'ko' });
    expect(overview(tracker)).to.equal('Where you stand');
    expect(root(tracker)?.lang).to.equal('en');
    expect(tracker.view?.locale, 'for the first day of the week').to.equal('ko');
  });

  it('is accessible from right to left', async () => {
    const tracker = await render({ locale: 'ar' });
    await speaks(tracker, 'ar');
    await settled(tracker);
    expect(root(tracker)?.dir).to.equal('rtl');
    expect(getComputedStyle(part(tracker, 'overview')!).direction).to.equal('rtl');
    await expect(tracker).to.be.accessible();
  });

  it('says in which language and direction the author’s text is', async () => {
    const tracker = await render({ locale: 'ar' });
    await speaks(tracker, 'ar');
    const title = (): HTMLElement | null => part(tracker, 'header')!.querySelector('h2 > span');
    expect(title()?.lang).to.equal('en');
    expect(title()?.dir).to.equal('auto');
    tracker.locale = 'en-GB';
    await speaks(tracker, 'en-GB');
    expect(title()?.hasAttribute('lang'), 'the language around it is its own').to.equal(false);
  });

  it('leaves the direction to a page that gives one with its language', async () => {
    const tracker = await renderIn(
      (inside) => html`<section lang="fa" dir="rtl">${inside}</section>`,
    );
    expect(root(tracker)?.hasAttribute('dir')).to.equal(false);
    expect(getComputedStyle(part(tracker, 'overview')!).direction).to.equal('rtl');
    tracker.locale = 'de';
    await speaks(tracker, 'de');
    expect(root(tracker)?.dir, 'its own locale is nearer').to.equal('ltr');
  });

  it('says what the page says in its place, also in another language', async () => {
    const tracker = await render();
    tracker.strings = { overview: 'Your year', lights: { red: 'Stop' } };
    await tracker.updateComplete;
    expect(overview(tracker)).to.equal('Your year');
    tracker.locale = 'es';
    await speaks(tracker, 'es');
    expect(overview(tracker)).to.equal('Your year');
    await settled(tracker);
    const lights = all<HTMLElement>(tracker.renderRoot, 'roadmap-light');
    expect(lights.map((light) => words(light.shadowRoot))).to.contain('Stop');
  });
});

describe('<roadmap-readiness> in another language', () => {
  it('speaks as the tracker it follows', async () => {
    const tracker = await render({ locale: 'ar' });
    tracker.id = 'arabic';
    await speaks(tracker, 'ar');
    const readiness = await fixture(html`<roadmap-readiness for="arabic"></roadmap-readiness>`);
    const inside = (): HTMLElement | null | undefined => readiness.shadowRoot?.querySelector('div');
    await eventually(() => inside()?.lang === 'ar');
    expect(inside()?.dir).to.equal('rtl');
    expect(words(readiness.shadowRoot)).to.contain('ما ينقص للوصول إلى الأخضر');
  });
});
