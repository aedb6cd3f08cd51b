import { describe, expect, test } from 'vitest';
import { parsingCost } from './parsing-cost.ts';

/** How much dearer twice the text is. */
const growth = (part: string) => parsingCost(part.repeat(2_000)) / parsingCost(part.repeat(1_000));

describe('parsingCost', () => {
  test('grows with the length of ordinary text', () => {
    expect(growth('Some *words* and [links](https://example.org).\n\n')).toBeCloseTo(2, 1);
  });

  test.for(['*a_ ', 'a <!--', '[a](', '`'])(
    'grows with the square of %j in one paragraph',
    (part) => {
      expect(growth(part)).toBeGreaterThan(3);
    },
  );

  test.for(['a\n-\n', '- a\n  - b\n', '> > > a\n\n'])('grows faster than a text of %j', (part) => {
    expect(growth(part)).toBeGreaterThan(2.1);
  });

  test('sees a blank line and an item end a paragraph, however lines end', () => {
    const cost = parsingCost('*a_ \n\n'.repeat(500));
    expect(parsingCost('*a_ \r\r'.repeat(500))).toBe(cost);
    expect(cost).toBeLessThan(parsingCost('*a_ aa'.repeat(500)));
  });
});
