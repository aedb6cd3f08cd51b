import { noProgress } from '@roadmap-tracker/core/progress';
import { describe, expect, it } from 'vitest';
import { contract } from './contract.ts';
import { createMemoryStore } from './memory-store.ts';
import { createReplica } from './replica.ts';

describe('createMemoryStore', () => {
  for (const { promise, check } of contract) {
    it(promise, () => check(createMemoryStore));
  }

  it('shares nothing between databases', async () => {
    const [here, there] = [createReplica(), createReplica()].map((databaseName) =>
      createMemoryStore({ databaseName }),
    );
    await here?.join('go', { 'i/pprof': [1, '000000001000contrac0000'] });
    expect(await there?.load('go')).toBe(noProgress);
    expect(await there?.replica()).not.toBe(await here?.replica());
  });

  it('leaves out what is not a register', async () => {
    const store = createMemoryStore({ databaseName: createReplica() });
    const delta = JSON.parse('{"i/a": 1, "i/b": [1, "yesterday"], "i/c": [{}, "0"]}');
    expect(Object.keys(await store.join('go', delta))).toEqual([]);
    expect(Object.keys(await store.load('go'))).toEqual([]);
  });
});
