import type { StringChanges, Strings } from '../strings.ts';

/**
 * Sentences with some of them replaced by the page's own. What is not of the kind it should
 * be, a word where a function belongs for instance, is left out: a page must not lose its
 * tracker to a slip in a word.
 */
export function replaceStrings(strings: Strings, changes: StringChanges | undefined): Strings {
  // Both are tables by name, whatever each entry holds; `replace` keeps the kinds of the first.
  return changes ? (replace({ ...strings }, { ...changes }) as unknown as Strings) : strings;
}

type Entries = Readonly<Record<string, unknown>>;

function replace(ours: Entries, theirs: Entries): Entries {
  return Object.fromEntries(
    Object.entries(ours).map(([key, own]) => {
      const given = Object.hasOwn(theirs, key) ? theirs[key] : undefined;
      if (isTable(own)) return [key, isTable(given) ? replace(own, given) : own];
      return [key, typeof given === typeof own ? given : own];
    }),
  );
}

const isTable = (entry: unknown): entry is Entries => typeof entry === 'object' && entry !== null;
