/**
 * Stage 6: what there is to say about a document.
 *
 *     text, tree and model → checks → messages, sorted by place
 *
 * A message is for something the author cannot see: a line that looks like a task and is
 * none, a rule nobody can meet. What is merely unusual gets none.
 */
import type { Source } from '../markdown/source.ts';
import type { Message } from '../model/nodes.ts';
import { checkBoxes, checkLostTasks } from './boxes.ts';
import { checkCounters } from './counters.ts';
import { checkExplicitIds } from './explicit-ids.ts';
import { checkFences } from './fences.ts';
import { checkHeadings, checkTitles } from './headings.ts';
import { checkHiddenCharacters } from './hidden-characters.ts';
import { checkBrokenLinks, checkRefusedLinks } from './links.ts';
import { checkPeriodOrder, checkRepeatedPeriods } from './periods.ts';
import { checkQuizzes, checkRules } from './rules.ts';
import { type Check, createSubject, type UncheckedRoadmap } from './subject.ts';
import { checkWholeDocument } from './whole-document.ts';

const checks: readonly Check[] = [
  checkWholeDocument,
  checkTitles,
  checkHeadings,
  checkBoxes,
  checkLostTasks,
  checkFences,
  checkBrokenLinks,
  checkRefusedLinks,
  checkExplicitIds,
  checkHiddenCharacters,
  checkRepeatedPeriods,
  checkPeriodOrder,
  checkRules,
  checkQuizzes,
  checkCounters,
];

/**
 * Finds what there is to say about a document, in time linear in its length.
 *
 * @param source The document as it was given, and its tree.
 * @param roadmap What was made of it.
 * @returns The messages in the order of their places, which are those of the document as
 *   it was given.
 */
export function findMessages(source: Source, roadmap: UncheckedRoadmap): readonly Message[] {
  const subject = createSubject(source, roadmap);
  return checks.flatMap((check) => check(subject)).sort((a, b) => a.place.offset - b.place.offset);
}
