/**
 * Thresholds: numbers in the author's own sentences.
 *
 *     80%+ topic checkboxes completed      60-79% topics completed     <60% topics
 *     2+ projects built      At least 2 of these projects      No projects built
 *     8/10+ on milestone quiz      6-7/10 on milestone quiz    Answer 8/10 questions
 */
import type { Threshold } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { mentions } from './words.ts';

/** Reads a sentence; `undefined` when it names no measure or no number. */
export function parseThreshold(sentence: string, words: Vocabulary): Threshold | undefined {
  const measure = words.measures.find(([, names]) => mentions(sentence, names))?.[0];
  if (!measure) return undefined;
  const number = numberIn(sentence, words);
  return number && { measure, ...number };
}

type Numbers = Omit<Threshold, 'measure'>;

const score = /([<＜]?)\s*(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?\s*\/\s*(\d{1,4})/;
const percent = /([<＜]?)\s*(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?\s*%/;
const count = /(?<![\p{L}\p{N}.])([<＜]?)\s*(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?(?![\p{L}\p{N}])/u;

function numberIn(sentence: string, words: Vocabulary): Numbers | undefined {
  const asScore = score.exec(sentence);
  if (asScore) return { unit: 'score', ...bound(asScore), of: Number(asScore[4]) };
  const asPercent = percent.exec(sentence);
  if (asPercent) return { unit: 'percent', ...bound(asPercent) };
  const asCount = count.exec(sentence);
  if (asCount) return { unit: 'count', ...bound(asCount) };
  return mentions(sentence, words.none) ? { unit: 'count', value: 1, below: true } : undefined;
}

function bound(match: RegExpExecArray): Pick<Threshold, 'value' | 'upper' | 'below'> {
  return {
    value: Number(match[2]),
    ...(match[3] === undefined ? {} : { upper: Number(match[3]) }),
    ...(match[1] ? { below: true } : {}),
  };
}
