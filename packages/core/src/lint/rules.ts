/**
 * The author's rules for moving on: whether they can be met, and whether they were read.
 */
import type { Condition, Criterion, Message, Quiz, Threshold } from '../model/nodes.ts';
import { visit } from '../model/visit.ts';
import { countOffers, type Offers } from './offers.ts';
import { messageFor, type Subject } from './subject.ts';

/** Finds rules that ask for more than there is, or for a number of nobody knows what. */
export function checkRules(subject: Subject): readonly Message[] {
  const periods = new Set(subject.periods);
  const offers = new Map(subject.periods.map((period) => [period, countOffers(period)]));
  const messages: Message[] = [];
  visit(subject.roadmap.content, (node, sections) => {
    if (node.type === 'criterion') {
      const period = sections.find((section) => periods.has(section));
      messages.push(...checkCriterion(subject, node, (period && offers.get(period)) ?? {}));
    }
    if (node.type !== 'light') return;
    for (const condition of node.conditions) messages.push(...checkCondition(subject, condition));
  });
  return messages;
}

/** Finds quizzes with fewer questions than the rules that judge them speak of. */
export function checkQuizzes(subject: Subject): readonly Message[] {
  const periods = new Set(subject.periods);
  let general = 0;
  visit(subject.roadmap.content, (node, sections) => {
    const isGeneral = !sections.some((section) => periods.has(section));
    if (isGeneral) general = Math.max(general, ...scoresIn(node));
  });
  return subject.periods.flatMap((period) => {
    let own = 0;
    let questions = 0;
    let first: Quiz | undefined;
    visit([period], (node) => {
      own = Math.max(own, ...scoresIn(node));
      if (node.type !== 'quiz') return;
      first ??= node;
      questions += node.questions.length;
    });
    const of = own > 0 ? own : general;
    if (!first || questions === 0 || of <= questions) return [];
    return [messageFor(subject, 'quiz-too-short', first.span, { of, questions })];
  });
}

function checkCriterion(
  subject: Subject,
  criterion: Criterion,
  offers: Offers,
): readonly Message[] {
  const { rule, tasks, text, span } = criterion;
  const excess =
    rule?.kind === 'measure'
      ? excessOf(rule.threshold, offers)
      : rule?.kind === 'offer' && tasks.length > 0 && rule.needed > tasks.length
        ? { asked: `${rule.needed}`, offered: `${tasks.length}` }
        : undefined;
  if (excess) return [messageFor(subject, 'unreachable-criterion', span, excess)];

  const number = numberIn(text);
  // "These 5 concepts" above five boxes asks for all of them; "3 of the labs" does not.
  const isUnread =
    rule === undefined ? number !== undefined : rule.kind === 'all' && (number ?? 0) < tasks.length;
  return number !== undefined && isUnread ? [messageFor(subject, 'unread-rule', span, {})] : [];
}

function checkCondition(
  subject: Subject,
  { threshold, text, span }: Condition,
): readonly Message[] {
  const excess = threshold && excessOf(threshold, {});
  if (excess) return [messageFor(subject, 'unreachable-criterion', span, excess)];
  const isUnread = !threshold && numberIn(text) !== undefined;
  return isUnread ? [messageFor(subject, 'unread-rule', span, {})] : [];
}

/** By how much a threshold goes beyond what there is; `undefined` when it does not. */
function excessOf(
  { unit, value, of, below, measure }: Threshold,
  offers: Offers,
): { readonly asked: string; readonly offered: string } | undefined {
  if (below) return undefined;
  if (unit === 'percent')
    return value > 100 ? { asked: `${value} %`, offered: '100 %' } : undefined;
  if (unit === 'score') {
    return of !== undefined && value > of
      ? { asked: `${value}/${of}`, offered: `${of}` }
      : undefined;
  }
  const offered = offers[measure] ?? 0;
  // What is not offered at all is done elsewhere, and ticked by hand.
  return offered > 0 && value > offered ? { asked: `${value}`, offered: `${offered}` } : undefined;
}

/** How many questions the quiz scores of a rule speak of. */
function scoresIn(node: Parameters<Parameters<typeof visit>[1]>[0]): readonly number[] {
  const thresholds =
    node.type === 'light'
      ? node.conditions.map(({ threshold }) => threshold)
      : node.type === 'criterion' && node.rule?.kind === 'measure'
        ? [node.rule.threshold]
        : [];
  return thresholds.flatMap((it) => (it?.measure === 'quiz' && it.of !== undefined ? [it.of] : []));
}

/** The first number of a text that stands for itself: not in "OAuth2", "HTTP/2" or "10k". */
function numberIn(text: string): number | undefined {
  const match = /(?<![\p{L}\p{N}./])(\d{1,4})(?![\p{L}\p{N}]|\.\d)/u.exec(text);
  return match ? Number(match[1]) : undefined;
}
