import {
  mergeProgress,
  noProgress,
  type Progress,
  writeChange,
} from '@roadmap-tracker/core/progress';
import { describe, expect, it } from 'vitest';
import { type Kept, nothingKept, readCopy, writeCopy, writeSentinel } from './copy-text.ts';
import { toProgress } from './register.ts';

const early = '000000001000contrac0000';

/** A year of ticks, as they are written, under ids as long as they get. */
function yearOfTicks(count: number): Progress {
  let progress = noProgress;
  for (let index = 0; index < count; index += 1) {
    const id = `${index.toString(36).padStart(3, '0')}abcdefgh`;
    progress = mergeProgress(
      progress,
      writeChange(
        noProgress,
        { type: 'item', ids: [id], state: 'done' },
        { now: Date.UTC(2026, 10, 22) + index * 1_000, replica: 'k3x9q0a' },
      ),
    );
  }
  return progress;
}

describe('writeCopy', () => {
  it('is read back as it was, whatever the keys and values', () => {
    const values = [null, true, 0, 46656, -1.5, '', 'später\n', '["a"]'];
    const names = ['__proto__', 'constructor', '', 'i/🚀', '\uD800'];
    const progress = toProgress([
      ...values.map((value, index) => [`future/${index}`, [value, early]] as const),
      ...names.map((name) => [name, [1, early]] as const),
    ]);
    const kept: Kept = { epoch: [2, 5], progress };
    expect(readCopy(writeCopy(kept))).toEqual(kept);
  });

  it('takes at most 64 kB for 1,000 ticks', () => {
    const text = writeCopy({ ...nothingKept, progress: yearOfTicks(1_000) });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(64_000);
  });

  it('begins with a line that tells by itself whether anything changed', () => {
    const progress = yearOfTicks(3);
    const kept: Kept = { ...nothingKept, progress };
    const line = writeSentinel(kept);
    expect(writeCopy(kept).startsWith(`${line}\n`)).toBe(true);
    const [, ...rest] = Object.entries(progress);
    const lost = { ...kept, progress: toProgress(rest) };
    const erased: Kept = { ...kept, epoch: [1, 0] };
    for (const other of [lost, erased]) expect(writeSentinel(other)).not.toBe(line);
  });
});

describe('readCopy', () => {
  it.for(['', '{}', 'null\nnull', '[1', '[1,[0,0],1,""]', '[1,[0,0],1,""]\n["i/a'])(
    'finds nothing in %j',
    (text) => expect(readCopy(text)).toEqual(nothingKept),
  );

  it('leaves out what it cannot read, and reads the rest', () => {
    const text = `[1,[1,2],9,""]\n["${early}i/a", 5, null, "i/b", [], ["${early}i/c", {}], {}]`;
    expect(readCopy(text)).toEqual({ epoch: [1, 2], progress: { 'i/a': [1, early] } });
  });

  it('leaves a later version alone', () => {
    expect(readCopy('[2,[0,0],1,""]\n[]')).toBe(undefined);
  });
});
