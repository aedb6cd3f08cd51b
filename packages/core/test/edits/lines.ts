/**
 * A document as an author sees it: lines, each with a name that it keeps through every edit
 * that does not make another line of it. So the truth about an edit is known.
 */

/** A line that remembers which it is. */
export interface Line {
  readonly name: number;
  readonly text: string;
}

let lastName = 0;

/** A line nobody has seen before. */
export function newLine(text: string): Line {
  lastName += 1;
  return { name: lastName, text };
}

/** A document's lines. */
export function toLines(text: string): readonly Line[] {
  return text.split('\n').map(newLine);
}

/** The document again. */
export function toText(lines: readonly Line[], lineEnd = '\n'): string {
  return lines.map(({ text }) => text).join(lineEnd);
}

/** Indentation, bullet and box; what is said; an anchor and white space. */
const item = /^(\s*(?:[-*+]|\d{1,3}\.)\s+(?:\[[ x]\]\s+)?)(.*?)(\s*(?:<!-- id: \S+ -->)?\s*)$/;

/** What a line ends with that is not its words: an anchor, white space. */
const ending = /\s*(?:<!-- id: \S+ -->)?\s*$/;

/** Whether a line is a list item. */
export function isItem({ text }: Line): boolean {
  return item.test(text);
}

/** What an item says. */
export function saidBy({ text }: Line): string {
  return item.exec(text)?.[2] ?? '';
}

/** The line with other words behind its bullet and box. */
export function saying(line: Line, said: string): Line {
  const [, opening = '', , end = ''] = item.exec(line.text) ?? [];
  return { ...line, text: opening + said + end };
}

/** A new item that is written like another, and has no anchor. */
export function newItem(like: Line, said: string): Line {
  return newLine(saying(like, said).text.replace(ending, ''));
}

/** The line with its words changed, but not the anchor after them. */
export function rewritten(line: Line, to: (words: string) => string): Line {
  const end = ending.exec(line.text)?.[0] ?? '';
  return { ...line, text: to(line.text.slice(0, line.text.length - end.length)) + end };
}

/** How deep an item is indented. */
export function indentOf({ text }: Line): number {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}

/** The level of a heading; 0 for other lines. */
export function levelOf({ text }: Line): number {
  return /^(#{1,6}) /.exec(text)?.[1]?.length ?? 0;
}

/** Where an item ends: after the items below it. */
export function itemEnd(lines: readonly Line[], start: number): number {
  const first = lines[start];
  let end = start + 1;
  while (first && end < lines.length) {
    const line = lines[end];
    if (!line || !isItem(line) || indentOf(line) <= indentOf(first)) break;
    end += 1;
  }
  return end;
}

/** Where a section ends: before the next heading as high. */
export function sectionEnd(lines: readonly Line[], start: number): number {
  const level = lines[start] ? levelOf(lines[start]) : 0;
  const next = lines.findIndex((line, index) => {
    const found = levelOf(line);
    return index > start && found > 0 && found <= level;
  });
  return next < 0 ? lines.length : next;
}

/** Where the lists at the outermost level stand, as the starts of their items. */
export function listsOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const lists: number[][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || !isItem(line) || indentOf(line) > 0) continue;
    const starts = [at];
    let end = itemEnd(lines, at);
    for (let next = lines[end]; next && isItem(next); next = lines[end]) {
      starts.push(end);
      end = itemEnd(lines, end);
    }
    lists.push(starts);
    at = end - 1;
  }
  return lists;
}
