/**
 * Devices that write offline and meet in any order: what a learner with a phone and a
 * laptop relies on.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressChange, Writer } from './change.ts';
import { mergeProgress } from './merge.ts';
import { noProgress, type Progress } from './progress.ts';
import { countOf } from './read-counts.ts';
import { itemState } from './read-items.ts';
import { newestStamp, toProgress } from './registers.ts';
import { compareStamps } from './stamp.ts';
import { writeChange } from './write-change.ts';

const start = Date.UTC(2026, 10, 22);

/** Hostile names are names like any other. */
const names = ['loops', '__proto__', 'constructor', 'a/b', '%2F', '', ' ', '\u202E', 'İ', '\uD800'];
const ids = fc.constantFrom(...names);

const changes: fc.Arbitrary<ProgressChange> = fc.oneof(
  fc.record({
    type: fc.constant('item'),
    ids: fc.uniqueArray(ids, { minLength: 1, maxLength: 2 }),
    state: fc.constantFrom('todo', 'doing', 'done', 'skipped', 'not-applicable'),
  }),
  fc.record({ type: fc.constant('answer'), id: ids, answer: fc.constantFrom('yes', 'no', null) }),
  fc.record({ type: fc.constant('count'), id: ids, value: fc.nat(20) }),
  fc.record({ type: fc.constant('note'), itemId: ids, noteId: ids, text: fc.string() }),
  fc.record({
    type: fc.constant('recurring'),
    id: ids,
    period: fc.constant('2026-W47'),
    count: fc.nat(5),
  }),
);

/** Something one of three devices does: make a change, or hear of another device. */
interface Deed {
  readonly device: number;
  readonly change: ProgressChange | null;
  readonly from: number;
}

const devices = [0, 1, 2];
const deeds = fc.array(
  fc.record<Deed>({
    device: fc.constantFrom(...devices),
    change: fc.option(changes),
    from: fc.constantFrom(...devices),
  }),
  { maxLength: 30 },
);
/** How wrong each device's clock is, in milliseconds. */
const clocks = fc.tuple(...devices.map(() => fc.integer({ min: -1e12, max: 1e9 })));

const writerOf = (device: number, now: number, seen: Progress): Writer => {
  const last = newestStamp(seen);
  return { now, replica: `device${device}`, ...(last && { last }) };
};

/** Lives through the deeds; gives what each device knows, and every delta ever written. */
function live(history: readonly Deed[], clockErrors: readonly number[]) {
  const known = devices.map(() => noProgress);
  const deltas: Progress[] = [];
  history.forEach(({ device, change, from }, index) => {
    const mine = known[device] ?? noProgress;
    if (change) {
      const now = start + index + (clockErrors[device] ?? 0);
      const delta = writeChange(mine, change, writerOf(device, now, mine));
      deltas.push(delta);
      known[device] = mergeProgress(mine, delta);
    } else {
      known[device] = mergeProgress(mine, known[from] ?? noProgress);
    }
  });
  return { known, deltas };
}

describe('devices', () => {
  test('agree once each has heard of the others, in any order, pieces and repetition', () => {
    fc.assert(
      fc.property(deeds, clocks, fc.infiniteStream(fc.nat()), (history, errors, random) => {
        const { known, deltas } = live(history, errors);
        const all = known.reduce(mergeProgress, noProgress);

        const pieces = deltas.flatMap((delta) =>
          Object.entries(delta).map((entry) => toProgress([entry])),
        );
        const mixed = [...pieces, ...deltas]
          .map((delta) => ({ delta, order: random.next().value }))
          .toSorted((a, b) => a.order - b.order)
          .map(({ delta }) => delta);
        expect(mixed.reduce(mergeProgress, noProgress)).toEqual(all);
        expect(known.toReversed().reduce(mergeProgress, noProgress)).toEqual(all);
      }),
    );
  });

  test('see their own change at once, however wrong their clock', () => {
    fc.assert(
      fc.property(deeds, clocks, changes, fc.integer(), (history, errors, change, now) => {
        const { known } = live(history, errors);
        const all = known.reduce(mergeProgress, noProgress);
        const delta = writeChange(all, change, { now, replica: 'device0' });
        expect(Object.keys(delta).length).toBeGreaterThan(0);
        expect(mergeProgress(all, delta)).toEqual({ ...all, ...delta });
        const newest = newestStamp(all);
        for (const [, stamp] of Object.values(delta)) {
          if (newest) expect(compareStamps(stamp, newest)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('keep the last word between them, also when the other one was busier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.boolean(), (toggles, laptopFirst) => {
        let phone: Progress = noProgress;
        for (let minute = 0; minute < toggles; minute += 1) {
          phone = mergeProgress(
            phone,
            writeChange(
              phone,
              { type: 'item', ids: ['loops'], state: minute % 2 ? 'todo' : 'doing' },
              writerOf(1, start + minute * 60_000, phone),
            ),
          );
        }
        const laptop = writeChange(
          noProgress,
          { type: 'item', ids: ['loops'], state: 'done' },
          writerOf(2, start + toggles * 60_000, noProgress),
        );
        const met = laptopFirst ? mergeProgress(laptop, phone) : mergeProgress(phone, laptop);
        expect(itemState(met, 'loops')).toBe('done');
      }),
    );
  });

  test('never lose a step of a counter that both moved', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(30), (shared, onPhone, onLaptop) => {
        const step = (progress: Progress, device: number) =>
          mergeProgress(
            progress,
            writeChange(
              progress,
              { type: 'count', id: 'reviews', value: countOf(progress, 'reviews') + 1 },
              writerOf(device, start, progress),
            ),
          );
        const times = (count: number, progress: Progress, device: number): Progress =>
          count === 0 ? progress : times(count - 1, step(progress, device), device);

        const both = times(shared, noProgress, 1);
        const phone = times(onPhone, both, 1);
        const laptop = times(onLaptop, both, 2);
        expect(countOf(mergeProgress(phone, laptop), 'reviews')).toBe(shared + onPhone + onLaptop);
      }),
    );
  });

  test('hand on their progress through JSON unharmed', () => {
    fc.assert(
      fc.property(deeds, clocks, (history, errors) => {
        const [mine = noProgress, theirs = noProgress] = live(history, errors).known;
        const received: Progress = JSON.parse(JSON.stringify(theirs));
        expect(mergeProgress(mine, received)).toEqual(mergeProgress(mine, theirs));
      }),
    );
  });
});
