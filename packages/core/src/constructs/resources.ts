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
import { textFrom, toText } from '../markdown/to-text.ts';
import type { Resource, ResourceKind, ResourceList, Text } from '../model/nodes.ts';
import { type Context, idOf, type ListLabel } from './context.ts';
import { kindOfUrl } from './resource-kind.ts';
import { type Item, itemsOf } from './tasks.ts';
import { firstRole, keyOf, mentions } from './words.ts';

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

/** Reads links that a label calls resources, also where they have boxes. */
export function readAnnouncedResources(
  context: Context,
  list: List,
  label: ListLabel,
): ResourceList | undefined {
  const role = firstRole(label.announced.slice(0, 1), context.words);
  return role === 'resources' ? readResources(context, list, label) : undefined;
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
    id: idOf(context, 'resource', text.text),
    ...text,
    title: title === '' ? text.text : title,
    url,
    kind: kindOfUrl(url) ?? announced ?? 'link',
    ...authorAndNote(context, tail),
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

/** Who made it and what is said of it: "by Rob Pike (Full Series)", "(Donovan) - A classic". */
function authorAndNote({ words }: Context, tail: Text): { author?: string; note?: Text } {
  const by = words.by.join('|');
  const named = new RegExp(`^(?:${by})\\s+([^()–—:]+?)(?:\\s*\\(|\\s+[-–—]\\s|:\\s|$)`, 'iu').exec(
    tail.text,
  );
  if (named) return { author: named[1] ?? '', ...noteFrom(tail, named[0].length, '(') };

  const bracketed = /^\(([^()]+)\)/.exec(tail.text);
  const inside = bracketed?.[1] ?? '';
  if (
    bracketed &&
    /^\p{Lu}/u.test(inside) &&
    !/\d/.test(inside) &&
    !mentions(inside, words.notNames)
  ) {
    return { author: inside, ...noteFrom(tail, bracketed[0].length) };
  }
  return noteFrom(tail, 0);
}

/** What is left of a line from some character on, without the marks that lead to it. */
function noteFrom(tail: Text, from: number, opened = ''): { note?: Text } {
  const rest = tail.text.slice(from);
  const lead = /^[\s:–—,.-]*/.exec(rest)?.[0].length ?? 0;
  const start = opened !== '' && tail.text.charAt(from - 1) === opened ? from - 1 : from + lead;
  const note = textFrom(tail, start);
  const inBrackets = /^\(([^()]*)\)$/.exec(note.text)?.[1];
  if (inBrackets !== undefined) return { note: { text: inBrackets } };
  return note.text === '' ? {} : { note };
}
