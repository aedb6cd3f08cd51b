import { describe, expect, test } from 'vitest';
import { anchorStyles, takeAnchor, writeAnchor } from './anchor.ts';

describe('takeAnchor', () => {
  test.for([
    ['Worker pools {#pools}', 'Worker pools', 'pools'],
    ['Worker pools{#pools}  ', 'Worker pools', 'pools'],
    ['Worker pools ^pools', 'Worker pools', 'pools'],
    ['Worker pools <!-- id: pools -->', 'Worker pools', 'pools'],
    ['Worker pools <!--id:pools-->', 'Worker pools', 'pools'],
    ['Worker pools {#go.pools:v1_a-b}', 'Worker pools', 'go.pools:v1_a-b'],
    ['<!-- id: pools -->', '', 'pools'],
    [`x {#${'a'.repeat(64)}}`, 'x', 'a'.repeat(64)],
  ])('takes the anchor off %j', ([line = '', text, anchor]) => {
    expect(takeAnchor(line)).toEqual({ text, anchor });
  });

  test.for([
    ['Worker pools'],
    ['2^n'],
    ['n ^2'],
    ['Worker {#pools} in Go'],
    ['Worker pools {#1pool}'],
    ['Worker pools {#-}'],
    ['Worker pools {#}'],
    ['Worker pools <!-- note: pools -->'],
    [`x {#${'a'.repeat(65)}}`],
    ['Trailing space stays '],
  ])('leaves %j as it is', ([line = '']) => {
    expect(takeAnchor(line)).toEqual({ text: line });
  });

  test.for(anchorStyles.map((style) => [style] as const))(
    'reads what is written in the style %s',
    ([style]) => {
      expect(takeAnchor(`Worker pools ${writeAnchor('pools', style)}`)).toEqual({
        text: 'Worker pools',
        anchor: 'pools',
      });
    },
  );

  test('takes no longer for a long line', () => {
    const start = performance.now();
    takeAnchor(`${' '.repeat(200_000)}${'<!-- id: '.repeat(20_000)}${'{#a'.repeat(50_000)} x`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
