/**
 * The examples of `docs/format.md`: each Markdown block, and the outline that the block
 * after it says it gives.
 */
import type { Code, RootContent } from 'mdast';
import { toMdast } from '../src/markdown/to-mdast.ts';
import { formatJson } from './format-json.ts';
import { type Json, type JsonObject, outlineOf } from './model-outline.ts';

/** One example. */
export interface FormatExample {
  /** Line of its Markdown block. */
  readonly line: number;
  readonly markdown: string;
  /** The outline as it is written; absent when no JSON block follows. */
  readonly expected?: string;
}

/** Finds the examples of a document, in order. */
export function readExamples(document: string): readonly FormatExample[] {
  return pairsIn(document).map(({ example, outline }) => ({
    line: example.position?.start.line ?? 0,
    markdown: example.value,
    ...(outline ? { expected: outline.value } : {}),
  }));
}

/**
 * The document with its outlines written anew.
 *
 * An outline keeps the parts it had: what its author left out stays out. A part written as
 * `0` is filled in whole.
 */
export function updateExamples(document: string): string {
  return pairsIn(document).reduceRight((text, { example, outline }) => {
    const start = outline?.position?.start.offset;
    const end = outline?.position?.end.offset;
    if (!outline || start === undefined || end === undefined) return text;
    const fresh = formatJson(renew(JSON.parse(outline.value), outlineOf(example.value)));
    return `${text.slice(0, start)}\`\`\`json\n${fresh}\n\`\`\`${text.slice(end)}`;
  }, document);
}

function pairsIn(document: string): readonly { readonly example: Code; readonly outline?: Code }[] {
  const nodes: readonly RootContent[] = toMdast(document).root.children;
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    if (node.type !== 'code' || node.lang !== 'markdown') return [];
    return next?.type === 'code' && next.lang === 'json'
      ? [{ example: node, outline: next }]
      : [{ example: node }];
  });
}

/** `fresh`, without the keys that `written` does not have; whole, where it is another thing. */
function renew(written: Json, fresh: Json): Json {
  if (Array.isArray(written) && Array.isArray(fresh)) {
    return fresh.map((value: Json, index) => renew(written[index] ?? 0, value));
  }
  if (!isObject(written) || !isObject(fresh)) return fresh;
  if (written['type'] !== fresh['type']) return fresh;
  const kept = Object.keys(written).filter((key) => key in fresh);
  return Object.fromEntries(kept.map((key) => [key, renew(written[key] ?? 0, fresh[key] ?? 0)]));
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
