import { describe, expect, test } from 'vitest';
import { outlineOf } from '../model/outline.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import {
  type ItemState,
  importProgress,
  itemState,
  exportProgress,
  mergeProgress,
  noProgress,
  type Progress,
  writeChange,
} from '../progress/index.ts';
import { type Reconciled, reconcile } from './reconcile.ts';

const week = (title: string, ...items: readonly string[]) =>
  `## ${title}\n\n${items.map((item) => `- [ ] ${item}\n`).join('')}\n`;

/** One of the learner's devices, and the document it shows. */
class Device {
  kept: Reconciled;
  #markdown: string;
  #clock: number;

  constructor(markdown: string, clock = 1_800_000_000_000) {
    this.#clock = clock;
    this.#markdown = markdown;
    this.kept = reconcile(noProgress, undefined, parseRoadmap(markdown));
  }

  /** Shows another version of the document. */
  open(markdown: string): this {
    this.#markdown = markdown;
    this.kept = reconcile(this.kept.progress, this.kept.outline, parseRoadmap(markdown));
    return this;
  }

  /** Joins what another device has. */
  join({ kept }: Device): this {
    this.kept = { ...this.kept, progress: mergeProgress(this.kept.progress, kept.progress) };
    return this;
  }

  /** Sets the nth item that says this. */
  set(text: string, state: ItemState, nth = 0): this {
    this.#clock += 60_000;
    const writer = { now: this.#clock, replica: 'device0' };
    const change = { type: 'item', ids: [this.#id(text, nth)], state } as const;
    const { progress } = this.kept;
    this.kept = {
      ...this.kept,
      progress: mergeProgress(progress, writeChange(progress, change, writer)),
    };
    return this;
  }

  state(text: string, nth = 0): ItemState {
    return itemState(this.kept.progress, this.#id(text, nth));
  }

  #id(text: string, nth: number): string {
    const { items } = outlineOf(parseRoadmap(this.#markdown));
    const id = items.filter((item) => item.text === text)[nth]?.id;
    if (id === undefined) throw new Error(`nothing says "${text}"`);
    return id;
  }
}

const first = week('Week 1', 'Worker pools and queues', 'Select statements', 'Context');
const second = week('Week 1', 'Worker pools and their queues', 'Select statements', 'Context');

const withoutAliases = (progress: Progress) =>
  Object.entries(progress).filter(([key]) => !key.startsWith('a/'));

describe('reconcile', () => {
  test('keeps a tick on an item in other words, and says so', () => {
    const device = new Device(first).set('Worker pools and queues', 'done').open(second);
    expect(device.state('Worker pools and their queues')).toBe('done');
    expect(device.kept.report.carried.filter(({ how }) => how === 'reworded')).toMatchObject([
      {
        before: { text: 'Worker pools and queues' },
        after: { text: 'Worker pools and their queues' },
      },
    ]);
  });

  test('renames and deletes no register', () => {
    const device = new Device(first).set('Worker pools and queues', 'done').set('Context', 'doing');
    const before = withoutAliases(device.kept.progress);
    expect(withoutAliases(device.open(second).kept.progress)).toEqual(before);
    expect(withoutAliases(device.open(week('Week 1', 'Nothing of it')).kept.progress)).toEqual(
      before,
    );
  });

  test('adds nothing where nothing was edited', () => {
    const { kept } = new Device(first).set('Context', 'done');
    const again = reconcile(kept.progress, kept.outline, parseRoadmap(first));
    expect(again.progress).toBe(kept.progress);
    expect(again.added).toEqual({});
    expect(again.outline).toEqual(kept.outline);
    expect(again.report).toEqual({ carried: [], unsure: [], orphaned: [], added: [] });
  });

  test('adds nothing the second time', () => {
    const { kept } = new Device(first).set('Context', 'done').open(second);
    const old = { ...kept.outline, hash: 'other' };
    expect(reconcile(kept.progress, old, parseRoadmap(second)).added).toEqual({});
  });

  test('gives only what it added beside the whole', () => {
    const { kept } = new Device(first).set('Context', 'done');
    const { added, progress } = reconcile(kept.progress, kept.outline, parseRoadmap(second));
    expect(Object.keys(added).every((key) => key.startsWith('a/'))).toBe(true);
    expect(progress).toEqual(mergeProgress(kept.progress, added));
  });

  test('is the same on every device that saw the same', () => {
    const { kept } = new Device(first).set('Context', 'done');
    const [one, other] = [1, 2].map(() =>
      reconcile(kept.progress, kept.outline, parseRoadmap(second)),
    );
    expect(one).toEqual(other);
  });

  test('changes no input', () => {
    const { kept } = new Device(first).set('Context', 'done');
    const before = JSON.stringify(kept);
    reconcile(kept.progress, kept.outline, parseRoadmap(second));
    expect(JSON.stringify(kept)).toBe(before);
  });

  test('follows an item through one edit after another', () => {
    const device = new Device(first).set('Worker pools and queues', 'done').open(second);
    device.open(
      week('Week 1', 'Pools of workers and their queues', 'Select statements', 'Context'),
    );
    expect(device.state('Pools of workers and their queues')).toBe('done');
    expect(device.open(first).state('Worker pools and queues')).toBe('done');
  });
});

describe('two devices on two versions of the document', () => {
  const [old, now] = ['Worker pools and queues', 'Worker pools and their queues'];

  test('see each other’s ticks', () => {
    const [phone, laptop] = [new Device(first), new Device(first).open(second)];
    phone.set(old, 'done').set('Context', 'done');
    expect([laptop.join(phone).state(now), laptop.state('Context')]).toEqual(['done', 'done']);
    laptop.set(now, 'skipped');
    expect(phone.join(laptop).state(old)).toBe('skipped');
  });

  test('keep the later word, wherever it was spoken', () => {
    const phone = new Device(first).set(old, 'done');
    // Never saw the first version, so it knows no other id than the new one.
    const tablet = new Device(second, 1_900_000_000_000).set(now, 'doing');
    const laptop = new Device(first).open(second).join(phone).join(tablet);
    expect(laptop.state(now)).toBe('doing');
    expect(phone.join(laptop).state(old)).toBe('doing');
    expect(phone.set(old, 'todo') && laptop.join(phone).state(now)).toBe('todo');
  });

  test('agree after both have seen the edit, in whatever order they joined', () => {
    const phone = new Device(first).set(old, 'done');
    const laptop = new Device(first).open(second).join(phone);
    phone.join(laptop).open(second);
    laptop.join(phone);
    expect(phone.kept.progress).toEqual(laptop.kept.progress);
    expect(phone.state(now)).toBe('done');
  });

  test('do not mix up weeks that changed numbers and say the same', () => {
    const weeks = (...order: readonly (readonly [string, string, string])[]) =>
      order.map(([title, ...items]) => week(title, 'Read', ...items)).join('');
    const before = weeks(['Week 1', 'Apples', 'Pears'], ['Week 3', 'Wheat', 'Rye']);
    // A new week comes first; each of the others has the number of another.
    const after = weeks(
      ['Week 1', 'Cheese', 'Milk'],
      ['Week 3', 'Apples', 'Pears'],
      ['Week 5', 'Wheat', 'Rye'],
    );
    const states = (device: Device) => [0, 1, 2].map((nth) => device.state('Read', nth));
    const phone = new Device(before).set('Read', 'done', 0);
    const laptop = new Device(before).open(after).join(phone);
    expect(states(laptop)).toEqual(['todo', 'done', 'todo']);
    // The phone reconciles the same edit once more, with the laptop's aliases in hand.
    phone.join(laptop).open(after);
    expect(states(phone)).toEqual(['todo', 'done', 'todo']);
    phone.set('Read', 'skipped', 0).set('Read', 'doing', 2);
    expect(states(laptop.join(phone))).toEqual(['skipped', 'done', 'doing']);
    expect(states(laptop.open(before).open(after))).toEqual(['skipped', 'done', 'doing']);
  });
});

describe('what is no longer in the roadmap', () => {
  const without = week('Week 1', 'Select statements', 'Context');

  test('stays in the outline if the learner did it, and is reported', () => {
    const { outline, report } = new Device(first)
      .set('Worker pools and queues', 'done')
      .open(without).kept;
    expect(outline.orphans).toMatchObject([{ text: 'Worker pools and queues', path: ['Week 1'] }]);
    expect(report.orphaned).toMatchObject([{ text: 'Worker pools and queues' }]);
    expect(new Device(first).open(without).kept.outline.orphans).toBeUndefined();
  });

  test('has its tick again when the text returns, in another week and after other edits', () => {
    const device = new Device(first).set('Worker pools and queues', 'done').open(without);
    device.open(`${without}${week('Week 2', 'Maps')}`);
    device.open(`${without}${week('Week 2', 'Maps', 'Worker pools and queues')}`);
    expect(device.state('Worker pools and queues')).toBe('done');
    expect(device.kept.outline.orphans).toBeUndefined();
    expect(device.kept.report.added).toEqual([]);
  });

  test('lends its tick to nothing that is only like it', () => {
    const device = new Device(first).set('Select statements', 'done');
    device.open(week('Week 1', 'Worker pools and queues', 'Context'));
    device.open(week('Week 1', 'Worker pools and queues', 'Context', 'Select statement basics'));
    expect(device.state('Select statement basics')).toBe('todo');
  });

  test('and an item that was split, credit nobody', () => {
    const device = new Device(first).set('Worker pools and queues', 'done');
    device.open(week('Week 1', 'Worker pools', 'And queues', 'Select statements', 'Context'));
    expect(device.kept.report.unsure).toMatchObject([{ why: 'split' }]);
    expect([device.state('Worker pools'), device.state('And queues')]).toEqual(['todo', 'todo']);
    expect(device.kept.outline.orphans).toMatchObject([{ text: 'Worker pools and queues' }]);
  });

  test('does not come back under an id that another item has by then', () => {
    const device = new Device(first).set('Worker pools and queues', 'done').open(second);
    // The words of the first version again, beside what they have become.
    device.open(
      week('Week 1', 'Worker pools and their queues', 'Worker pools and queues', 'Context'),
    );
    expect(device.state('Worker pools and their queues')).toBe('done');
    expect(device.state('Worker pools and queues')).toBe('todo');
  });
});

describe('reconcile with what comes from outside', () => {
  test('brings an exported file to a later version of the roadmap', () => {
    const { progress } = new Device(first).set('Worker pools and queues', 'done').kept;
    const file = importProgress(exportProgress(parseRoadmap(first), progress));
    if (!file.ok) throw new Error(file.reason);
    const { progress: brought } = reconcile(file.progress, file.outline, parseRoadmap(second));
    const device = new Device(second);
    device.kept = { ...device.kept, progress: mergeProgress(device.kept.progress, brought) };
    expect(device.state('Worker pools and their queues')).toBe('done');
  });

  test('never throws on an outline that leads in a circle or names things twice', () => {
    const item = { kind: 'task', text: 'x', path: [] };
    const items = [
      { ...item, id: 'a', parent: 'b' },
      { ...item, id: 'b', parent: 'a' },
      { ...item, id: 'b', parent: 'b' },
      { ...item, id: '__proto__', parent: 'constructor', text: '', kind: 'unheard-of' },
    ];
    const odd = { version: 1, hash: '', items, homes: [['a', 'b']], orphans: [] } as const;
    expect(reconcile(noProgress, odd, parseRoadmap(first)).report.added).toHaveLength(3);
  });

  test('never throws on progress that is not progress', () => {
    // As it may be found on a disk.
    const odd = { 'a/x': 'y', a: null, 'a/': [{}, 1], 'i/x': undefined } as unknown as Progress;
    const { outline } = new Device(first).kept;
    expect(reconcile(odd, outline, parseRoadmap(second)).report.carried).toHaveLength(3);
  });
});
