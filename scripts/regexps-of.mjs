import { parseAst } from 'vite';

/**
 * Every regular expression of a TypeScript source, in no particular order; `source` is `null`
 * where the pattern is put together at run time.
 */
export function regexpsOf(text) {
  const regexps = [];
  const ahead = [parseAst(text, { lang: 'ts' })];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    const line = () => text.slice(0, node.start).split('\n').length;
    if (node.type === 'Literal' && node.regex) {
      regexps.push({ line: line(), source: node.regex.pattern, flags: node.regex.flags });
    }
    if (/^(New|Call)Expression$/.test(node.type) && node.callee.name === 'RegExp') {
      regexps.push({ line: line(), source: null, flags: '' });
    }
    for (const value of Object.values(node)) {
      if (value && typeof value === 'object') ahead.push(...[value].flat().filter(isNode));
    }
  }
  return regexps;
}

function isNode(value) {
  return typeof value?.type === 'string';
}
