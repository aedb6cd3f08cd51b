/**
 * The words a language has for what a roadmap says.
 *
 * A language is one file of data. Words and phrases are compared after `normalize`: write
 * them in lower case, without punctuation or emoji, and with all accents, which an author
 * may leave out. A star at the end or at the start stands for any ending or beginning:
 * `ресурс*`, `*projekt`. In scripts without spaces a word is found anywhere in a text.
 *
 * Forms have placeholders in them; what else they hold is literal. A space beside a
 * placeholder may be left out.
 */
import type {
  FactKey,
  LightColor,
  Measure,
  PeriodStatus,
  Recurrence,
  ResourceKind,
  Unit,
} from '../model/nodes.ts';

/** What a label or a heading announces. */
export type Role =
  | 'topics'
  | 'practice'
  | 'resources'
  | 'project'
  | 'quiz'
  | 'criteria'
  | 'requirements'
  | 'milestone'
  | 'skills'
  | 'assessment'
  | 'steps'
  | 'habits'
  | 'review'
  | 'action'
  | 'option'
  | 'contents'
  | 'legend'
  | 'template';

type Words = readonly string[];

export interface Vocabulary {
  /** BCP 47 language tag. */
  readonly language: string;
  /** English, where it was merged in: its periods are read by its own forms and units. */
  readonly besides?: Vocabulary;
  /** English words that mean something else here, and are left out when English is merged in. */
  readonly falseFriends: Words;
  /** Words that name a unit beside its number, singular and plural; no stars here. */
  readonly units: Readonly<Record<Unit, Words>>;
  /**
   * How a period is written, in the order tried: `'{unit} {n}'`, `'{n}. {unit}'`. A space
   * stands for any separator.
   *
   * `{unit}`: any unit; `{time}`, `{step}`: a unit of time, or one that only orders.
   * `{n}`: a number in digits or words; `{nth}`: a word of `ordinals`; `{roman}`: I to XII.
   */
  readonly periodForms: Words;
  /** Words that begin inside what looks like a period and make it something else: 目標. */
  readonly notPeriods: Words;
  /** One, two, three … as far as people count in words, each in all its spellings. */
  readonly numbers: readonly Words[];
  /** First, second, third … */
  readonly ordinals: readonly Words[];
  /** "to", between the first number and the last; a star where it touches the number. */
  readonly to: Words;
  /** "and", between two numbers. */
  readonly and: Words;
  /** What may follow a number without a space, or names nothing by itself: 个, つ. */
  readonly counters: Words;
  /** A score in words: `'{n} out of {of}'`. */
  readonly scoreForms: Words;
  /** A bound that is not reached: `'less than {n}'`; `'{n}%以下'` only for a share. */
  readonly below: Words;
  /** What turns `below` round: "no less than". */
  readonly not: Words;
  /** `'at least {n}'`, with the number in words. */
  readonly atLeast: Words;
  /** Words that announce something, in the order they are tried. */
  readonly roles: readonly (readonly [role: Role, words: Words])[];
  /** Words that name what a threshold is about, in the order they are tried. */
  readonly measures: readonly (readonly [measure: Measure, words: Words])[];
  readonly lights: Readonly<Record<LightColor, Words>>;
  readonly facts: Readonly<Record<FactKey, Words>>;
  readonly statuses: Readonly<Record<PeriodStatus, Words>>;
  /** "weekly", "every week". */
  readonly recurrences: Readonly<Record<Recurrence['unit'], Words>>;
  /** From Sunday, each in all its spellings. */
  readonly weekdays: readonly Words[];
  /** "end": a review on the last day of its period. */
  readonly end: Words;
  /** "no projects". */
  readonly none: Words;
  /** "of these": so many of what is listed below. */
  readonly ofThese: Words;
  /** "by" before an author's name. */
  readonly by: Words;
  /** The same behind it: 著. */
  readonly byAfter: Words;
  /** What a note in brackets may say, so that it is not taken for a name. */
  readonly notNames: Words;
  /** What the title of a list says of links whose host is not known. */
  readonly resourceKinds: Readonly<Partial<Record<ResourceKind, Words>>>;
  /** Words that say nothing about which project is meant. */
  readonly fillers: Words;
}
