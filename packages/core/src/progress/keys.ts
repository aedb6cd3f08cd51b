/**
 * The keys of progress, built from ids. See the table at {@linkcode Progress}.
 *
 * Our own ids hold no slash. A host's or a stranger's may, so a slash inside an id is
 * written `%2F`: otherwise the notes of `a/b` would be found among the notes of `a`.
 */

/** How a task, a project, a resource or a criterion stands. */
export function itemKey(itemId: string): string {
  return `i/${part(itemId)}`;
}

/** The answer to a question. */
export function answerKey(questionId: string): string {
  return `q/${part(questionId)}`;
}

/** What the keys of a quiz's finished attempts start with; the attempt's name follows. */
export function attemptsPrefix(quizId: string): string {
  return `q/${part(quizId)}/`;
}

/** What the keys of an item's notes start with; the note's id follows. */
export function notesPrefix(itemId: string): string {
  return `n/${part(itemId)}/`;
}

/** Where an item's evidence is. */
export function evidenceKey(itemId: string): string {
  return `e/${part(itemId)}`;
}

/** What the keys of a habit or a review start with; the period follows. */
export function recurringPrefix(itemId: string): string {
  return `h/${part(itemId)}/`;
}

/** What the keys of a counter's shares start with; the replica follows. */
export function sharesPrefix(counterId: string): string {
  return `c/${part(counterId)}/`;
}

/** How the learner rates themselves. */
export function ratingKey(ratingId: string): string {
  return `r/${part(ratingId)}`;
}

/** Which option is chosen. */
export function choiceKey(optionsId: string): string {
  return `o/${part(optionsId)}`;
}

/** The status a period was set to. */
export function statusKey(periodId: string): string {
  return `m/status/${part(periodId)}`;
}

/** Whether two joined places were parted; the same whichever comes first. */
export function unjoinedKey(ids: readonly [string, string]): string {
  return `m/unjoined/${ids.map(part).toSorted().join('/')}`;
}

/** Where the progress of an item is kept; see `homes.ts`. */
export function aliasKey(itemId: string): string {
  return `${aliasPrefix}${part(itemId)}`;
}

/** What the keys of aliases start with; the id follows. */
export const aliasPrefix = 'a/';

/** The day the learner started. */
export const startDateKey = 'm/start';

/** An id as part of a key. */
export function part(id: string): string {
  return id.replaceAll('%', '%25').replaceAll('/', '%2F');
}

/** The id that {@linkcode part} wrote. */
export function idOf(written: string): string {
  return written.replaceAll('%2F', '/').replaceAll('%25', '%');
}

const keyPattern = /^[a-z]{1,16}\//;

/**
 * Whether something could be a key, of this version or of a later one: a short prefix,
 * then whatever an id may hold. `__proto__` and its like are not.
 */
export function isKey(candidate: string): boolean {
  return keyPattern.test(candidate);
}
