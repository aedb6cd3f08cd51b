import type { Message } from '../model/nodes.ts';
import { rangeOf } from './nodes.ts';
import { messageAt, type Subject } from './subject.ts';

/** Finds fenced code that is never closed: it takes the rest of its list item or document along. */
export function checkFences(subject: Subject): readonly Message[] {
  return subject.nodes.flatMap((node) => {
    const range = node.type === 'code' ? rangeOf(node) : undefined;
    if (!range) return [];
    const markdown = subject.source.text.slice(range.start, range.end);
    const fence = /^(?:`{3,}|~{3,})/.exec(markdown)?.[0];
    return fence === undefined || isClosed(markdown, fence)
      ? []
      : [messageAt(subject, 'unclosed-fence', range.start, { fence })];
  });
}

function isClosed(markdown: string, fence: string): boolean {
  const lines = markdown.trimEnd().split(/\r\n?|\n/);
  const last = (lines.length > 1 ? (lines.at(-1) ?? '') : '').replace(/^[ \t>]*/, '').trimEnd();
  return last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
}
