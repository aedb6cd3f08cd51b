/**
 * Every sentence the elements show of their own: a table that each language fills, one file
 * per language in `strings/`. A word missing from one of them is a type error there.
 *
 * A sentence that tells a number, a name or a date is a function of it, so that each
 * language puts it where it belongs and writes the plural it asks for.
 */
import type {
  LightColor,
  Measure,
  PeriodStatus,
  Recurrence,
  ResourceKind,
  Unit,
} from '@roadmap-tracker/core/model';
import type { Answer, ImportErrorCode, ItemState } from '@roadmap-tracker/core/progress';
import type { Format, PluralForms } from './internal/format.ts';

type Table<Key extends string, Entry = string> = Readonly<Record<Key, Entry>>;

/** Why a browser cannot keep anything. */
export type StoreTrouble = 'unavailable' | 'full' | 'timeout' | 'failed';

/** Why there is no roadmap to show. */
export type LoadTrouble =
  /** The server knows no such file. */
  | 'not-found'
  /** No answer: offline, a wrong host, or a host that does not share with this page. */
  | 'unreachable'
  /** The server answered, but with a failure. */
  | 'server'
  /** A web page came instead of a Markdown file. */
  | 'html'
  | 'empty'
  /** Not text. */
  | 'binary'
  | 'too-large'
  /** JSON that is not a roadmap's model. */
  | 'not-a-model'
  /** A model made by a later version of this library. */
  | 'newer-model'
  /** Text in which there is nothing to show, only comments for instance. */
  | 'nothing'
  /** The code that reads Markdown could not be loaded, or gave up. */
  | 'parser';

/** The sentences of the interface in one language. */
export interface Strings {
  readonly lights: Table<LightColor>;
  readonly measures: Table<Measure>;
  readonly statuses: Table<PeriodStatus>;
  readonly itemStates: Table<ItemState>;
  /** What choosing a state is called in the menu, where the state's own name is no verb. */
  readonly itemActions: Table<ItemState>;
  readonly answers: Table<Answer>;
  readonly kinds: Table<ResourceKind>;
  /** What one has done with a resource of each kind: "Watched". */
  readonly consumed: Table<ResourceKind>;
  readonly thisPeriod: Table<Recurrence['unit']>;

  /** "3 of 29". */
  readonly ofTotal: (done: number, total: number) => string;
  /** What a bar shows, for screen readers. */
  readonly progressOf: (name: string) => string;
  /** What is missing of a measure: "4 topics". */
  readonly shortfall: (measure: Measure, count: number) => string;

  // Items
  readonly moreAbout: (item: string) => string;
  readonly statesOf: (item: string) => string;
  readonly oneMore: (item: string) => string;
  readonly oneLess: (item: string) => string;
  readonly newTab: string;
  /** "by Katherine Cox-Buday". */
  readonly by: (author: string) => string;

  // Projects
  readonly joined: string;
  readonly unjoined: string;
  readonly unjoin: string;
  readonly join: string;

  // Criteria
  readonly met: string;
  readonly notMet: string;
  /** "1 of 2 needed, 4 offered"; the offer only where there is more of it than is needed. */
  readonly needed: (done: number, needed: number, offered: number) => string;
  /** How far a measure is at present: "3 of 29 now". */
  readonly now: (done: number, total: number) => string;
  /** What to call a list without a name, in `fed`. */
  readonly theirList: string;
  /** "2 of 3 in Practice Designs". */
  readonly fed: (done: number, needed: number, list: string) => string;

  // Assessment
  readonly readiness: string;
  readonly notTracked: string;
  /** Comes before a list of shortfalls. */
  readonly toGreen: string;
  readonly allGreen: string;
  readonly onlyRatings: string;
  /** "1 more for yellow, 5 more for green"; `forYellow` is 0 where that is no news. */
  readonly stillMissing: (forYellow: number, forGreen: number) => string;
  readonly enough: string;
  readonly defaultScale: string;
  readonly hostScale: string;
  /** Comes before the author's own words. */
  readonly advice: string;
  readonly ratings: string;
  /** Asks which of some sentences is true; the question's place only among several. */
  readonly rating: (index: number, total: number) => string;
  /** The same question, with a word that it is still open. */
  readonly unanswered: (question: string) => string;
  readonly clearAnswer: string;

