import type { Roadmap } from '@roadmap-tracker/core/model';
import { LoadError } from './load-error.ts';
import { readModel } from './read-model.ts';

/** How many documents a page keeps parsed: a page with more of them parses again. */
const kept = 8;

/**
 * The most Markdown that is parsed in a page, in characters: twenty times the roadmap this
 * was made for. More would hold up the page for seconds; a model made beforehand does not.
 */
const mostMarkdown = 512 * 1024;

/** By source text, the least recently used first: two trackers of one document parse it once. */
const cache = new Map<string, Promise<Roadmap>>();

/**
 * Turns text into a roadmap: Markdown, or a model's JSON, told apart by looking at it.
 *
 * @param address Where it was read from; `null` where it stands in the page.
 * @throws {@link LoadError}
 */
export function readRoadmap(text: string, address: string | null): Promise<Roadmap> {
  const known = cache.get(text);
  const reading = known ?? read(text, address);
  cache.delete(text);
  cache.set(text, reading);
  const [oldest] = cache.keys();
  if (oldest !== undefined && cache.size > kept) cache.delete(oldest);
  // A failure is not remembered: the parser may be within reach the next time.
  reading.catch(() => cache.delete(text));
  return reading;
}

async function read(text: string, address: string | null): Promise<Roadmap> {
  const start = text.trimStart().slice(0, 4096);
  if (start === '') throw new LoadError('empty', address);
  if (isBinary(start)) throw new LoadError('binary', address);
  if (/^<(?:!doctype\s+html|html[\s>])/i.test(start)) throw new LoadError('html', address);
  const isModel = start.startsWith('{');
  if (!isModel && text.length > mostMarkdown) throw new LoadError('too-large', address);
  const roadmap = isModel ? readModel(text, address) : await parse(text, address);
  if (roadmap.content.length === 0) throw new LoadError('nothing', address);
  return roadmap;
}

/** Text has no NUL, and what is not UTF-8 decodes to replacement characters all over. */
function isBinary(start: string): boolean {
  const damaged = start.split('\uFFFD').length - 1;
  return start.includes('\0') || damaged * 20 > start.length;
}

async function parse(markdown: string, address: string | null): Promise<Roadmap> {
  try {
    // Half of the code, and a page that brings a model never needs it.
    const { parseLazily } = await import('@roadmap-tracker/core/parse-lazily');
    return await parseLazily(markdown);
  } catch (cause) {
    throw new LoadError('parser', address, { cause });
  }
}
