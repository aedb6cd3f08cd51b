/** For tests only: everything a language says, each sentence once or in all its variants. */
import type { Strings } from '../strings.ts';

type Asked<Key extends keyof Strings> = Strings[Key] extends (...values: infer Values) => string
  ? readonly Values[]
  : never;

type Samples = {
  readonly [Key in keyof Strings as Asked<Key> extends never ? never : Key]: Asked<Key>;
};

/** What every sentence is tried with. A new one without samples is a type error here. */
const samples: Samples = {
  ofTotal: [[3, 29]],
  progressOf: [['Week 9']],
  shortfall: [
    ['topics', 24],
    ['resources', 24],
    ['projects', 24],
    ['quiz', 24],
  ],
  moreAbout: [['Slices']],
  statesOf: [['Slices']],
  oneMore: [['Slices']],
  oneLess: [['Slices']],
  by: [['Rob Pike']],
  needed: [
    [3, 7, 7],
    [3, 7, 9],
  ],
  now: [[3, 29]],
  fed: [[3, 6, 'Practice Designs']],
  stillMissing: [
    [0, 11],
    [5, 11],
  ],
  rating: [
    [1, 1],
    [3, 9],
  ],
  unanswered: [['Q']],
  score: [[3, 29]],
  lastScore: [[3, 29]],
  leftToAnswer: [[24]],
  attempt: [['22 Nov 2026', 3, 29]],
  inDocument: [['5/12+']],
  weekOf: [['9 Nov']],
  quarterOf: [[4, 2026]],
  due: [
    ['week', 'today'],
    ['month', 'end'],
    ['week', 0],
  ],
  history: [[24]],
  lostEntries: [[24]],
  timesIn: [['9 Nov', 3]],
  periodsCompleted: [
    [3, 29, 'year'],
    [3, 29, 'semester'],
    [3, 29, 'quarter'],
    [3, 29, 'month'],
    [3, 29, 'week'],
    [3, 29, 'day'],
    [3, 29, 'phase'],
    [3, 29, 'stage'],
    [3, 29, 'part'],
    [3, 29, 'level'],
    [3, 29, 'module'],
    [3, 29, 'sprint'],
    [3, 29, 'step'],
    [3, 29, 'topic'],
  ],
  stepsToGreen: [['Quarter 1']],
  isGreen: [['Quarter 1']],
  markCompleted: [['Quarter 1']],
  lightIs: [
    ['Quarter 1', 'green'],
    ['Quarter 1', 'yellow'],
    ['Quarter 1', 'red'],
  ],
  noSuchPeriod: [['quarter 9']],
  week: [[9]],
  thisVisitOnly: [['unavailable'], ['full'], ['timeout'], ['failed']],
  notSaved: [['unavailable'], ['full'], ['timeout'], ['failed']],
};

/** A sentence as it is said, and what was to be put into it. */
export interface Sentence {
  /** "shortfall(topics, 24)". */
  readonly key: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Everything a language says. */
export function sentencesOf(strings: Strings): readonly Sentence[] {
  return Object.entries(strings).flatMap(([key, entry]) => said(key, entry));
}

function said(key: string, entry: unknown): readonly Sentence[] {
  if (typeof entry === 'string') return [{ key, text: entry, values: [] }];
  if (typeof entry === 'function') {
    // Functions inside a table are those of what went wrong: each names a file.
    const given = Object.entries(samples).find(([name]) => name === key)?.[1];
    const calls: readonly (readonly unknown[])[] = given ?? [['roadmap.md']];
    return calls.map((values) => ({
      key: `${key}(${values.join(', ')})`,
      text: entry(...values),
      values,
    }));
  }
  return Object.entries(entry ?? {}).flatMap(([name, word]) => said(`${key}.${name}`, word));
}
