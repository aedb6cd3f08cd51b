/**
 * What authors do to a document: one function for each kind of edit. A line that is still
 * the same thing keeps its name; what was made of two, or is one of two, gets a new one.
 */
import { damage } from '../damage.ts';
import {
  indentOf,
  isItem,
  itemEnd,
  levelOf,
  type Line,
  listsOf,
  newItem,
  newLine,
  rewritten,
  saidBy,
  saying,
  sectionEnd,
} from './lines.ts';
import type { Random } from './random.ts';
import { newTopic, rewordHeavily, rewordLightly, translate } from './words.ts';

/** An edit: another version of a document. */
export type Edit = (lines: readonly Line[], random: Random) => readonly Line[];

/** The lines of items that mean something by themselves, by their number. */
function itemsIn(lines: readonly Line[]): readonly number[] {
  return lines.flatMap((line, at) => (isItem(line) && saidBy(line).length > 8 ? [at] : []));
}

/** Items with boxes, without anything below them. */
function leavesIn(lines: readonly Line[]): readonly number[] {
  return itemsIn(lines).filter(
    (at) => /^\s*- \[[ x]\]/.test(lines[at]?.text ?? '') && itemEnd(lines, at) === at + 1,
  );
}

/** Some lines in other words. */
function change(
  lines: readonly Line[],
  chosen: Iterable<number>,
  to: (line: Line) => Line,
): readonly Line[] {
  const at = new Set(chosen);
  return lines.map((line, index) => (at.has(index) ? to(line) : line));
}

function changeEach(lines: readonly Line[], to: (text: string) => string): readonly Line[] {
  return lines.map((line) => rewritten(line, to));
}

const some = (random: Random, from: readonly number[], count: number) =>
  random.shuffle(from).slice(0, count);

function insert(lines: readonly Line[], random: Random, count: number): readonly Line[] {
  let edited = lines;
  for (let done = 0; done < count; done += 1) {
    const at = random.pick(leavesIn(edited));
    const like = edited[at];
    const indent = ' '.repeat(like ? indentOf(like) : 0);
    edited = edited.toSpliced(at, 0, newLine(`${indent}- [ ] ${newTopic(random)}`));
  }
  return edited;
}

/** Moves some lines to another place, counted in what is left without them. */
function move(
  lines: readonly Line[],
  from: number,
  to: number,
  target: (left: readonly Line[]) => number,
) {
  const left = lines.toSpliced(from, to - from);
  return left.toSpliced(target(left), 0, ...lines.slice(from, to));
}

function weeksIn(lines: readonly Line[]): readonly number[] {
  return lines.flatMap((line, at) => (line.text.startsWith('#### ') ? [at] : []));
}

const quoteMarks = (text: string) =>
  text
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll("'", '’')
    .replace(/(?<=\S) - /g, ' – ');

