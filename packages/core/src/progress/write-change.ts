import type { ItemState, ProgressChange, Writer } from './change.ts';
import { isEvidenceUrl } from './evidence-url.ts';
import { homeOf } from './homes.ts';
import {
  answerKey,
  attemptsPrefix,
  choiceKey,
  evidenceKey,
  itemKey,
  notesPrefix,
  part,
  ratingKey,
  recurringPrefix,
  sharesPrefix,
  startDateKey,
  statusKey,
  unjoinedKey,
} from './keys.ts';
import type { Progress, Value } from './progress.ts';
import { homesOf, ratingHome } from './read-choices.ts';
import { shareOf, shareSum } from './read-counts.ts';
import { doneAtOf } from './read-items.ts';
import { newestStamp, toProgress } from './registers.ts';
import { nextTick, stampOf, type Tick, writtenTime } from './stamp.ts';

type Entry = readonly [key: string, value: Value];

/**
 * Writes down what a learner did.
 *
 * An attempt keeps its score and takes back the answers to the questions it names, so that
 * they can be asked again; name none to leave them standing. What is done once more keeps
 * the time it was done first.
 *
 * @param progress All this writer knows: the change is later than anything in it.
 * @returns Only the registers to join: merge it into `progress`, save it, send it. Empty
 *   when the change cannot be kept: a count that is no whole number from 0, a score below
 *   0, evidence that is not an http or https address.
 */
export function writeChange(progress: Progress, change: ProgressChange, writer: Writer): Progress {
  const tick = nextTick(writer, newestStamp(progress));
  return toProgress(
    entriesOf(progress, change, writer, tick).map(([key, value]) => [
      key,
      [value, stampOf(tick, value)],
    ]),
  );
}

function entriesOf(
  progress: Progress,
  change: ProgressChange,
  writer: Writer,
  tick: Tick,
): readonly Entry[] {
  const home = (id: string) => homeOf(progress, id);
  switch (change.type) {
    case 'item': {
      const value = itemValue(progress, change.ids, change.state, writer);
      return change.ids.map((id) => [itemKey(home(id)), value]);
    }
    case 'answer':
      return [[answerKey(home(change.id)), change.answer]];
    case 'attempt': {
      if (!(Number.isFinite(change.score) && change.score >= 0)) return [];
      // Named after the wall clock, which the tick may be ahead of; the rest of the tick
      // makes it unique.
      const time = writtenTime(writer.now);
      const name = time + tick.slice(time.length);
      return [
        [attemptsPrefix(home(change.quizId)) + name, change.score],
        ...change.questionIds.map((id): Entry => [answerKey(home(id)), null]),
      ];
    }
    case 'recurring':
      if (!isCount(change.count)) return [];
      return [[recurringPrefix(home(change.id)) + part(change.period), change.count]];
    case 'count': {
      if (!isCount(change.value)) return [];
      const { id, value } = change;
      const share = shareOf(progress, id, writer.replica) + value - shareSum(progress, id);
      return [[sharesPrefix(home(id)) + part(writer.replica), share]];
    }
    case 'rating':
      return [[ratingKey(ratingHome(progress, change.id)), change.light]];
    case 'choice':
      return [[choiceKey(home(change.id)), change.optionId]];
    case 'status':
      return [[statusKey(home(change.periodId)), change.status]];
    case 'note':
      return [[notesPrefix(home(change.itemId)) + part(change.noteId), change.text]];
    case 'evidence':
      if (change.url !== null && !isEvidenceUrl(change.url)) return [];
      return [[evidenceKey(home(change.itemId)), change.url]];
    case 'join':
      return [[unjoinedKey(homesOf(progress, change.ids)), change.joined ? null : true]];
    case 'start-date':
      return [[startDateKey, change.date]];
  }
}

function itemValue(
  progress: Progress,
  ids: readonly string[],
  state: ItemState,
  { now }: Writer,
): Value {
  switch (state) {
    case 'todo':
      return 0;
    case 'doing':
      return 'doing';
    case 'done':
      return doneAtOf(progress, ids) ?? Number.parseInt(writtenTime(now), 36);
    case 'skipped':
      return 'skip';
    case 'not-applicable':
      return 'na';
  }
}

/** Whole numbers only: a sum of fractions would depend on the order of the devices. */
function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}
