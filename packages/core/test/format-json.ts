import type { Json } from './model-outline.ts';

const width = 120;

/** JSON as a person would write it: a value stands on one line where it fits. */
export function formatJson(value: Json, indent = ''): string {
  const line = onOneLine(value);
  if (indent.length + line.length <= width || typeof value !== 'object' || value === null) {
    return line;
  }
  const inner = `${indent}  `;
  const [open, close, parts] = Array.isArray(value)
    ? ['[', ']', value.map((entry: Json) => formatJson(entry, inner))]
    : [
        '{',
        '}',
        Object.entries(value).map(
          ([key, entry]) => `${JSON.stringify(key)}: ${formatJson(entry, inner)}`,
        ),
      ];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, entry]) => `${JSON.stringify(key)}: ${onOneLine(entry)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
