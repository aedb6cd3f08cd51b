/**
 * Thresholds: numbers in the author's own sentences.
 *
 *     80%+ topic checkboxes completed      60-79% topics completed     <60% topics
 *     2+ projects built      At least 2 of these projects      No projects built
 *     8/10+ on milestone quiz      6-7/10 on milestone quiz    8 out of 10 questions
 */
import type { Measure, Threshold } from '../model/nodes.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { grammarOf, plain, type ThresholdGrammar } from './threshold-grammar.ts';
import { mentions } from './words.ts';

/** Reads a sentence; `undefined` when it names no measure or no number. */
export function parseThreshold(sentence: string, words: Vocabulary): Threshold | undefined {
  const measure = words.measures.find(([, names]) => mentions(sentence, names))?.[0];
  if (!measure) return undefined;
  const text = plain(sentence);
  const number =
    numberIn(text, measure, grammarOf(words)) ??
    (words.besides && numberIn(text, measure, grammarOf(words.besides))) ??
    (mentions(sentence, words.none) ? noneBuilt : undefined);
  return number && { measure, ...number };
}

type Numbers = Omit<Threshold, 'measure'>;

/** "No projects": fewer than one. */
const noneBuilt: Numbers = { unit: 'count', value: 1, below: true };

function numberIn(text: string, measure: Measure, grammar: ThresholdGrammar): Numbers | undefined {
  const [asFraction, ...asWords] = grammar.scores.map((score) => score.exec(text));
  if (asFraction) return scoreOf(asFraction, grammar);
  const inWords = asWords.find((match) => match !== null);
  if (inWords) {
    // Of things that are built or learned "2 of 4" asks for two.
    return measure === 'quiz'
      ? scoreOf(inWords, grammar)
      : { unit: 'count', ...boundOf(inWords, grammar) };
  }
  const percent = firstOf(text, grammar.percents);
  if (percent) return { unit: 'percent', ...boundOf(percent, grammar) };
  const count = grammar.count.exec(text);
  if (count) {
    const bound = boundOf(count, grammar);
    return bound.value === 0 && bound.upper === undefined ? noneBuilt : { unit: 'count', ...bound };
  }
  const counted = grammar.counted.findIndex((words) => words.test(text));
  return counted < 0 ? undefined : { unit: 'count', value: counted + 1 };
}

function firstOf(text: string, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

function scoreOf(match: RegExpExecArray, grammar: ThresholdGrammar): Numbers {
  return { unit: 'score', ...boundOf(match, grammar), of: Number(match.groups?.['of']) };
}

function boundOf(
  match: RegExpExecArray,
  { belowBefore, belowAfter }: ThresholdGrammar,
): Pick<Threshold, 'value' | 'upper' | 'below'> {
  const { input, index, groups } = match;
  const end = index + match[0].length;
  const before = input.slice(0, index);
  // "%" belongs to what follows: "60%以下" is a bound, and "2つ以下" is none.
  const after = input.slice(match[0].endsWith('%') ? end - 1 : end);
  return {
    value: Number(groups?.['value']),
    ...(groups?.['upper'] === undefined ? {} : { upper: Number(groups['upper']) }),
    ...(belowBefore.test(before) || belowAfter.test(after) ? { below: true } : {}),
  };
}
