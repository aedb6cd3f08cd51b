/**
 * Boxes that are none: what GitHub and every other reader of Markdown shows as text, while
 * its author sees a task.
 */
import type { ListItem } from 'mdast';
import type { Message } from '../model/nodes.ts';
import { rangeOf } from './nodes.ts';
import { type ParagraphLine, paragraphLines } from './paragraph-lines.ts';
import { messageAt, type Subject } from './subject.ts';

/** Finds boxes at the start of a list item that the grammar of task lists does not allow. */
export function checkBoxes(subject: Subject): readonly Message[] {
  return subject.nodes.flatMap((node) =>
    node.type === 'listItem' && typeof node.checked !== 'boolean' ? checkItem(subject, node) : [],
  );
}

/** Finds tasks that became part of a paragraph. */
export function checkLostTasks(subject: Subject): readonly Message[] {
  return Array.from(paragraphLines(subject)).flatMap((line) => checkLine(subject, line));
}

/** Brackets with nothing in them but white space, or an x. */
const brackets = /^\[[ \t\u00A0]*[xX]?[ \t\u00A0]*\]/;

/** Brackets around one symbol: "[✓]", "[-]". */
const otherMark = /^\[[^\p{L}\p{N}\s[\]^\\`\uFFFC]\uFE0F?\](?=\s|$)/u;

/** Symbols before a box. Quotes and brackets before one speak of it rather than being one. */
const boxBehind = /^[^\p{L}\p{N}[\]()"'“”„«»‘’\\`<|\uFFFC]{1,12}\[[ xX]\](?=\s|$)/u;

function checkItem(subject: Subject, { children: [first] }: ListItem): readonly Message[] {
  const range = first?.type === 'paragraph' ? rangeOf(first) : undefined;
  if (!range) return [];
  const text = subject.readable.slice(range.start, range.end);
  const at = (written: string) => messageAt(subject, 'near-box', range.start, { written });

  const box = brackets.exec(text)?.[0];
  if (box !== undefined) {
    const rest = text.slice(box.length);
    // Two brackets in a row, or a colon, make a reference or a definition gone wrong.
    if (/^[[(:]/.test(rest)) return [];
    // Of spaces one could not tell how many there are.
    if (!/^\[[ xX]\]$/.test(box)) return [at(box.replace(/[^[\]xX]/g, '␣'))];
    if (rest.trim() === '') return [messageAt(subject, 'empty-task', range.start, {})];
    return [at(box + (/^\S{0,8}/.exec(rest)?.[0] ?? ''))];
  }
  const mark = otherMark.exec(text)?.[0];
  if (mark !== undefined) return [messageAt(subject, 'other-mark', range.start, { written: mark })];
  const [line = ''] = text.split(/[\r\n]/, 1);
  const behind = boxBehind.exec(line)?.[0];
  // Several boxes in one line are a choice.
  const isChoice = (line.match(/\[[ xX]\]/g)?.length ?? 0) > 1;
  return behind === undefined || isChoice ? [] : [at(behind)];
}

const task = /^(?:[-*+]|(\d{1,9})[.)])[ \t]+\[[ xX]\][ \t]+\S/;

const unspaced = /^(?:[-*+]|\d{1,9}[.)])\[[ xX]?\](?=\s|$)/;

/** Four columns more than its surroundings, and a line can no longer begin a list. */
const codeIndent = 4;

function checkLine(subject: Subject, line: ParagraphLine): readonly Message[] {
  const { text, offset, indent, isFirst } = line;
  const lost = isFirst ? null : task.exec(text);
  if (lost) {
    const number = lost[1] === undefined ? 1 : Number(lost[1]);
    const id = number === 1 || indent >= codeIndent ? 'over-indented-task' : 'task-in-paragraph';
    return [messageAt(subject, id, offset, {})];
  }
  const written = unspaced.exec(text)?.[0];
  // A second star makes emphasis of it.
  if (written === undefined || (text.startsWith('*') && text.includes('*', 1))) return [];
  return [messageAt(subject, 'near-box', offset, { written })];
}