export const edits: Readonly<Record<string, Edit>> = {
  'insert an item': (lines, random) => insert(lines, random, 1),
  'insert fifteen items': (lines, random) => insert(lines, random, 15),
  'delete items': (lines, random) => {
    const gone = new Set(some(random, leavesIn(lines), 3));
    return lines.filter((_, at) => !gone.has(at));
  },
  'reorder a list': (lines, random) => {
    const starts = random.pick(listsOf(lines).filter(({ length }) => length > 2));
    const items = starts.map((at) => lines.slice(at, itemEnd(lines, at)));
    const all = random.shuffle(items).flat();
    return lines.toSpliced(starts[0] ?? 0, all.length, ...all);
  },
  'move an item to another list': (lines, random) => {
    const at = random.pick(leavesIn(lines));
    return move(lines, at, at + 1, (left) => random.pick(leavesIn(left)));
  },
  'move a week': (lines, random) => {
    const at = random.pick(weeksIn(lines));
    return move(lines, at, sectionEnd(lines, at), (left) => random.pick(weeksIn(left)));
  },
  'swap two quarters': (lines) => {
    const at = lines.findIndex(({ text }) => text.startsWith('## Quarter 1'));
    return at < 0 ? lines : move(lines, at, sectionEnd(lines, at), (left) => sectionEnd(left, at));
  },
  'rename all headings': (lines, random) =>
    changeEach(lines, (text) =>
      /^#{2,6} /.test(text) && !/Quarter|Light|Habits|Tips/.test(text)
        ? text.replace(/: .*$/, `: ${newTopic(random)}`)
        : text,
    ),
  'renumber the weeks': (lines) => {
    let month = 0;
    return changeEach(lines, (text) => {
      month = Number(/^### Month (\d+)/.exec(text)?.[1] ?? month);
      return text.replace(/^#### Week (\d)-(\d)/, (_, from, to) => {
        const before = Math.max(0, month - 1) * 4;
        return `#### Week ${before + Number(from)}-${before + Number(to)}`;
      });
    });
  },
  'insert a week and renumber': (lines, random) => {
    const weeks = weeksIn(lines);
    const at = random.pick(weeks);
    const topics = Array.from({ length: 4 }, () => newLine(`- [ ] ${newTopic(random)}`));
    const inserted = [
      newLine('#### Week 1-2: Catching up'),
      newLine('**Topics:**'),
      ...topics,
      newLine(''),
    ];
    return changeEach(lines.slice(at), (text) =>
      text.replace('#### Week 3-4', '#### Week 5-6').replace('#### Week 1-2', '#### Week 3-4'),
    ).reduce<readonly Line[]>((all, line) => [...all, line], [...lines.slice(0, at), ...inserted]);
  },
  'reword lightly': (lines, random) =>
    change(lines, some(random, itemsIn(lines), 8), (line) =>
      saying(line, rewordLightly(saidBy(line), random)),
    ),
  'reword heavily': (lines, random) =>
    change(lines, some(random, itemsIn(lines), 8), (line) =>
      saying(line, rewordHeavily(saidBy(line), random)),
    ),
  'put emoji in front': (lines, random) =>
    change(lines, itemsIn(lines), (line) =>
      saying(line, `${random.pick(['🔥', '⭐', '📌'])} ${saidBy(line)}`),
    ),
  'take emoji away': (lines) =>
    changeEach(lines, (text) => text.replace(/\p{Extended_Pictographic}\uFE0F? ?/gu, '')),
  'typeset the quotes': (lines) => changeEach(lines, quoteMarks),
  'link elsewhere': (lines, random) =>
    changeEach(lines, (text) =>
      text.replace(/\]\(https:\/\/[^)]*\)/, () => `](https://example.org/${random.below(1e9)})`),
    ),
  'retitle links': (lines, random) =>
    changeEach(lines, (text) =>
      /^\s*[-*] .*\]\(http/.test(text) && random.chance(0.2)
        ? text.replace(/\[[^[\]]{6,}\]\(/, `[${newTopic(random)}](`)
        : text,
    ),
  'change white space': (lines, random) =>
    changeEach(
      lines,
      (text) =>
        `${text.replace(/^(\s*[-*]) +/, '$1 ')}${random.chance(0.3) && !/\|/.test(text) ? ' ' : ''}`,
    ),
  'end lines otherwise': (lines) =>
    lines.map((line) => ({ ...line, text: `${line.text.replace(/\r$/, '')}\r` })),
  'copy items': (lines, random) => {
    let edited = lines;
    for (let done = 0; done < 3; done += 1) {
      const line = lines[random.pick(leavesIn(lines))];
      const target = random.pick(leavesIn(edited));
      const indent = ' '.repeat(indentOf(edited[target] ?? newLine('')));
      // Whoever copies an anchor is told so by the linter.
      const copy = newItem(line ?? newLine(''), saidBy(line ?? newLine('')));
      edited = edited.toSpliced(target, 0, { ...copy, text: indent + copy.text.trimStart() });
    }
    return edited;
  },
  'merge two items': (lines, random) => {
    const leaves = leavesIn(lines);
    const at = random.pick(leaves.filter((it) => leaves.includes(it + 1)));
    const [one, other] = [lines[at], lines[at + 1]];
    if (!one || !other || indentOf(one) !== indentOf(other)) return lines;
    return lines.toSpliced(at, 2, newItem(one, `${saidBy(one)} and ${saidBy(other)}`));
  },
  'split an item': (lines, random) => {
    const at = random.pick(
      leavesIn(lines).filter((it) => saidBy(lines[it] ?? newLine('')).split(' ').length > 4),
    );
    const line = lines[at];
    if (!line) return lines;
    const words = saidBy(line).split(' ');
    const half = Math.ceil(words.length / 2);
    const piece = (part: readonly string[]) => newItem(line, part.join(' '));
    return lines.toSpliced(at, 1, piece(words.slice(0, half)), piece(words.slice(half)));
  },
  'translate the headings': (lines) =>
    lines.map((line) => (levelOf(line) > 1 ? rewritten(line, translate) : line)),
  'damage the encoding': (lines) => changeEach(lines, (text) => damage(text, 'windows-1254')),
  'nest an item': (lines, random) => {
    const leaves = leavesIn(lines).filter((at) => indentOf(lines[at] ?? newLine('')) === 0);
    const at = random.pick(leaves.filter((it) => leaves.includes(it - 1)));
    return change(lines, [at], (line) => ({ ...line, text: `  ${line.text}` }));
  },
  'promote an item': (lines, random) => {
    const nested = leavesIn(lines).filter((at) => indentOf(lines[at] ?? newLine('')) > 0);
    const at = random.pick(nested.filter((it) => !nested.includes(it + 1)));
    return change(lines, [at], (line) => ({ ...line, text: line.text.trimStart() }));
  },
};
