/**
 * Resources: links to watch, read or use.
 *
 *     - 📺 [Go Concurrency Patterns](https://…) by Rob Pike (Full Series)
 *     - **[Exercism](https://…):** 140+ exercises
 */
import type { Link, LinkReference, List, ListItem, PhrasingContent, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { safeUrl } from '../markdown/safe-url.ts';
import { spanOf } from '../markdown/source.ts';
import { toText } from '../markdown/to-text.ts';
import type { Resource, ResourceKind, ResourceList, Text } from '../model/nodes.ts';
import { authorAndNote } from './author.ts';
import { type Context, idAt, idOf, type ListLabel } from './context.ts';
import { kindOfUrl } from './resource-kind.ts';
import { type Item, itemsOf } from './tasks.ts';
import { firstRole, keyOf } from './words.ts';

/** Reads a list in which most items begin with a link. */
export function readResources(
  context: Context,
  list: List,
  { label, announced }: ListLabel,
): ResourceList | undefined {
  const links = list.children.map(leadingLink);
  const linked = links.filter((link) => link && !isInPage(link.link)).length;
  if (linked === 0 || linked * 2 < list.children.length) return undefined;

  const kind = announcedKind(context, { announced });
  return {
    type: 'resources',
    id: idOf(context, 'links', label?.text ?? ''),
    ...(label ? { label } : {}),
    ...(list.ordered ? { ordered: true } : {}),
    resources: itemsOf(context, list).map((entry, index) =>
      resourceOf(context, entry, links[index], kind),
    ),
    span: spanOf(context.source, list),
  };
}

/**
 * Reads links with boxes: those that a label calls resources, and those that nothing calls
 * anything else, if every item begins with its link.
 */
export function readAnnouncedResources(
  context: Context,
  list: List,
  label: ListLabel,
): ResourceList | undefined {
  const nearest = firstRole(label.announced.slice(0, 1), context.words);
  const unnamed = firstRole(label.announced, context.words) === undefined;
  const isOnlyLinks = () => list.children.every(beginsWithLink);
  return nearest === 'resources' || (unnamed && isOnlyLinks())
    ? readResources(context, list, label)
    : undefined;
}

function beginsWithLink(item: ListItem): boolean {
  const found = leadingLink(item);
  if (!found) return false;
  const before = plainText(item).split(plainText(found.link), 1)[0] ?? '';
  return !/[\p{L}\p{N}]/u.test(before);
}

/** The kind of links that the titles around a list announce: "Bookshelf". */
export function announcedKind(
  { words }: Context,
  { announced }: ListLabel,
): ResourceKind | undefined {
  return announced
    .map((title) => keyOf(title, words.resourceKinds))
    .find((kind) => kind !== undefined);
}

/** A link, and what stands after it. */
export interface LeadingLink {
  readonly link: Link | LinkReference;
  /** What follows the link, out of any bold or italics around it. */
  readonly tail: readonly PhrasingContent[];
}

/** Symbols and short words may stand before the link. */
function leadingLink(item: ListItem): LeadingLink | undefined {
  const [first] = item.children;
  return first?.type === 'paragraph' ? linkIn(first.children) : undefined;
}

/** A link to a heading of the same page: a table of contents, not something to learn from. */
function isInPage(link: Link | LinkReference): boolean {
  return link.type === 'link' && link.url.startsWith('#');
}

/** Whether every line of a list leads to a heading of the same page: a table of contents. */
export function isContents(list: List): boolean {
  return list.children.every((item) => {
    const found = leadingLink(item);
    return found !== undefined && isInPage(found.link);
  });
}

/** The link a line begins with. */
export function linkIn(nodes: readonly PhrasingContent[]): LeadingLink | undefined {
  for (const [index, node] of nodes.entries()) {
    const after = nodes.slice(index + 1);
    if (node.type === 'link' || node.type === 'linkReference') return { link: node, tail: after };
    if (node.type === 'strong' || node.type === 'emphasis') {
      const inner = linkIn(node.children);
      if (inner) return { link: inner.link, tail: [...inner.tail, ...after] };
    }
    // "Docs: <address>" names the resource before its link.
    if (plainText(node).length > 60) return undefined;
  }
  return undefined;
}

/** Makes a resource of a list item or a table row. */
export function resourceOf(
  context: Context,
  { item, text, checkbox }: Omit<Item, 'item'> & { readonly item: ListItem | TableRow },
  found: LeadingLink | undefined,
  announced: ResourceKind | undefined,
): Resource {
  const { source } = context;
  const url = found ? urlOf(context, found.link) : null;
  const title = found ? titleOf(found, text) : text.text;
  const tail = toText(source, found?.tail ?? []);
  return {
    type: 'resource',
    id: idAt(context, item, 'resource', text.text),
    ...text,
    title: title === '' ? text.text : title,
    url,
    kind: kindOfUrl(url) ?? announced ?? 'link',
    ...authorAndNote(context.words, tail),
    ...(checkbox ? { checkbox } : {}),
    span: spanOf(source, item),
  };
}

/** The link's own words; before a bare address, the words that name it: "Docs: <address>". */
function titleOf({ link }: LeadingLink, { text }: Text): string {
  const words = plainText(link).trim();
  if (!/^(?:https?:\/\/|www\.)/i.test(words)) return words;
  const before = text.slice(0, Math.max(0, text.indexOf(words))).replace(/[\s:：–—-]+$/u, '');
  return before.replace(/^[^\p{L}\p{N}]+/u, '') || words;
}

function urlOf({ source }: Context, link: Link | LinkReference): string | null {
  const url = link.type === 'link' ? link.url : source.tree.definitions.get(link.identifier);
  return url === undefined ? null : safeUrl(url);
}
