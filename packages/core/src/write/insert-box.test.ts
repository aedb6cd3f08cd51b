import { describe, expect, test } from 'vitest';
import { insertItemBox } from './insert-box.ts';

/** Where a box goes in an item that begins at the bar. */
function placeIn(marked: string): number | undefined {
  const markdown = marked.replace('|', '');
  return insertItemBox(markdown, { line: 1, start: marked.indexOf('|'), end: markdown.length })
    ?.start;
}

describe('insertItemBox', () => {
  test.for<[string, number]>([
    ['|- Talk', 2],
    ['|12)\tTalk', 4],
    ['> * |-    Talk', 9],
    ['\uFEFF|+ [Talk](https://a.io)', 3],
    ['|- <https://a.io>', 2],
    ['|- **Talk**', 2],
    ['|- #5 of the series', 2],
  ])('puts a box before what %j says', ([marked, at]) => {
    expect(placeIn(marked)).toBe(at);
  });

  test.for([
    'well |- then',
    '|-     code',
    '|10. \tcode',
    '|- > quote',
    '|- # Heading',
    '|- - inner',
    '|- 1. inner',
    '|- ```',
    '|- ***',
    '|- <div>',
    '|- [a]: https://a.io',
    '|- [x] ticked',
    '|- | cell |',
    '|-',
    '|-\n  Talk',
    '|-Talk',
    '|Talk',
  ])('puts none into %j, where it could not be read back', (marked) => {
    expect(placeIn(marked)).toBe(undefined);
  });

  test.for([-1, 99, Number.NaN])('puts none at offset %d of a shorter text', (start) => {
    expect(insertItemBox('- Talk', { line: 1, start, end: 99 })).toBe(undefined);
  });
});
