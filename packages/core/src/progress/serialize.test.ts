import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Roadmap } from '../model/nodes.ts';
import { noProgress, type Progress } from './progress.ts';
import { toProgress } from './registers.ts';
import { exportProgress, importProgress } from './serialize.ts';

const span = { line: 1, start: 0, end: 0 };
const stamp = '0mibvxqg1000k3x9q0a1z8f';

const roadmap: Pick<Roadmap, 'id' | 'title' | 'content'> = {
  id: 'backend',
  title: { text: 'Backend Mastery' },
  content: [
    {
      type: 'section',
      id: 'q1',
      title: { text: 'Quarter 1' },
      depth: 2,
      origin: 'heading',
      content: [
        { type: 'prose', nodes: [], span },
        {
          type: 'project',
          id: 'p1',
          label: { text: 'Project' },
          text: 'Build a web scraper',
          span,
        },
        { type: 'quiz', id: 'quiz', label: { text: 'Quiz' }, questions: [], span },
        { type: 'criteria', id: 'gate', criteria: [], span },
        {
          type: 'counters',
          counters: [
            {
              type: 'counter',
              id: 'prs',
              label: 'PRs Reviewed',
              current: 0,
              total: 48,
              openEnded: true,
              percent: null,
              unit: null,
              span,
            },
          ],
          span,
        },
      ],
      span,
    },
  ],
};

const noOutline = { version: 1, hash: '', items: [] };

const sound = {
  format: 'roadmap-progress',
  version: 1,
  roadmapId: 'backend',
  title: null,
  outline: noOutline,
  progress: { 'i/p1': [1, stamp] },
};

/** An import of a sound file but for these fields. */
const importing = (changes: Readonly<Record<string, unknown>>) =>
  importProgress(JSON.stringify({ ...sound, ...changes }));

describe('an exported file', () => {
  test('holds the outline its progress belongs to', () => {
    expect(JSON.parse(exportProgress(roadmap, noProgress))).toEqual({
      format: 'roadmap-progress',
      version: 1,
      roadmapId: 'backend',
      title: 'Backend Mastery',
      outline: {
        version: 1,
        hash: expect.any(String),
        items: [
          { id: 'q1', kind: 'section', text: 'Quarter 1', path: [] },
          {
            id: 'p1',
            kind: 'project',
            text: 'Build a web scraper',
            path: ['Quarter 1'],
            parent: 'q1',
          },
          { id: 'quiz', kind: 'quiz', text: 'Quiz', path: ['Quarter 1'], parent: 'q1' },
          { id: 'gate', kind: 'criteria', text: '', path: ['Quarter 1'], parent: 'q1' },
          { id: 'prs', kind: 'counter', text: 'PRs Reviewed', path: ['Quarter 1'], parent: 'q1' },
        ],
        homes: [],
      },
      progress: {},
    });
  });

  test('is the same text for the same progress, whatever order it was made in', () => {
    const [one, two] = [['i/a', [1, stamp]] as const, ['i/b', ['doing', stamp]] as const];
    expect(exportProgress(roadmap, toProgress([one, two]))).toBe(
      exportProgress(roadmap, toProgress([two, one])),
    );
  });

  test('gives back all of any progress when it is imported', () => {
    const keys = fc
      .tuple(fc.constantFrom('i', 'n', 'later'), fc.oneof(fc.string(), fc.constant('__proto__')))
      .map(([prefix, id]) => `${prefix}/${id}`);
    const values = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.string({ unit: 'binary' }),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values), { maxLength: 8 }), (entries) => {
        const progress = toProgress(entries.map(([key, value]) => [key, [value, stamp]]));
        expect(importProgress(exportProgress(roadmap, progress))).toMatchObject({
          ok: true,
          roadmapId: 'backend',
          progress,
        });
      }),
    );
  });

  test('can be imported even if there was junk among the progress', () => {
    // As it may be found on a disk.
    const damaged = { 'i/a': 'x', nonsense: [1, stamp], 'i/p1': [1, stamp] } as unknown as Progress;
    expect(importProgress(exportProgress(roadmap, damaged))).toMatchObject({
      ok: true,
      progress: { 'i/p1': [1, stamp] },
    });
  });
});

