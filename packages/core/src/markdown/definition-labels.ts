/**
 * Labels of link definitions: `[label]: address`.
 *
 * A reference may be defined anywhere in a document, and brackets are a link only where
 * it is. So a piece of a document is parsed together with the labels defined elsewhere.
 */

/** Labels as they are written, by the form they are compared in. */
export type Labels = ReadonlyMap<string, string>;

/** A document without definitions. */
export const noLabels: Labels = new Map();

/** How long a label may be, in characters (CommonMark 0.31, section 6.3). */
const longest = 999;

/** The labels of all lines that look like definitions. */
export function definitionLabels(text: string): Labels {
  const labels = new Map<string, string>();
  for (const match of text.matchAll(/^ {0,3}\[((?:[^[\]\\\r\n]|\\.){1,999})\]:/gm)) {
    addLabel(labels, match[1] ?? '');
  }
  return labels;
}

/** The label a definition begins with, as it is written. */
export function labelOfDefinition(markdown: string): string | undefined {
  return /^\[((?:[^[\]\\]|\\[^])*)\]:/.exec(markdown)?.[1];
}

/** Puts a label into a map, unless it is there. */
export function addLabel(labels: Map<string, string>, label: string): void {
  const key = labelKey(label);
  if (key !== '' && !labels.has(key)) labels.set(key, label);
}

/** Those of the labels that a text may refer to and does not define itself. */
export function labelsNeeded(text: string, labels: Labels, own: Labels): Labels {
  if (labels.size === 0) return noLabels;
  const needed = new Map<string, string>();
  let open: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '[') open = at + 1;
    else if (mark === ']' && open !== undefined) {
      const key = labelKey(text.slice(open, Math.min(at, open + longest)));
      const label = labels.get(key);
      if (label !== undefined && !own.has(key)) needed.set(key, label);
      open = undefined;
    }
  }
  return needed;
}

/** Labels are alike whatever their case and white space (CommonMark 0.31, section 4.7). */
export function labelKey(label: string): string {
  // Lower case first: there are letters that only then have the same capitals.
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}
