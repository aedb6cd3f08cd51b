/**
 * Every message a document can be given, in one table: how grave it is, what it says and
 * what to do about it.
 *
 * - error: the document says two things that cannot both be meant, or one nobody can do.
 * - warning: something is not read the way it was very likely meant.
 * - info: a guess worth knowing of; an ordinary roadmap may well have it.
 */
import type { Message, MessagePoint } from './model/nodes.ts';

/** What each message is filled in with; its keys are all the messages there are. */
export interface MessageValues {
  'mojibake-repaired': {
    readonly codePage: string;
    /** Damaged characters that were repaired, guesses among them. */
    readonly count: number;
    readonly guessed: number;
    readonly dropped: number;
  };
  'too-complex': None;
  'empty-document': None;
  'nothing-to-track': None;
  'several-titles': { readonly count: number };
  'over-indented-task': None;
  'task-in-paragraph': None;
  'near-box': { readonly written: string };
  'empty-task': None;
  'other-mark': { readonly written: string };
  'heading-without-space': { readonly written: string };
  'unclosed-fence': { readonly fence: string };
  'link-with-space': { readonly text: string };
  'refused-link': { readonly address: string };
  'duplicate-id': { readonly id: string; readonly line: number };
  'hidden-characters': { readonly codes: string };
  'unreachable-criterion': { readonly asked: string; readonly offered: string };
  'quiz-too-short': { readonly of: number; readonly questions: number };
  'unread-rule': None;
  'counter-disagrees': { readonly printed: string; readonly counted: string };
  'period-not-joined': { readonly line: number };
  'period-order': { readonly period: string; readonly before: string };
}

/** Which message it is. */
export type MessageId = keyof MessageValues;

type None = Readonly<Record<never, never>>;

interface MessageText {
  readonly severity: Message['severity'];
  readonly reason: string;
  readonly note: string;
}

const texts: { readonly [Id in MessageId]: (values: MessageValues[Id]) => MessageText } = {
  'mojibake-repaired': ({ codePage, count, guessed, dropped }) => ({
    severity: 'warning',
    reason: `The text was read with the wrong code page (${codePage}): ${count} damaged characters were repaired, ${guessed} of them by the likeliest guess, ${dropped} could not be.`,
    note: 'Save the document as UTF-8 with the characters it was written with; "roadmap repair" does.',
  }),
  'too-complex': () => ({
    severity: 'warning',
    reason: 'From here on the document is too long or too deeply nested to be read in full.',
    note: 'Only headings, list items and boxes were read. Split the document, or take out what is not a roadmap.',
  }),
  'empty-document': () => ({
    severity: 'warning',
    reason: 'There is nothing in this document.',
    note: 'Write a title, a heading for each period and a list of topics below it.',
  }),
  'nothing-to-track': () => ({
    severity: 'info',
    reason: 'Nothing here can be ticked or counted.',
    note: 'Begin the lines a learner should tick with "- [ ] ".',
  }),
  'several-titles': ({ count }) => ({
    severity: 'info',
    reason: `The first of ${count} headings of level 1 was taken for the title, so the boxes below it stand in no section.`,
    note: 'Put a title of its own above it, or make the parts headings of level 2.',
  }),
  'over-indented-task': () => ({
    severity: 'warning',
    reason:
      'This line is indented so far that it goes on from the paragraph above: its box is text.',
    note: 'Indent it to where the text of the item above begins.',
  }),
  'task-in-paragraph': () => ({
    severity: 'warning',
    reason:
      'A numbered list can follow a paragraph directly only if it begins with 1: this box is text.',
    note: 'Put an empty line before the list.',
  }),
  'near-box': ({ written }) => ({
    severity: 'warning',
    reason: `"${written}" does not make a box, so this line cannot be ticked.`,
    note: 'Begin the line with "- [ ] ": a space after the dash, one between the brackets, one after them.',
  }),
  'empty-task': () => ({
    severity: 'warning',
    reason: 'Nothing follows this box, so it is not a task.',
    note: 'Write what there is to do, or take the line out.',
  }),
  'other-mark': ({ written }) => ({
    severity: 'info',
    reason: `"${written}" is not one of Markdown's boxes: many programs show it as text, and it is never written to.`,
    note: 'Write "[x]" for done and "[ ]" for not done.',
  }),
  'heading-without-space': ({ written }) => ({
    severity: 'warning',
    reason: `"${written}" begins a line of text, not a heading.`,
    note: 'Put a space after the number signs.',
  }),
  'unclosed-fence': ({ fence }) => ({
    severity: 'warning',
    reason: 'The code that begins here has no end, so whatever follows is taken for code.',
    note: `Close it with a line that is only "${fence}", or take this line out.`,
  }),
  'link-with-space': ({ text }) => ({
    severity: 'warning',
    reason: `The space after "[${text}]" keeps it from being a link.`,
    note: 'Take the space out: [text](address).',
  }),
  'refused-link': ({ address }) => ({
    severity: 'warning',
    reason: `The address "${address}" is not linked to.`,
    note: 'Use an address that begins with https:, http: or mailto:, without a user name or password.',
  }),
  'duplicate-id': ({ id, line }) => ({
    severity: 'error',
    reason: `The id "${id}" was given in line ${line} already; only the first keeps it.`,
    note: 'Give this one an id of its own, so that no learner finds their ticks on the other.',
  }),
  'hidden-characters': ({ codes }) => ({
    severity: 'warning',
    reason: `There are invisible characters in this text (${codes}), which can make it look like another.`,
    note: 'Type the words anew, or delete the characters.',
  }),
  'unreachable-criterion': ({ asked, offered }) => ({
    severity: 'error',
    reason: `This asks for ${asked} where there can be no more than ${offered}: nobody can meet it as it is written.`,
    note: 'Ask for less, or offer more.',
  }),
  'quiz-too-short': ({ of, questions }) => ({
    severity: 'warning',
    reason: `The rules speak of ${of} questions, but there are ${questions} here: the score asked for is scaled down.`,
    note: 'Add questions, or give the rules the real number.',
  }),
  'unread-rule': () => ({
    severity: 'info',
    reason:
      'There is a number here, but nothing known to count by it: whether this is met is left to the learner.',
    note: 'Name topics, projects, videos or the quiz with the number, if it should be counted.',
  }),
  'counter-disagrees': ({ printed, counted }) => ({
    severity: 'warning',
    reason: `This says "${printed}", but the boxes of this period say ${counted}.`,
    note: 'Correct the number, or the boxes.',
  }),
  'period-not-joined': ({ line }) => ({
    severity: 'warning',
    reason: `This has the number of the period in line ${line} but another title, so the two are kept apart.`,
    note: 'Give both headings the same title if they are one period, else different numbers.',
  }),
  'period-order': ({ period, before }) => ({
    severity: 'info',
    reason: `${period} follows ${before}: a number is left out, or out of order.`,
    note: 'Number the periods one after the other, if that is what they are.',
  }),
};

/** How VFileMessage tells severities apart. */
const fatality: Record<Message['severity'], Message['fatal']> = {
  error: true,
  warning: false,
  info: null,
};

/** Makes a message. */
export function createMessage<Id extends MessageId>(
  ruleId: Id,
  place: MessagePoint,
  values: MessageValues[Id],
): Message {
  const { severity, reason, note } = texts[ruleId](values);
  return { ruleId, source: 'roadmap', severity, fatal: fatality[severity], reason, note, place };
}
