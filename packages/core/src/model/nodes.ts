/**
 * Stage 2: what a roadmap is.
 *
 * The model is a tree of sections in document order, and nothing of the document is
 * missing from it: what no construct recognised stays as {@link Prose}. Every node is
 * plain, readonly JSON, told apart by `type`, and says where it stands by `span`.
 */

/** A place in the document as it was given (before any repair): what write-back changes. */
export interface Span {
  /** Line of the first character, from 1. */
  readonly line: number;
  /** Offset of the first character, in UTF-16 code units from 0. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
}

/** A run of text. */
export interface Text {
  /** The text without its markup. */
  readonly text: string;
  /** The same with its markup; absent where the text has none. */
  readonly inline?: readonly Inline[];
}

/** A piece of marked-up text. A string is plain text. */
export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis' | 'delete'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'link'; readonly url: SafeUrl | null; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly alt: string }
  | { readonly type: 'break' };

/**
 * An absolute http, https or mailto address, or one relative to the document.
 * Whatever is not one of these never enters the model; see `markdown/safe-url.ts`.
 */
export type SafeUrl = string;

/** Units of time, from the coarsest: a month nests in a quarter whatever their heading levels. */
export const timeUnits = ['year', 'semester', 'quarter', 'month', 'week', 'day'] as const;

/** Units that only put things in order. */
export const stepUnits = [
  'phase',
  'stage',
  'part',
  'level',
  'module',
  'sprint',
  'step',
  'topic',
] as const;

export type TimeUnit = (typeof timeUnits)[number];
export type Unit = TimeUnit | (typeof stepUnits)[number];

/** A stretch of units, both ends included: "Week 1-2" is from 1 to 2. */
export interface Range {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

/** What makes a section a period of the plan. */
export interface Period extends Range {
  /** What it says of the units inside it: "(Months 1-3)". */
  readonly spans?: Range;
}

/** How a section was opened in the document. */
export type SectionOrigin =
  | 'heading'
  | 'list-heading'
  | 'bold-paragraph'
  | 'list-label'
  | 'table-row'
  | 'details';

/** A titled part of the document, with everything in it in document order. */
export interface Section {
  readonly type: 'section';
  readonly id: string;
  readonly title: Text;
  /** The level of the heading, 1 to 6; for other origins one more than the section around it. */
  readonly depth: number;
  readonly origin: SectionOrigin;
  /** Present when the section is a period of the plan. */
  readonly period?: Period;
  /** A box in the heading: of the section as a whole, never counted with the boxes below. */
  readonly checkbox?: Checkbox;
  readonly content: readonly Content[];
  /** The heading or label. */
  readonly span: Span;
  /** Other headings of the same period, whose content was joined into this section. */
  readonly mirrors?: readonly Span[];
}

/** What a section holds. */
export type Content = Section | Block;

/** Something a section says or asks for. */
export type Block =
  | Prose
  | Facts
  | Checklist
  | ResourceList
  | Project
  | Criteria
  | Quiz
  | StatusChoice
  | Counters
  | Light
  | Habits
  | Options;

/** Text that no construct claimed. It is shown as it is and has no progress. */
export interface Prose {
  readonly type: 'prose';
  readonly nodes: readonly ProseNode[];
  readonly span: Span;
}

/** A block of prose: Markdown's own structure, without raw HTML. */
export type ProseNode =
  | ({ readonly type: 'paragraph' } & Text)
  | ({ readonly type: 'heading'; readonly depth: number } & Text)
  | { readonly type: 'quote'; readonly children: readonly ProseNode[] }
  | {
      readonly type: 'list';
      /** Number of the first item; absent in a bulleted list. */
      readonly start?: number;
      readonly items: readonly (readonly ProseNode[])[];
    }
  | { readonly type: 'code'; readonly language?: string; readonly value: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly Text[])[] }
  | { readonly type: 'rule' };

/** A labelled value: "Duration: 12 Months". */
export interface Fact extends Text {
  /** What it tells, where the label is a word we know. */
  readonly key?: FactKey;
  readonly label: string;
}

/**
 * The facts we know by their label. `current` names where the reader is ("Current
 * Quarter"): the live value is shown in its place.
 */
export type FactKey = 'duration' | 'focus' | 'goal' | 'updated' | 'author' | 'license' | 'current';

/** Facts that stand together. */
export interface Facts {
  readonly type: 'facts';
  readonly facts: readonly Fact[];
  readonly span: Span;
}

/** A box in the document: what write-back changes. */
export interface Checkbox {
  readonly checked: boolean;
  /** Offset of the one character between the brackets, or of the symbol itself. */
  readonly at: number;
  /**
   * Offset after a mark that is not GFM's: "[✔️]", "☐". Such a box is read; write-back
   * leaves it alone.
   */
  readonly end?: number;
}

/**
 * What a checklist is for. Only `topics` count as topics; `tasks` is any other list of
 * boxes.
 */
export type ChecklistRole =
  | 'topics'
  | 'practice'
  | 'requirements'
  | 'milestone'
  | 'skills'
  | 'assessment'
  | 'steps'
  | 'review'
  | 'tasks';

/** A list of things to tick. */
export interface Checklist {
  readonly type: 'checklist';
  readonly id: string;
  readonly role: ChecklistRole;
  /** The author's own label: "Topics"; absent where the section's title is the label. */
  readonly label?: Text;
  readonly ordered?: boolean;
  /** When it is due again, for reviews. */
  readonly every?: Recurrence;
  readonly tasks: readonly Task[];
  readonly span: Span;
}

/** One thing to do or learn. */
export interface Task extends Text {
  readonly type: 'task';
  readonly id: string;
  readonly checkbox?: Checkbox;
  /** How many, where the text asks for a number: "Complete 10 manual exercises". */
  readonly goal?: Goal;
  /** Its parts. A task with parts is never counted together with them. */
  readonly tasks: readonly Task[];
  readonly span: Span;
}

/** A number to reach: "5+" is `{min: 5, openEnded: true}`, "2-3" is `{min: 2, max: 3}`. */
export interface Goal {
  readonly min: number;
  readonly max?: number;
  /** Reaching it is enough, more is welcome. */
  readonly openEnded?: boolean;
}

/** When something comes round again. */
export interface Recurrence {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** When in the period: a weekday from 0 (Sunday) to 6, or its last day. */
  readonly on?: number | 'end';
}

/** What a link leads to. */
export type ResourceKind =
  | 'video'
  | 'playlist'
  | 'channel'
  | 'course'
  | 'book'
  | 'article'
  | 'paper'
  | 'documentation'
  | 'repository'
  | 'practice'
  | 'community'
  | 'link';

/** Links to learn from. */
export interface ResourceList {
  readonly type: 'resources';
  readonly id: string;
  readonly label?: Text;
  readonly ordered?: boolean;
  readonly resources: readonly Resource[];
  readonly span: Span;
}

/** Something to watch, read or use. `text` is the whole line, `title` the link's own words. */
export interface Resource extends Text {
  readonly type: 'resource';
  readonly id: string;
  readonly title: string;
  /** `null` when the document's address is not one we may link to. */
  readonly url: SafeUrl | null;
  readonly kind: ResourceKind;
  readonly author?: string;
  /** What the author of the roadmap says about it. */
  readonly note?: Text;
  readonly checkbox?: Checkbox;
  readonly span: Span;
}

/** Something to build, as the curriculum names it: "Project: Build a web scraper". */
export interface Project extends Text {
  readonly type: 'project';
  readonly id: string;
  readonly label: Text;
  readonly checkbox?: Checkbox;
  readonly span: Span;
}

/** What can be measured of a period. */
export const measures = ['topics', 'resources', 'projects', 'quiz'] as const;
export type Measure = (typeof measures)[number];

/** A number some measure must reach or stay under. */
export interface Threshold {
  readonly measure: Measure;
  /**
   * `percent` of the whole; `count` of things; `score` out of `of`, scaled to a whole of
   * another size.
   */
  readonly unit: 'percent' | 'count' | 'score';
  /** The least that is enough; in a "less than" condition, the bound not reached. */
  readonly value: number;
  /** In a band ("60-79%"), the most as written. */
  readonly upper?: number;
  /** In a score, out of how many. */
  readonly of?: number;
  /** The text says "less than". */
  readonly below?: boolean;
}

/** Conditions for a period, or, outside of one, for every period. */
export interface Criteria {
  readonly type: 'criteria';
  readonly id: string;
  readonly label?: Text;
  readonly criteria: readonly Criterion[];
  readonly span: Span;
}

/** One condition, in the author's words and, where they could be read, as a rule. */
export interface Criterion extends Text {
  readonly type: 'criterion';
  readonly id: string;
  readonly checkbox?: Checkbox;
  /** Absent when the condition is the reader's to judge. */
  readonly rule?: CriterionRule;
  /** The boxes below it. */
  readonly tasks: readonly Task[];
  readonly span: Span;
}

/**
 * How a criterion is met.
 *
 * - `measure`: the threshold is reached ("Watched 80%+ of recommended videos").
 * - `offer`: so many of the tasks below are done ("at least 2 of these projects").
 * - `whole`: one thing whose parts are the tasks below ("1 complete capstone project with").
 * - `all`: every task below is done ("Can explain these concepts").
 */
export type CriterionRule =
  | { readonly kind: 'measure'; readonly threshold: Threshold }
  | { readonly kind: 'offer'; readonly needed: number; readonly measure?: Measure }
  | { readonly kind: 'whole'; readonly needed: number; readonly measure?: Measure }
  | { readonly kind: 'all' };

/** Questions the reader asks themselves. */
export interface Quiz {
  readonly type: 'quiz';
  readonly id: string;
  readonly label?: Text;
  readonly questions: readonly Question[];
  readonly span: Span;
}

/** One question, answered yes, partly or not yet. */
export interface Question extends Text {
  readonly type: 'question';
  readonly id: string;
  /** A box in the document: ticked is a yes. */
  readonly checkbox?: Checkbox;
  readonly span: Span;
}

export type PeriodStatus = 'not-started' | 'in-progress' | 'completed';

/** A one-of choice written as boxes in a line: "[ ] Not Started | [ ] Completed". */
export interface StatusChoice {
  readonly type: 'status';
  readonly id: string;
  readonly label: Text;
  readonly choices: readonly StatusOption[];
  readonly span: Span;
}

export interface StatusOption {
  /** Absent when the word is not one we know. */
  readonly value?: PeriodStatus;
  readonly text: string;
  readonly checkbox: Checkbox;
}

/** Numbers the author printed: "0/10 milestones • 0/4 projects • 0% topics". */
export interface Counters {
  readonly type: 'counters';
  readonly label?: Text;
  readonly counters: readonly Counter[];
  readonly span: Span;
}

/** What a counter counts, where the model knows it and can show the live value. */
export type Counted = Measure | 'periods';

/** One number the author printed: a claim, shown and compared but never added in. */
export interface Counter {
  readonly type: 'counter';
  readonly id: string;
  readonly label: string;
  /** `null` where it is blank, or only a percentage is given. */
  readonly current: number | null;
  readonly total: number | null;
  /** The total is a goal that may be passed: "0/12+". */
  readonly openEnded: boolean;
  readonly percent: number | null;
  readonly unit: string | null;
  /** Absent for a counter only the reader can move. */
  readonly counts?: Counted;
  /** The number itself, what write-back changes. */
  readonly span: Span;
}

export const lightColors = ['red', 'yellow', 'green'] as const;

/** How ready a reader is, from dimmest to brightest. */
export type LightColor = (typeof lightColors)[number];

/** One of the document's light lists. */
export interface Light {
  readonly type: 'light';
  readonly id: string;
  readonly color: LightColor;
  readonly conditions: readonly Condition[];
  /** What the author says to do then. */
  readonly action?: Text;
  readonly span: Span;
}

/** A line of a light list. Without a threshold it is for the reader to judge. */
export interface Condition extends Text {
  readonly threshold?: Threshold;
  readonly span: Span;
}

/** Things to do again every week or month. */
export interface Habits {
  readonly type: 'habits';
  readonly id: string;
  readonly label?: Text;
  readonly every: Recurrence;
  readonly habits: readonly Habit[];
  readonly span: Span;
}

export interface Habit extends Text {
  readonly type: 'habit';
  readonly id: string;
  /** The bold lead: "Code Review"; the whole text where there is none. */
  readonly name: string;
  /** How often in a period; once where the text gives no number. */
  readonly goal: Goal;
  readonly span: Span;
}

/** Alternatives of which the reader chooses one. */
export interface Options {
  readonly type: 'options';
  readonly id: string;
  readonly options: readonly Option[];
  readonly span: Span;
}

export interface Option {
  readonly type: 'option';
  readonly id: string;
  /** The whole label: "Option A: Distributed Task Queue". */
  readonly title: Text;
  /** What choosing it means. */
  readonly content: readonly ProseNode[];
  readonly span: Span;
}

/**
 * Places in the document that mean one thing and share one state: a project named in the
 * criteria and again in its week. The reader may part them.
 */
export interface Join {
  readonly kind: 'project' | 'requirement';
  /** Item ids, the criterion's first. */
  readonly ids: readonly [string, string];
  /** How well the words match, over 0 up to 1. */
  readonly score: number;
}

/** A criterion's task that is met by ticking so many of a checklist found elsewhere. */
export interface Feed {
  /** The task: "At least 3 system design practice problems". */
  readonly taskId: string;
  readonly checklistId: string;
  readonly needed: number;
}

/** A whole document, understood. */
export interface Roadmap {
  readonly type: 'roadmap';
  /** Version of this model's shape. */
  readonly version: 1;
  /** The same for every copy of the roadmap; progress is kept under it. */
  readonly id: string;
  readonly title: Text | null;
  readonly titleFrom: 'h1' | 'h2' | 'html' | 'frontmatter' | 'none';
  readonly subtitle?: Text;
  /** What stands at its head: duration, focus, goal. */
  readonly facts: readonly Fact[];
  /** What stands at its foot: author, licence, date. */
  readonly credits: readonly Fact[];
  /** BCP 47 language tag of the text, as far as the words tell. */
  readonly language: string;
  readonly content: readonly Content[];
  /** Ids of the outermost period sections, in plan order. */
  readonly periods: readonly string[];
  readonly joins: readonly Join[];
  readonly feeds: readonly Feed[];
  readonly messages: readonly Message[];
  readonly source: SourceFacts;
}

/** What parsing saw of the document itself. */
export interface SourceFacts {
  /** Markdown headings, also in lists and quotes. */
  readonly headings: number;
  /** Links and autolinks; images and raw HTML not. */
  readonly links: number;
  /** GFM task items outside code. */
  readonly tasks: { readonly total: number; readonly checked: number };
  /** Present when the text had been decoded with the wrong code page and was repaired. */
  readonly repaired?: {
    readonly codePage: 'windows-1254' | 'windows-1252' | 'macintosh';
    /** Damaged runs restored for certain. */
    readonly certain: number;
    /** Damaged runs restored by preference, because bytes were lost. */
    readonly preferred: number;
    /** Damaged runs dropped, because too many bytes were lost. */
    readonly dropped: number;
  };
}

/** Something parsing has to say, shaped like a VFileMessage. */
export interface Message {
  /** Which message it is; see `messages.ts` for all of them. */
  readonly ruleId: string;
  readonly source: 'roadmap';
  readonly severity: 'error' | 'warning' | 'info';
  /** `true` for an error, `false` for a warning, `null` for information. */
  readonly fatal: boolean | null;
  /** What is the matter. */
  readonly reason: string;
  /** What to do about it. */
  readonly note: string;
  readonly place: MessagePoint;
}

/** Line and column from 1, offset from 0. */
export interface MessagePoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