  // Quiz
  readonly score: (done: number, total: number) => string;
  readonly lastScore: (done: number, total: number) => string;
  readonly leftToAnswer: (count: number) => string;
  readonly finishAttempt: string;
  readonly startOver: string;
  readonly attempts: string;
  readonly attempt: (date: string, done: number, total: number) => string;

  // Status
  /** Asks whether to choose a status that the light suggests. */
  readonly suggest: Table<PeriodStatus>;
  readonly markAs: Table<PeriodStatus>;
  readonly followActivity: string;

  // Counters
  readonly inDocument: (figure: string) => string;
  readonly notCounted: string;
  readonly allCompleted: string;

  // Habits and reviews
  readonly weekOf: (day: string) => string;
  readonly quarterOf: (quarter: number, year: number) => string;
  /** When something of this period is due: today, on its last day, on a weekday from 0 (Sunday). */
  readonly due: (unit: Recurrence['unit'], on: 'today' | 'end' | number) => string;
  readonly history: (count: number) => string;
  readonly timesIn: (period: string, count: number) => string;

  // Options
  readonly choose: string;
  readonly whatItMeans: string;
  readonly clearChoice: string;

  // The tracker
  readonly loading: string;
  readonly tryAgain: string;
  /** What to call a roadmap without an address, in `loadTroubles`. */
  readonly theRoadmap: string;
  readonly loadTroubles: Table<LoadTrouble, (what: string) => string>;

  // Overview
  readonly overview: string;
  readonly periodsCompleted: (done: number, total: number, unit: Unit) => string;
  readonly everythingCompleted: string;
  readonly stepsToGreen: (name: string) => string;
  readonly isGreen: (name: string) => string;
  readonly markCompleted: (name: string) => string;
  readonly notMeasured: string;
  /** Comes before the next item, for who has begun. */
  readonly continueWith: string;
  /** Comes before the first item. */
  readonly start: string;
  /** "Quarter 1: yellow". */
  readonly lightIs: (name: string, light: LightColor) => string;
  readonly noSuchPeriod: (asked: string) => string;
  readonly noPeriods: string;

  // Start date
  readonly startedOn: string;
  readonly week: (week: number) => string;
  readonly startsLater: string;

  // Saving
  readonly saved: string;
  /** While a change is on its way to the disk. */
  readonly saving: string;
  /** What the browser had lost of it, and is there again. */
  readonly lostEntries: (count: number) => string;
  /** Saved, but not where it lasts best. */
  readonly keptLoosely: string;
  /** It is on this device only, and has been for long. */
  readonly backupDue: string;
  readonly thisVisitOnly: (why: StoreTrouble) => string;
  readonly notSaved: (why: StoreTrouble) => string;

  // Backup
  readonly download: string;
  readonly restore: string;
  readonly restored: string;
  readonly otherRoadmap: string;
  readonly unreadable: string;
  readonly importTroubles: Table<ImportErrorCode>;
}

/** A language: its sentences, written with the numbers and dates of one of its regions. */
export type Language = (format: Format) => Strings;

/** What the languages make some sentences of. */
export type MeasureForms = Table<Measure, PluralForms>;
export type UnitNames = Table<Unit>;
export type StoreTroubles = Table<StoreTrouble>;

/** Sentences a page puts in place of ours; of a table, only the entries it names. */
export type StringChanges = {
  readonly [Key in keyof Strings]?: Strings[Key] extends string | ((...values: never[]) => string)
    ? Strings[Key]
    : Partial<Strings[Key]>;
};
