/**
 * The outline of a roadmap: the model as `docs/format.md` shows it, short enough to be
 * read beside the Markdown it came from. How to read one is said there.
 */
import { parseRoadmap } from '../src/parse-roadmap.ts';
import type { Goal, Period, Range, Roadmap } from '../src/model/nodes.ts';
import { visit } from '../src/model/visit.ts';
import { idOf } from '../src/progress/keys.ts';
import { type Progress, readProgress } from '../src/progress/index.ts';
import { assess, type MeasureRow, type RatingRow } from '../src/readiness/index.ts';
import { writeProgress } from '../src/write/index.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Everything an example can show of a document; what is empty is left out. */
export function outlineOf(markdown: string): JsonObject {
  const roadmap = parseRoadmap(markdown);
  const progress = readProgress(roadmap);
  const assessment = assess(roadmap, progress);
  const { title, titleFrom, subtitle, facts, credits, language, content, source } = roadmap;
  return outlineObject({
    roadmapId: roadmap.id,
    title,
    titleFrom,
    subtitle,
    facts,
    credits,
    language,
    content,
    joins: joinsOf(roadmap),
    feeds: feedsOf(roadmap),
    messages: roadmap.messages.map(({ ruleId, severity, place }) => ({
      line: place.line,
      ruleId,
      severity,
    })),
    source,
    progress: doneIn(roadmap, progress),
    readiness: {
      current: nameOf(roadmap, assessment.current ?? ''),
      periods: assessment.periods.map((it) => ({
        title: nameOf(roadmap, it.id),
        status: it.status,
        light: it.light,
        source: it.light ? it.source : null,
        rows: it.rows.map(rowOf),
        criteria: it.criteria,
        missing: it.missing.map(({ text }) => text),
        action: it.action,
      })),
    },
    written: changedLines(markdown, writeProgress(markdown, roadmap, progress, assessment)),
  });
}

const leftOut = new Set(['id', 'span', 'inline', 'depth', 'checkbox', 'titleFrom']);

/** Items whose kind the list they stand in tells. */
const items = new Set([
  'task',
  'resource',
  'criterion',
  'question',
  'counter',
  'habit',
  'option',
  'paragraph',
]);

function outline(value: unknown, key = ''): Json | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    if (key === 'mirrors') return value.length;
    const entries = value.flatMap((entry) => outline(entry) ?? []);
    // Cells of a table may be empty; a list with nothing in it is not worth a line.
    return entries.length === 0 ? undefined : entries;
  }
  // The checks above leave a scalar of the model's JSON.
  if (typeof value !== 'object') return value as Json;
  if (key === 'period') return periodText(value as Period); // by its key
  if (key === 'goal') return goalText(value as Goal); // by its key
  const object = outlineObject(value as Readonly<Record<string, unknown>>); // not null, not an array
  const keys = Object.keys(object);
  if (keys.length === 0) return undefined;
  return keys.length === 1 && keys[0] === 'text' ? object['text'] : object;
}

function outlineObject(node: Readonly<Record<string, unknown>>): JsonObject {
  const object: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    if (isLeftOut(node, key, value)) continue;
    const written = outline(value, key);
    if (written === undefined) continue;
    object[key] =
      typeof written === 'string' && key === nameKey(node) ? boxOf(node) + written : written;
  }
  return object;
}

function isLeftOut(node: Readonly<Record<string, unknown>>, key: string, value: unknown): boolean {
  if (leftOut.has(key)) return key !== 'titleFrom' || value === 'h1' || value === 'none';
  if (key === 'type') return items.has(String(value));
  if (key === 'origin') return value === 'heading';
  if (key === 'openEnded') return value === false;
  if (key === 'computed') return value === true;
  return key === 'title' && value === node['text'];
}

/** The one of its words that its box is written before. */
function nameKey(node: Readonly<Record<string, unknown>>): string {
  return 'text' in node ? 'text' : 'title';
}

function boxOf({ checkbox }: Readonly<Record<string, unknown>>): string {
  if (typeof checkbox !== 'object' || checkbox === null) return '';
  return 'checked' in checkbox && checkbox.checked === true ? '[x] ' : '[ ] ';
}

function periodText({ spans, ...range }: Period): string {
  return spans ? `${rangeText(range)} (${rangeText(spans)})` : rangeText(range);
}

function rangeText({ unit, from, to }: Range): string {
  return from === to ? `${unit} ${from}` : `${unit} ${from}-${to}`;
}

function goalText({ min, max, openEnded }: Goal): string {
  return `${min}${max === undefined ? '' : `-${max}`}${openEnded ? '+' : ''}`;
}

function nameOf({ content }: Roadmap, id: string): string | undefined {
  let name: string | undefined;
  visit(content, (node) => {
    if (!('id' in node) || node.id !== id) return;
    if ('text' in node) name = node.text;
    else if ('title' in node) name = node.title.text;
    else if ('label' in node && typeof node.label === 'object') name = node.label.text;
    name ??= node.type;
  });
  return name;
}

function joinsOf(roadmap: Roadmap): readonly unknown[] {
  return roadmap.joins.map(({ kind, ids, score }) => ({
    kind,
    between: ids.map((id) => nameOf(roadmap, id)),
    score,
  }));
}

function feedsOf(roadmap: Roadmap): readonly unknown[] {
  return roadmap.feeds.map(({ taskId, checklistId, needed }) => ({
    task: nameOf(roadmap, taskId),
    checklist: nameOf(roadmap, checklistId),
    needed,
  }));
}

function rowOf(row: MeasureRow | RatingRow): unknown {
  if (row.kind === 'rating') return { answers: row.answers.map(({ text }) => text) };
  const { measure, done, total, light, neededForYellow, neededForGreen, rule } = row;
  return { measure, done, total, light, neededForYellow, neededForGreen, rule: rule?.text };
}

/** What the document itself says was done, by the words of the things. */
function doneIn(roadmap: Roadmap, progress: Progress): unknown {
  const named = (prefix: string) =>
    Object.entries(progress).flatMap(([key, [value]]) =>
      key.startsWith(prefix)
        ? [[nameOf(roadmap, idOf(key.slice(prefix.length))) ?? '', value] as const]
        : [],
    );
  const words = (prefix: string) => named(prefix).map(([name]) => name);
  return {
    done: words('i/').toSorted(),
    yes: words('q/').toSorted(),
    status: Object.fromEntries(named('m/status/')),
  };
}

function changedLines(before: string, after: string): readonly string[] {
  const lines = before.split('\n');
  return after.split('\n').filter((line, index) => line !== lines[index]);
}
