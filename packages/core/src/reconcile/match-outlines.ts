import type { Outline } from '../model/outline.ts';
import { sideOf } from './entries.ts';
import { linkSections } from './link-sections.ts';
import { matchAnchors, matchAnywhere, matchInSections, matchLinks } from './match-exactly.ts';
import { matchBelowParts, matchByParts } from './match-parts.ts';
import { matchSimilar } from './match-similar.ts';
import { matchStructure } from './match-structure.ts';
import { Matching } from './matching.ts';

/**
 * Finds the items of one outline in another: from the surest sign to the weakest, each only
 * among what the surer ones left. An item is taken once, and only for one of its kind.
 */
export function matchOutlines(before: Outline, after: Outline): Matching {
  const matching = new Matching(sideOf(before), sideOf(after));
  matchAnchors(matching); // 1
  linkSections(matching); // 2
  matchInSections(matching); // 3
  matchLinks(matching); // 4
  matchAnywhere(matching); // 5
  matchByParts(matching);
  matchBelowParts(matching);
  matchSimilar(matching); // 6 and 7
  matchStructure(matching); // 8
  return matching; // 9: what is open on either side is gone, or new
}
