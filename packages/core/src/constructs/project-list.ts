/**
 * Projects that no line labels one by one: a list below "Projects", a heading of their own.
 *
 *     **Projects:**            ### Mini Project - Containerize the app
 *     - A number game
 */
import type { List } from 'mdast';
import { spanOf } from '../markdown/source.ts';
import type { RawSection } from '../markdown/to-sections.ts';
import type { Project } from '../model/nodes.ts';
import { type Context, idOf, type ListLabel } from './context.ts';
import { plainTitle } from './join-periods.ts';
import { itemsOf, listsBelow } from './tasks.ts';
import { isOneOf, roleOf } from './words.ts';

/** Reads a plain list whose label or title is the word for projects and nothing else. */
export function readProjectList(
  context: Context,
  list: List,
  { label, announced }: ListLabel,
): readonly Project[] | undefined {
  const [nearest = ''] = announced;
  const words = context.words.roles.find(([role]) => role === 'project')?.[1] ?? [];
  if (!isOneOf(nearest, words)) return undefined;
  if (list.children.some((item) => listsBelow(item).length > 0)) return undefined;
  return itemsOf(context, list).map(({ item, text, checkbox }) => ({
    type: 'project',
    id: idOf(context, 'project', text.text),
    label: label ?? { text: nearest },
    ...text,
    ...(checkbox ? { checkbox } : {}),
    span: spanOf(context.source, item),
  }));
}

/** Reads a heading that names a project: the word, perhaps a number, and a name. */
export function readProjectHeading(context: Context, section: RawSection): Project | undefined {
  const match = /^(.{1,40}?)(?:\s*[:：]|\s+[–—-])\s+(\S.*)$/u.exec(plainTitle(section));
  const [, label = '', text = ''] = match ?? [];
  if (label === '' || roleOf(label, context.words) !== 'project') return undefined;
  return {
    type: 'project',
    id: idOf(context, 'project', text),
    label: { text: label },
    text,
    span: spanOf(context.source, section.opener),
  };
}
