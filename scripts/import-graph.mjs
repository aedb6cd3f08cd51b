// The imports that are written in a source file, types included, which bundlers do not see.

/** A module's name, and how and where it is asked for. `name` is `null` for a computed `import()`. */
const found = (kind, name, line) => ({ kind, name, line });

/**
 * Every import and re-export of a source text, in no particular order.
 *
 * Relies on Biome's layout: an import statement begins its line.
 */
export function importsOf(source) {
  const text = withoutComments(source);
  const lineAt = (index) => text.slice(0, index).split('\n').length;
  const imports = [];

  // `import {type A}` is no type import: the module is still loaded when the program runs.
  for (const { 1: type, 2: name, index } of text.matchAll(
    /^\s*(?:import|export)\b\s*(type\b(?!\s*from\b)\s*)?(?:[\w$*\s{},]+?)\s*\bfrom\s*['"]([^'"\n]+)['"]/gm,
  )) {
    imports.push(found(type ? 'type' : 'value', name, lineAt(index + leadingSpace(text, index))));
  }
  for (const { 1: name, index } of text.matchAll(/^\s*import\s*['"]([^'"\n]+)['"]/gm)) {
    imports.push(found('value', name, lineAt(index + leadingSpace(text, index))));
  }
  for (const { 1: name, index } of text.matchAll(
    /\bimport\s*\(\s*(?:['"`]([^'"`$\n]+)['"`]\s*[,)])?/g,
  )) {
    imports.push(found('lazy', name ?? null, lineAt(index)));
  }
  return imports;
}

/** The same text with its comments blanked, so that lines keep their numbers. */
function withoutComments(source) {
  const blank = (comment) => comment.replace(/[^\n]/g, ' ');
  return source.replace(/(^|\s)\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/.*$/gm, blank);
}

function leadingSpace(text, index) {
  return /^\s*/.exec(text.slice(index))[0].length;
}
