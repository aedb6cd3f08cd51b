import type { Answer } from './change.ts';
import { newestValue, registersAt } from './homes.ts';
import { answerKey, attemptsPrefix } from './keys.ts';
import type { Progress } from './progress.ts';
import { timeOf } from './stamp.ts';

/** A quiz taken to its end. */
export interface Attempt {
  /** Its name, unique in the quiz. */
  readonly attempt: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** How many questions were answered yes. */
  readonly score: number;
}

const attemptPattern = /^[0-9a-z]{19}$/;

/** The answer to a question; `null` when there is none. */
export function answerOf(progress: Progress, questionId: string): Answer | null {
  const value = newestValue(progress, questionId, answerKey);
  return value === 'yes' || value === 'partly' || value === 'no' ? value : null;
}

/** The finished attempts at a quiz, oldest first. */
export function attemptsOf(progress: Progress, quizId: string): readonly Attempt[] {
  return registersAt(progress, quizId, attemptsPrefix)
    .flatMap(([attempt, [score, stamp]]) => {
      if (typeof score !== 'number') return [];
      // An attempt is named after its time; another program's may have any name.
      return [{ attempt, at: timeOf(attemptPattern.test(attempt) ? attempt : stamp), score }];
    })
    .toSorted((a, b) => a.at - b.at || (a.attempt < b.attempt ? -1 : 1));
}
