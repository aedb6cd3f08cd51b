import { safeUrl } from '../markdown/safe-url.ts';
import type { Message } from '../model/nodes.ts';
import { rangeOf } from './nodes.ts';
import { messageAt, type Subject } from './subject.ts';

/** Brackets, a space and an address in brackets. Bounded, so that no text makes it slow. */
const spaced =
  /\[([^[\]\r\n]{1,300})\][ \t]{1,3}\((?:https?:\/\/|www\.|mailto:|\.{0,2}\/)[^\s()]{1,2000}\)/g;

/** Finds links that a space has broken: `[text] (address)`. */
export function checkBrokenLinks(subject: Subject): readonly Message[] {
  return Array.from(subject.readable.matchAll(spaced)).flatMap(({ 1: text = '', index }) =>
    // A box before an address in brackets is a task.
    /^\s*[xX]?\s*$/.test(text) ? [] : [messageAt(subject, 'link-with-space', index, { text })],
  );
}

/** Finds links whose address the reader is not led to. */
export function checkRefusedLinks(subject: Subject): readonly Message[] {
  return subject.nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const range = rangeOf(node);
    const isRefused = node.url.trim() !== '' && safeUrl(node.url) === null;
    if (!range || !isRefused) return [];
    return [messageAt(subject, 'refused-link', range.start, { address: shorten(node.url) })];
  });
}

/** Enough of an address to know it by, and nothing of a password in it. */
function shorten(url: string): string {
  const shown = url.trim().replace(/\/\/[^/@]*@/, '//…@');
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
