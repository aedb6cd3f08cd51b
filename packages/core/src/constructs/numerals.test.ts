import { describe, expect, test } from 'vitest';
import { numeralAt } from './numerals.ts';

describe('numeralAt', () => {
  test.for([
    ['3: x', 3],
    ['03', 3],
    ['12x', 12],
    ['१२', 12],
    ['٣', 3],
    ['３', 3],
    ['3️⃣ x', 3],
    ['1️⃣2️⃣', 12],
    ['🔟', 10],
    ['VIII.', 8],
    ['三', 3],
    ['十', 10],
    ['十二月', 12],
    ['二十', 20],
    ['second x', 2],
  ] as const)('reads %s as %i', ([text, value]) => {
    expect(numeralAt(text, [['first'], ['second', 'other']])?.value).toBe(value);
  });

  test.for(['', 'x1', 'VIP', 'IIII', '12345', 'secondary'])('reads no number in %j', (text) => {
    expect(numeralAt(text, [['first'], ['second', 'other']])).toBeUndefined();
  });
});
