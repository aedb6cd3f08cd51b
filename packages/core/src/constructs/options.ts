/**
 * Options: alternatives of which the reader chooses one.
 *
 *     **Option A: Distributed Task Queue**
 *     - Worker pools with priority queues
 */
import { spanOf } from '../markdown/source.ts';
import { toProse } from '../markdown/to-prose.ts';
import { toText } from '../markdown/to-text.ts';
import type { RawContent, RawLabelled } from '../markdown/to-sections.ts';
import type { Option, Options } from '../model/nodes.ts';
import { type Context, idAt, idOf } from './context.ts';
import { beginsWith } from './words.ts';

/** The labels from here on that are options of one choice; a choice has at least two. */
export function optionsAt(
  context: Context,
  content: readonly RawContent[],
  from: number,
): readonly RawLabelled[] {
  const found: RawLabelled[] = [];
  for (let at = from; at < content.length; at += 1) {
    const item = content[at];
    if (item?.kind !== 'labelled' || !isOption(context, item)) break;
    found.push(item);
  }
  return found.length >= 2 ? found : [];
}

/** Makes one choice of labels that are options. */
export function readOptions(context: Context, labels: readonly RawLabelled[]): Options {
  const options = labels.map((labelled) => readOption(context, labelled));
  const { line = 1, start = 0 } = options[0]?.span ?? {};
  const end = options.at(-1)?.span.end ?? start;
  const titles = options.map((option) => option.title.text).join(' ');
  return {
    type: 'options',
    id: idOf(context, 'options', titles),
    options,
    span: { line, start, end },
  };
}

function isOption({ source, words }: Context, labelled: RawLabelled): boolean {
  const names = words.roles.find(([role]) => role === 'option')?.[1] ?? [];
  return beginsWith(toText(source, labelled.label).text, names);
}

function readOption(context: Context, { label, rest, paragraph, nodes }: RawLabelled): Option {
  const title = toText(context.source, label);
  const lead = toText(context.source, rest);
  const last = nodes.at(-1) ?? paragraph;
  const span = spanOf(context.source, paragraph);
  return {
    type: 'option',
    id: idAt(context, paragraph, 'option', title.text),
    title,
    content: [
      ...(lead.text === '' ? [] : [{ type: 'paragraph' as const, ...lead }]),
      ...toProse(context.source, nodes),
    ],
    span: { ...span, end: spanOf(context.source, last).end },
  };
}
