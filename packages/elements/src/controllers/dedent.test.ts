import { expect, test } from 'vitest';
import { dedent } from './inline-source.ts';

test.for<[string, string]>([
  ['\n    # A\n\n    - [ ] b\n      - [ ] c\n  ', '# A\n\n- [ ] b\n  - [ ] c'],
  ['# A\n  b', '# A\n  b'],
  ['\n\t# A\n\t- b\n', '# A\n- b'],
  ['\n  # A\n\tb\n', '# A\n\tb'],
  ['  \n', ''],
])('%j without its shared indentation is %j', ([text, expected]) => {
  expect(dedent(text)).toBe(expected);
});
