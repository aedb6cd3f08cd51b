import type { Nodes } from 'mdast';
import type { Message } from '../model/nodes.ts';
import { nodesOf, rangeOf } from './nodes.ts';
import { messageAt, type Subject } from './subject.ts';

/**
 * Characters that turn the order of letters around, or stand between them unseen.
 *
 * Left alone are the marks that right-to-left text is set with (200E, 200F, 061C), and the
 * joiners wherever they have work to do: in emoji and between letters that are not Latin.
 */
const hidden =
  /[\u202A-\u202E\u2066-\u2069\u200B\u2060-\u2064\uFEFF]|(?<=[A-Za-z])[\u200C\u200D](?=[A-Za-z])/g;

/**
 * Finds invisible characters in the text of items and headings, the words of links too:
 * what a link looks like is what they are used to forge. One message for each text.
 */
export function checkHiddenCharacters(subject: Subject): readonly Message[] {
  return subject.nodes.flatMap((node) => {
    if (node.type === 'heading') return checkText(subject, [node]);
    return node.type === 'listItem'
      ? checkText(
          subject,
          node.children.filter(({ type }) => type === 'paragraph'),
        )
      : [];
  });
}

function checkText(subject: Subject, blocks: readonly Nodes[]): readonly Message[] {
  const found = new Set<string>();
  let offset: number | undefined;
  for (const node of blocks.flatMap(nodesOf)) {
    const range = node.type === 'text' ? rangeOf(node) : undefined;
    if (node.type !== 'text' || !range) continue;
    for (const [character] of node.value.matchAll(hidden)) {
      found.add(character);
      // Written as an entity it is not in the source as such.
      const at = subject.source.text.slice(range.start, range.end).indexOf(character);
      offset ??= range.start + Math.max(at, 0);
    }
  }
  const codes = [...found].map((character) => `U+${hex(character)}`).join(', ');
  return offset === undefined ? [] : [messageAt(subject, 'hidden-characters', offset, { codes })];
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