describe('importProgress', () => {
  test('ignores fields it does not know and keeps registers it does not know', () => {
    expect(importing({ mood: 'fine', progress: { 'z/new': ['x', stamp] } })).toEqual({
      ok: true,
      roadmapId: 'backend',
      title: null,
      outline: noOutline,
      progress: { 'z/new': ['x', stamp] },
    });
  });

  test('reads a file that an editor gave a byte order mark', () => {
    expect(importProgress(`\uFEFF${JSON.stringify(sound)}`).ok).toBe(true);
  });

  test.for<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['half a file', JSON.stringify(sound).slice(0, -9), 'not-json'],
    ['Markdown', '- [x] Loops', 'not-json'],
    ['a number that is none', '{"version": NaN}', 'not-json'],
    ['null', 'null', 'not-progress'],
    ['a list', '[]', 'not-progress'],
    ['another product', '{"format": "anki"}', 'not-progress'],
    ['a file deep beyond reason', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'not-progress'],
    ['a file large beyond reason', ' '.repeat(20_000_001), 'too-large'],
  ])('refuses %s', ([, json, code]) => {
    expect(importProgress(json)).toMatchObject({ ok: false, code });
  });

  test('refuses a newer version, and says what to do', () => {
    expect(importing({ version: 2, progress: 'in a new shape' })).toEqual({
      ok: false,
      code: 'newer',
      reason: expect.stringContaining('Update'),
    });
  });

  test.for<[string, Readonly<Record<string, unknown>>]>([
    ['its version', { version: '1' }],
    ['its version', { version: 0 }],
    ['its roadmap', { roadmapId: '' }],
    ['its roadmap', { roadmapId: 7 }],
    ['its title', { title: ['x'] }],
    ['its outline', { outline: {} }],
    ['its outline', { outline: [] }],
    ['its outline', { outline: { ...noOutline, version: 2 } }],
    ['its outline', { outline: { ...noOutline, items: [{ id: 'a', kind: 'task', path: [] }] } }],
    ['its outline', { outline: { ...noOutline, items: [null] } }],
    ['its outline', { outline: { ...noOutline, homes: [['a']] } }],
    ['its outline', { outline: { ...noOutline, orphans: [null] } }],
    ['its progress', { progress: [] }],
    ['its progress', { progress: null }],
    ['"i/a" is not a register', { progress: { 'i/a': true } }],
    ['"i/a" is not a register', { progress: { 'i/a': [1, 'yesterday'] } }],
    ['"i/a" is not a register', { progress: { 'i/a': [{ done: true }, stamp] } }],
    ['"i/a" is not a register', { progress: { 'i/a': { 0: 1, 1: stamp } } }],
    ['"i/a" is not a register', { progress: { 'i/a': [1, stamp, 2] } }],
    ['"done" is not a register', { progress: { done: [1, stamp] } }],
  ])('refuses a file damaged at %s, whole: %j', ([what, changes]) => {
    const progress = { 'i/good': [1, stamp], ...Object(changes['progress']) };
    const spoilt =
      'progress' in changes && !Array.isArray(changes['progress']) && changes['progress']
        ? { progress }
        : changes;
    expect(importing(spoilt)).toEqual({
      ok: false,
      code: 'damaged',
      reason: expect.stringContaining(what.replace('its ', '')),
    });
  });

  test('refuses numbers past the end of the line', () => {
    const json = JSON.stringify(sound).replace('[1,', '[1e400,');
    expect(importProgress(json)).toMatchObject({ ok: false, code: 'damaged' });
  });

  test.for(['__proto__', 'constructor', 'toString'])('refuses %s where a key should be', (key) => {
    const json = JSON.stringify(sound).replace('i/p1', key);
    expect(importProgress(json)).toMatchObject({ ok: false, code: 'damaged' });
  });

  test('lets no file reach the prototype of objects', () => {
    const json = JSON.stringify(sound).replace('{', '{"__proto__":{"polluted":true},');
    expect(importProgress(json).ok).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('refuses more registers than anyone could write', () => {
    const progress = Object.fromEntries(
      Array.from({ length: 100_001 }, (_, index) => [`i/${index}`, [1, stamp]]),
    );
    expect(importing({ progress })).toMatchObject({ ok: false, code: 'damaged' });
  });

  test('never throws', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => JSON.stringify({ ...sound, progress: JSON.parse(json) })),
      fc.json().map((json) => JSON.stringify({ ...sound, outline: JSON.parse(json) })),
    );
    fc.assert(
      fc.property(junk, (json) => {
        expect(typeof importProgress(json).ok).toBe('boolean');
      }),
    );
  });
});
