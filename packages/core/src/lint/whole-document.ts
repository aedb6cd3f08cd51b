import { placeOf, spanOf } from '../markdown/source.ts';
import { createMessage } from '../messages.ts';
import type { Message } from '../model/nodes.ts';
import { type Node, visit } from '../model/visit.ts';
import type { Subject } from './subject.ts';

const start = { line: 1, column: 1, offset: 0 };

/** What there is to say of a document as a whole: how it arrived, and whether it holds anything. */
export function checkWholeDocument({ source, roadmap }: Subject): readonly Message[] {
  const messages: Message[] = [];
  const { repaired } = roadmap.source;
  if (repaired) {
    const { codePage, certain, preferred, dropped } = repaired;
    const values = { codePage, count: certain + preferred, guessed: preferred, dropped };
    messages.push(createMessage('mojibake-repaired', start, values));
  }
  const [simplified] = source.tree.simplified;
  if (simplified) {
    messages.push(createMessage('too-complex', placeOf(source, spanOf(source, simplified)), {}));
  }
  if (source.text.trim() === '') messages.push(createMessage('empty-document', start, {}));
  else if (!hasItems(roadmap.content)) messages.push(createMessage('nothing-to-track', start, {}));
  return messages;
}

/** Whatever a learner could mark or count. */
const trackable: ReadonlySet<Node['type']> = new Set<Node['type']>([
  'task',
  'resource',
  'question',
  'project',
  'criterion',
  'counter',
  'habit',
]);

function hasItems(content: Subject['roadmap']['content']): boolean {
  let found = false;
  visit(content, ({ type }) => {
    found ||= trackable.has(type);
  });
  return found;
}
