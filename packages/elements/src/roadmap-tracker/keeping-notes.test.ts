import { expect, test } from 'vitest';
import { english } from '../strings/en.ts';
import { keepingNotes } from './keeping-notes.ts';

test.for([
  [{ kind: 'loading' }, ''],
  [{ kind: 'saving' }, ''],
  [{ kind: 'saved' }, ''],
  [{ kind: 'saved', place: 'local-storage' }, 'Less firmly than usual'],
  [{ kind: 'saved', backupDue: true }, 'a copy takes a moment'],
  [{ kind: 'restored', count: 1 }, 'had lost one entry; it was brought back'],
  [{ kind: 'restored', count: 210 }, 'had lost 210 entries; they were brought back'],
] as const)('%j is told truthfully', ([saving, words]) => {
  const notes = keepingNotes(saving, english).join();
  expect(notes).toContain(words);
  expect(notes === '').toBe(words === '');
});
