/** Numbers from a seed, the same each time. */
export interface Random {
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  /** One of several. */
  pick<Thing>(things: readonly Thing[]): Thing;
  /** Whether something happens that happens so often, from 0 to 1. */
  chance(share: number): boolean;
  /** The same things in another order. */
  shuffle<Thing>(things: readonly Thing[]): Thing[];
}

/** A multiplicative generator with 32 bits of state: enough to choose lines by. */
export function createRandom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 97) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    pick: (things) => {
      const found = things[below(things.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    chance: (share) => next() < share,
    shuffle: (things) => {
      const shuffled = [...things];
      for (let at = shuffled.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        const [one, two] = [shuffled[at], shuffled[other]];
        if (one !== undefined && two !== undefined) [shuffled[at], shuffled[other]] = [two, one];
      }
      return shuffled;
    },
  };
}
