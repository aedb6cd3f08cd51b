import { expect } from '@open-wc/testing';
import { exportProgress, itemState } from '@roadmap-tracker/core/progress';
import type { ProgressChangeEvent, ProgressChangeRequestEvent } from '../events.ts';
import type { RoadmapTracker } from './roadmap-tracker.ts';
import {
  all,
  box,
  done,
  eventually,
  part,
  render,
  roadmap,
  settled,
  words,
} from './test-tracker.ts';

/** Gives the tracker a file, as a reader would, and waits for what it says. */
async function restore(tracker: RoadmapTracker, text: string): Promise<void> {
  const input = tracker.renderRoot.querySelector<HTMLInputElement>('[type=file]');
  const notice = tracker.renderRoot.querySelector('.notice');
  if (!input || !notice) throw new Error('there is nowhere to bring a copy back');
  const files = new DataTransfer();
  files.items.add(new File([text], 'copy.json', { type: 'application/json' }));
  input.files = files.files;
  const before = notice.textContent;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually(() => notice.textContent !== before, 'it says what came of it');
  await settled(tracker);
}

describe('<roadmap-tracker>, what it keeps', () => {
  it('says when a change is saved, and finds it on the next visit', async () => {
    const storageKey = crypto.randomUUID();
    const tracker = await render({ storageKey });
    const saved = new Promise<ProgressChangeEvent>((resolve) =>
      tracker.addEventListener('roadmap-progress-change', resolve),
    );
    box(tracker, 'Maps').click();
    expect(Object.keys((await saved).delta)).to.have.length(1);
    tracker.remove();
    const again = await render({ storageKey });
    // The week is finished, so the next one is open: the bar tells of the folded one.
    expect(words(all(again.renderRoot, '.figure')[0])).to.equal('2/5');
  });

  it('keeps showing what could not be saved, says so, and saves it later', async () => {
    const storageKey = crypto.randomUUID();
    const tracker = await render({ storageKey });
    const trouble = (): string => words(part(tracker, 'trouble'));
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    try {
      box(tracker, 'Maps').click();
      await eventually(() => trouble() !== '');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(trouble()).to.contain('Not saved yet: the browser has no room left for this site.');
    expect(done(tracker)).to.deep.equal(['Slices', 'Maps']);

    document.dispatchEvent(new Event('visibilitychange'));
    await eventually(() => words(part(tracker, 'saving')) === 'Saved on this device');
    expect(trouble()).to.equal('');
  });

  it('changes nothing when the page cancels the request', async () => {
    const tracker = await render();
    const cancel = (request: ProgressChangeRequestEvent): void => request.preventDefault();
    document.body.addEventListener('roadmap-progress-change-request', cancel);
    box(tracker, 'Maps').click();
    await settled(tracker);
    document.body.removeEventListener('roadmap-progress-change-request', cancel);
    expect(done(tracker)).to.deep.equal(['Slices']);
    expect(Object.keys(tracker.progress)).to.have.length(1);
  });

  it('brings back a copy, and leaves what was done since', async () => {
    const old = await render();
    box(old, 'Maps').click();
    await settled(old);
    const copy = exportProgress(roadmap, old.progress);

    const tracker = await render({ period: '2' });
    box(tracker, 'Channels').click();
    await restore(tracker, copy);
    expect(words(tracker.renderRoot.querySelector('.notice'))).to.equal(
      'The copy was added to what is here.',
    );
    expect(done(tracker)).to.deep.equal(['Channels']);
    expect(words(all(tracker.renderRoot, '.figure')[0])).to.equal('2/5');
  });

  it('changes nothing for a file that is no copy of this roadmap, and says why', async () => {
    const tracker = await render();
    const { progress } = tracker;
    const other = exportProgress({ ...roadmap, id: 'other' }, progress);
    for (const [file, reason] of [
      ['{"format":', 'cannot be read'],
      [other, 'belongs to another roadmap'],
    ] as const) {
      await restore(tracker, file);
      expect(words(tracker.renderRoot.querySelector('.notice'))).to.contain(reason);
    }
    expect(tracker.progress).to.equal(progress);
  });

  it('lets nobody change a readonly roadmap', async () => {
    const tracker = await render({ readonly: true });
    expect(
      all<HTMLInputElement>(tracker.renderRoot, 'input').every(({ disabled }) => disabled),
    ).to.equal(true);
  });

  it('agrees with another tracker of the same roadmap', async () => {
    const storageKey = crypto.randomUUID();
    const [here, there] = [await render({ storageKey }), await render({ storageKey })];
    box(here, 'Maps').click();
    await eventually(() => done(there).includes('Maps'));
  });

  it('gives its progress to who asks', async () => {
    const tracker = await render();
    const slices = Object.keys(tracker.progress)[0]?.slice('i/'.length) ?? '';
    expect(itemState(tracker.progress, slices)).to.equal('done');
  });
});
