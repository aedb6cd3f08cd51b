import { expect, test } from 'vitest';
import { normalize } from './normalize.ts';

test.for([
  ['  **Go** — Concurrency! ', 'go concurrency'],
  ['C++ & C#', 'c++ c#'],
  ['ＡＢＣ１２', 'abc12'],
  ['İSTANBUL', 'istanbul'],
  ['Straße', 'strasse'],
  ['l’étape', 'létape'],
  ['🎯', '🎯'],
  ['الأُسْبُوع الأوّل', 'الأسبوع الأول'],
  ['المـــــراجعة', 'المراجعة'],
  ['\u200Fالأسبوع\u200E', 'الأسبوع'],
] as const)('%s is compared as %s', ([text, folded]) => {
  expect(normalize(text)).toBe(folded);
  expect(normalize(folded)).toBe(folded);
});
