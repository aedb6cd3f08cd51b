import type { Outline, OutlineItem } from '../model/outline.ts';

/**
 * An outline found in a file, without the fields this version does not know; `undefined`
 * for anything else.
 */
export function readOutline(candidate: unknown): Outline | undefined {
  if (!isObject(candidate) || candidate['version'] !== 1) return undefined;
  const { hash, items, homes = [], orphans = [] } = candidate;
  if (typeof hash !== 'string' || !areItems(items)) return undefined;
  if (!areHomes(homes) || !areItems(orphans) || !orphans.every(hasHome)) return undefined;
  return {
    version: 1,
    hash,
    items: items.map(known),
    ...('homes' in candidate ? { homes: homes.map(([id, home]) => [id, home] as const) } : {}),
    ...(orphans.length > 0
      ? { orphans: orphans.map((it) => ({ ...known(it), home: it.home })) }
      : {}),
  };
}

function known({ id, kind, text, path, label, parent, period, url }: OutlineItem): OutlineItem {
  return {
    id,
    kind,
    text,
    path: [...path],
    ...(label === undefined ? {} : { label }),
    ...(parent === undefined ? {} : { parent }),
    ...(period === undefined ? {} : { period }),
    ...(url === undefined ? {} : { url }),
  };
}

type Json = Readonly<Record<string, unknown>>;

function isObject(candidate: unknown): candidate is Json {
  return typeof candidate === 'object' && candidate !== null && !Array.isArray(candidate);
}

function areItems(candidate: unknown): candidate is readonly OutlineItem[] {
  return Array.isArray(candidate) && candidate.every(isItem);
}

function isItem(candidate: unknown): candidate is OutlineItem {
  return (
    isObject(candidate) &&
    ['id', 'kind', 'text'].every((field) => typeof candidate[field] === 'string') &&
    ['label', 'parent', 'period', 'url'].every((field) =>
      ['string', 'undefined'].includes(typeof candidate[field]),
    ) &&
    areStrings(candidate['path'])
  );
}

function areStrings(candidate: unknown): candidate is readonly string[] {
  return Array.isArray(candidate) && candidate.every((it) => typeof it === 'string');
}

function areHomes(candidate: unknown): candidate is NonNullable<Outline['homes']> {
  return (
    Array.isArray(candidate) && candidate.every((pair) => areStrings(pair) && pair.length === 2)
  );
}

function hasHome(item: OutlineItem): item is OutlineItem & { readonly home: string } {
  return 'home' in item && typeof item.home === 'string';
}
