/**
 * Projects: what the curriculum asks to build, "Project: Build a web scraper". A box
 * before the words says whether it is built: "Project: [x] Build a web scraper".
 */
import type { Nodes, PhrasingContent } from 'mdast';
import { type Source, spanOf } from '../markdown/source.ts';
import { toText } from '../markdown/to-text.ts';
import type { RawLabelled } from '../markdown/to-sections.ts';
import type { Checkbox, Project, Span } from '../model/nodes.ts';
import { type Context, idAt } from './context.ts';
import { roleOf } from './words.ts';

/** Reads a line labelled as a project. */
export function readProject(context: Context, labelled: RawLabelled): Project | undefined {
  const label = toText(context.source, labelled.label);
  if (roleOf(label.text, context.words) !== 'project') return undefined;
  const { checkbox, rest } = takeBox(context.source, labelled);
  const text = toText(context.source, rest);
  if (text.text === '') return undefined;
  return {
    type: 'project',
    id: idAt(context, anchorNode(labelled), 'project', text.text),
    label,
    ...text,
    ...(checkbox ? { checkbox } : {}),
    span: lineSpan(context.source, labelled),
  };
}

const box = /^\s*\[([ xX])\]\s+/;

/** Takes the box off what follows a label. */
function takeBox(
  source: Source,
  { label, rest }: RawLabelled,
): { readonly checkbox?: Checkbox; readonly rest: readonly PhrasingContent[] } {
  const index = rest.findIndex((node) => node.type !== 'break');
  const first = rest[index];
  const end = label.at(-1)?.position?.end.offset;
  if (first?.type !== 'text' || end === undefined) return { rest };
  // Found in the text too, so that an escaped "\[x]" is none.
  const lead = /^[:：]?\s*(?:\*\*|__)\s*[:：]?\s*\[(?=[ xX]\]\s)/.exec(
    source.text.slice(end, end + 99),
  );
  const mark = box.exec(first.value)?.[1];
  if (!lead || mark === undefined) return { rest };
  return {
    checkbox: { checked: mark !== ' ', at: source.offsets.toSource(end + lead[0].length) },
    rest: [{ ...first, value: first.value.replace(box, '') }, ...rest.slice(index + 1)],
  };
}

/** Where several labels stand in one paragraph, its end is the end of the last. */
function anchorNode({ label, rest, paragraph }: RawLabelled): Nodes {
  return rest.at(-1) === paragraph.children.at(-1) ? paragraph : (label[0] ?? paragraph);
}

/** The line alone, where several labels stand in one paragraph. */
function lineSpan(source: Source, { label, rest, paragraph, sole }: RawLabelled): Span {
  const span = spanOf(source, paragraph);
  const first = label[0]?.position?.start;
  const last = rest.findLast((node) => node.position)?.position?.end.offset;
  if (sole || first?.offset === undefined || last === undefined) return span;
  return {
    line: first.line,
    // The two characters that make the label bold are before its words.
    start: source.offsets.toSource(first.offset - 2),
    end: source.offsets.toSource(last),
  };
}
