import { describe, expect, test } from 'vitest';
import { progressOf, roadmap } from '../../test/build-roadmap.ts';
import type { Join } from '../model/nodes.ts';
import { noProgress } from './progress.ts';
import { itemGroup } from './item-group.ts';

const join = (...ids: [string, string]): Join => ({ kind: 'project', ids, score: 0.8 });

describe('itemGroup', () => {
  const joined = roadmap([], { joins: [join('scraper', 'week 1'), join('scraper', 'week 9')] });

  test('of an item that is joined with nothing is the item', () => {
    expect(itemGroup(joined, noProgress, 'alone')).toEqual(['alone']);
  });

  test.for(['scraper', 'week 1', 'week 9'])('of "%s" is all that share its state', (id) => {
    expect(itemGroup(joined, noProgress, id)).toEqual(['scraper', 'week 1', 'week 9']);
  });

  test('brings whole groups together', () => {
    const chain = roadmap([], { joins: [join('a', 'b'), join('c', 'd'), join('b', 'd')] });
    expect(itemGroup(chain, noProgress, 'c')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('names nobody twice, however often the same is joined', () => {
    const again = roadmap([], { joins: [join('a', 'b'), join('b', 'a'), join('a', 'a')] });
    expect(itemGroup(again, noProgress, 'b')).toEqual(['a', 'b']);
  });

  test('holds what the learner has parted apart', () => {
    const parted = progressOf({ type: 'join', ids: ['scraper', 'week 9'], joined: false });
    expect(itemGroup(joined, parted, 'week 9')).toEqual(['week 9']);
    expect(itemGroup(joined, parted, 'week 1')).toEqual(['scraper', 'week 1']);
  });
});
