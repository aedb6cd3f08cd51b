/**
 * Ids: the same for every reader of the same document, and none of them a position.
 *
 * An id is a hash of what a thing is, where it stands by name, and what it says; two
 * things alike in all of this are told apart by their order.
 */
import { normalize } from './normalize.ts';

/** Gives out the ids of one document. */
export interface IdMaker {
  /**
   * @param kind What the thing is: `task`, `question`.
   * @param path Names of the sections around it, outermost first.
   * @param text What it says.
   */
  make(kind: string, path: readonly string[], text: string): string;

  /**
   * The id of something its author has named: the anchor itself, whatever it says and
   * wherever it stands. `undefined` when an earlier thing has that id.
   */
  claim(anchor: string): string | undefined;
}

/** Starts a document's ids. The same calls in the same order give the same ids. */
export function createIdMaker(): IdMaker {
  const taken = new Map<string, number>();
  const claimed = new Set<string>();
  return {
    claim(anchor) {
      if (claimed.has(anchor)) return undefined;
      claimed.add(anchor);
      return anchor;
    },
    make(kind, path, text) {
      const name = JSON.stringify([kind, ...path.map(normalize), normalize(text)]);
      const earlier = taken.get(name) ?? 0;
      taken.set(name, earlier + 1);
      return kind.charAt(0) + hash(earlier === 0 ? name : `${name} ${earlier}`);
    },
  };
}

/**
 * Whether an id was chosen by somebody, as an anchor is, and not made of what a thing says:
 * 32 bits in seven places of base 36 begin with 0 or 1, so no word looks like a hash.
 */
export function isChosenId(id: string): boolean {
  return !/^[a-z][01][0-9a-z]{6}[01][0-9a-z]{6}$/.test(id);
}

/** An id for a whole roadmap. */
export function roadmapId(name: string): string {
  return `r${hash(normalize(name))}`;
}

/**
 * 64 bits in base 36, always 14 characters: two multiplicative hashes with different
 * seeds. 10,000 items meet by chance once in 10¹¹ documents.
 */
export function hash(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
    two ^= two >>> 15;
  }
  return base36(mix(one)) + base36(mix(two ^ one));
}

/** Spreads every bit of the input over the whole word. */
function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function base36(word: number): string {
  return word.toString(36).padStart(7, '0');
}
