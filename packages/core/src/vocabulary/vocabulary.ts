/**
 * The words a language has for what a roadmap says.
 *
 * A language is one file of data. Words and phrases are compared after `normalize`: write
 * them in lower case, without punctuation or emoji. A star at the end stands for any
 * ending: `ресурс*`. In scripts without spaces a word is found anywhere in a text.
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
  /** Words that name a unit beside its number, singular and plural; no stars here. */
  readonly units: Readonly<Record<Unit, Words>>;
  /**
   * How a period is written, in the order tried, with `{unit}` and `{n}`. A space stands for
   * any separator or none; everything else is literal: `'{unit} {n}'`, `'{n}. {unit}'`.
   */
  readonly periodForms: Words;
  /** First, second, third … as far as people count in words. */
  readonly ordinals: Words;
  /** Words that announce something, in the order they are tried. */
  readonly roles: readonly (readonly [role: Role, words: Words])[];
  /** Words that name what a threshold is about, in the order they are tried. */
  readonly measures: readonly (readonly [measure: Measure, words: Words])[];
  readonly lights: Readonly<Record<LightColor, Words>>;
  readonly facts: Readonly<Record<FactKey, Words>>;
  readonly statuses: Readonly<Record<PeriodStatus, Words>>;
  /** "weekly", "every week". */
  readonly recurrences: Readonly<Record<Recurrence['unit'], Words>>;
  /** From Sunday. */
  readonly weekdays: Words;
  /** "end": a review on the last day of its period. */
  readonly end: Words;
  /** "no projects". */
  readonly none: Words;
  /** "of these": so many of what is listed below. */
  readonly ofThese: Words;
  /** "by" before an author's name. */
  readonly by: Words;
  /** What a note in brackets may say, so that it is not taken for a name. */
  readonly notNames: Words;
  /** What the title of a list says of links whose host is not known. */
  readonly resourceKinds: Readonly<Partial<Record<ResourceKind, Words>>>;
  /** Words that say nothing about which project is meant. */
  readonly fillers: Words;
}
