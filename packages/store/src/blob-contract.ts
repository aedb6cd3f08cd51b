import { same, stamp } from './contract-tools.ts';
import type { BlobStore } from './places.ts';
import { toProgress } from './register.ts';

/** A promise every blob makes, and a check that throws when it is broken. */
export interface BlobContractCase {
  readonly promise: string;

  /** @param open Opens a blob; all that one check opens share one place, empty at first. */
  check(open: () => BlobStore): Promise<void>;
}

/** The contract of {@linkcode BlobStore}, for any test runner. */
export const blobContract: readonly BlobContractCase[] = [
  {
    promise: 'holds nothing at first, under no tag',
    async check(open) {
      const { state, tag } = await open().load();
      same([Object.keys(state), tag], [[], undefined]);
    },
  },
  {
    promise: 'gives back what was saved, under the tag it was saved with',
    async check(open) {
      const saved = await open().save(one, undefined);
      if (saved === 'conflict') throw new Error('a conflict with nobody');
      const { state, tag } = await open().load();
      same([Object.entries(state), tag], [Object.entries(one), saved.tag]);
    },
  },
  {
    promise: 'takes any string for a key',
    async check(open) {
      const keys = ['__proto__', 'constructor', '', '🚀', 'a\0b', 'then'];
      const state = toProgress(keys.map((key, index) => [key, [index, stamp(1)]]));
      await open().save(state, undefined);
      same((await open().load()).state, state);
    },
  },
  {
    promise: 'never replaces what is there by what knows nothing of it',
    async check(open) {
      await open().save(one, undefined);
      same(await open().save(two, undefined), 'conflict');
      same(Object.keys((await open().load()).state), Object.keys(one));
    },
  },
  {
    promise: 'never replaces what was saved since',
    async check(open) {
      await open().save(one, undefined);
      const { tag } = await open().load();
      await open().save(two, tag);
      same(await open().save(one, tag), 'conflict');
      same(Object.keys((await open().load()).state), Object.keys(two));
    },
  },
];

const one = toProgress([['r/go/i/pprof', [1, stamp(1)]]]);
const two = toProgress([['r/go/i/cgo', ['skip', stamp(1)]]]);
