/**
 * Stage 4: what one learner has done, as an overlay.
 *
 * A roadmap never changes because someone ticked a box. Progress is kept beside it as
 * registers, each a value and the stamp of the change that wrote it; two copies are
 * joined key by key and the later stamp wins. See `docs/decisions/0002-registers.md`.
 */

/**
 * When and where a register was written: milliseconds (9), counter (3), replica (7) and
 * hash of the value (4), in base 36. Plain string order is the order of the law.
 */
export type Stamp = string;

/** Scalars only: whatever joins registers compares stamps, never values. */
export type Value = null | boolean | number | string;

/** One value, and the stamp of the change that wrote it. */
export type Register = readonly [value: Value, stamp: Stamp];

/**
 * Everything a learner has done in one roadmap, by key. Any part of it is a valid change
 * to it. It has no prototype, because keys hold the author's words.
 *
 * | key                         | value                                                    |
 * | --------------------------- | -------------------------------------------------------- |
 * | `i/<itemId>`                | done time in ms, `0` undone, or `doing`, `skip`, `na`    |
 * | `q/<questionId>`            | `yes`, `partly` or `no`; `null` unanswered               |
 * | `q/<quizId>/<attempt>`      | a finished attempt's score                               |
 * | `n/<itemId>/<noteId>`       | text of a note; `null` when removed                      |
 * | `e/<itemId>`                | address of the evidence; `null` when removed             |
 * | `h/<itemId>/<period>`       | habit or review: count, or done time, in that period     |
 * | `c/<counterId>/<replica>`   | this device's share; what is shown is the sum            |
 * | `r/<ratingId>`              | the light the learner gave themselves                    |
 * | `o/<optionsId>`             | id of the chosen option                                  |
 * | `m/<setting>`               | start date, status override, unjoined pairs              |
 * | `a/<itemId>`                | `<home>` or `/<home>`: the id this item's progress is    |
 * |                             | kept under; see `homes.ts`                               |
 */
export type Progress = Readonly<Record<string, Register>>;

/** Where every learner starts. */
export const noProgress: Progress = Object.freeze(Object.create(null) as Progress);
