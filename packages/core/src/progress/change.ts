/**
 * What a learner can do to their progress, and how it is written down.
 */
import type { LightColor, PeriodStatus } from '../model/nodes.ts';
import type { Stamp } from './progress.ts';

/** How a learner stands with a task, a project or a resource. */
export type ItemState = 'todo' | 'doing' | 'done' | 'skipped' | 'not-applicable';

/** An answer to a question of a quiz. */
export type Answer = 'yes' | 'partly' | 'no';

/**
 * One thing a learner did. `null` takes the earlier word back.
 *
 * - `item`: several ids when places are joined and share one state.
 * - `recurring`: a habit or a task of a review; `period` is from `calendarPeriod`.
 * - `count`: the counter's shown value should become `value`.
 */
export type ProgressChange =
  | { readonly type: 'item'; readonly ids: readonly string[]; readonly state: ItemState }
  | { readonly type: 'answer'; readonly id: string; readonly answer: Answer | null }
  | {
      readonly type: 'attempt';
      readonly quizId: string;
      readonly questionIds: readonly string[];
      readonly score: number;
    }
  | {
      readonly type: 'recurring';
      readonly id: string;
      readonly period: string;
      readonly count: number;
    }
  | { readonly type: 'count'; readonly id: string; readonly value: number }
  | { readonly type: 'rating'; readonly id: string; readonly light: LightColor | null }
  | { readonly type: 'choice'; readonly id: string; readonly optionId: string | null }
  | {
      readonly type: 'status';
      readonly periodId: string;
      readonly status: PeriodStatus | null;
    }
  | {
      readonly type: 'note';
      readonly itemId: string;
      readonly noteId: string;
      readonly text: string | null;
    }
  | { readonly type: 'evidence'; readonly itemId: string; readonly url: string | null }
  | { readonly type: 'join'; readonly ids: readonly [string, string]; readonly joined: boolean }
  | { readonly type: 'start-date'; readonly date: string | null };

/** Who writes, and when. */
export interface Writer {
  /** The time, in milliseconds since 1970. */
  readonly now: number;
  /** Seven characters of base 36, chosen once per device. */
  readonly replica: string;
  /** The newest stamp this replica has written or seen. */
  readonly last?: Stamp;
}
