import type { Message } from '../model/nodes.ts';
import { rangeOf } from './nodes.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { messageAt, type Subject } from './subject.ts';

/**
 * Finds headings without the space that makes them one: `##Title`.
 *
 * One number sign is as often a hashtag. It counts only where it begins a whole paragraph
 * of several words with a capital, in a document that has no heading of level 1.
 */
export function checkHeadings(subject: Subject): readonly Message[] {
  const hasTitle = subject.nodes.some((node) => node.type === 'heading' && node.depth === 1);
  return Array.from(paragraphLines(subject)).flatMap(({ text, offset, isOnly }) => {
    const written = /^#{2,6}[\p{L}\p{N}\p{So}*_]/u.test(text)
      ? /^\S{1,30}/u.exec(text)?.[0]
      : undefined;
    const alone = !hasTitle && isOnly ? /^#\p{Lu}\S{0,30}(?= [^#]+$)/u.exec(text)?.[0] : undefined;
    const found = written ?? alone;
    return found === undefined
      ? []
      : [messageAt(subject, 'heading-without-space', offset, { written: found })];
  });
}

/**
 * Finds out whether taking the first heading for the title costs a section: only where it
 * is one of several of level 1 and has boxes right below it.
 */
export function checkTitles(subject: Subject): readonly Message[] {
  const { titleFrom } = subject.roadmap;
  const { children } = subject.source.tree.root;
  const titles = children.filter((node) => node.type === 'heading' && node.depth === 1);
  const [title] = titles;
  const range = title && rangeOf(title);
  if (titleFrom !== 'h1' || titles.length < 2 || !title || !range) return [];

  const below = children.slice(children.indexOf(title) + 1);
  const end = below.findIndex((node) => node.type === 'heading');
  const hasBoxes = below
    .slice(0, end)
    .some(
      (node) =>
        node.type === 'list' &&
        node.children.some(({ checked }) => checked !== null && checked !== undefined),
    );
  return hasBoxes
    ? [messageAt(subject, 'several-titles', range.start, { count: titles.length })]
    : [];
}
