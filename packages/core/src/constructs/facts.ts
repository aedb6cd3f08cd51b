/**
 * Facts: labelled values at the head or the foot of a document.
 */
import type { Blockquote, RootContent } from 'mdast';
import { labelLines, labelOf, splitAtBars } from '../markdown/labels.ts';
import { spanOf } from '../markdown/source.ts';
import { toText } from '../markdown/to-text.ts';
import type { RawLabelled } from '../markdown/to-sections.ts';
import type { Fact, FactKey, Facts } from '../model/nodes.ts';
import type { Context } from './context.ts';
import { isOneOf } from './words.ts';

/** Reads a labelled line whose label is a fact's. */
export function readFact(context: Context, labelled: RawLabelled): Facts | undefined {
  if (labelled.rest.length === 0) return undefined;
  const facts = lineOf(context, labelled);
  if (!facts?.[0]?.key) return undefined;
  return { type: 'facts', facts, span: spanOf(context.source, labelled.paragraph) };
}

/** Reads a quote in which every line is a fact, and at least one of them is known. */
export function readQuotedFacts(context: Context, quote: Blockquote): Facts | undefined {
  const facts: Fact[] = [];
  for (const child of quote.children) {
    const found = factsOf(context, child);
    if (!found) return undefined;
    facts.push(...found);
  }
  if (!facts.some((fact) => fact.key)) return undefined;
  return { type: 'facts', facts, span: spanOf(context.source, quote) };
}

function factsOf(context: Context, node: RootContent): readonly Fact[] | undefined {
  const lines = node.type === 'paragraph' ? labelLines(node) : undefined;
  if (!lines) return undefined;
  const facts: Fact[] = [];
  for (const line of lines) {
    const found = lineOf(context, line);
    if (!found) return undefined;
    facts.push(...found);
  }
  return facts;
}

/** The facts of one line, between bars; every one must have a label. */
function lineOf(
  context: Context,
  line: Pick<RawLabelled, 'label' | 'rest'>,
): readonly Fact[] | undefined {
  const [first = [], ...others] = splitAtBars(line.rest);
  const facts = [factOf(context, { ...line, rest: first })];
  for (const other of others) {
    const label = labelOf(other);
    if (!label) return undefined;
    facts.push(factOf(context, label));
  }
  return facts;
}

function factOf(context: Context, line: Pick<RawLabelled, 'label' | 'rest'>): Fact {
  const label = toText(context.source, line.label).text;
  const keys = context.words.facts;
  // Object.keys forgets the key type; a vocabulary names every fact and nothing else.
  const key = (Object.keys(keys) as FactKey[]).find((name) => isOneOf(label, keys[name]));
  return { ...(key ? { key } : {}), label, ...toText(context.source, line.rest) };
}
