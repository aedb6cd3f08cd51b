/**
 * Labels: the bold words at the start of a line that say what follows.
 *
 *     **Topics:**            **Project:** Build a scraper      **Option A: A queue**
 */
import type { Paragraph, PhrasingContent, Strong } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** A line that begins with a label. */
export interface LabelLine {
  /** The bold words, without a colon at their end. */
  readonly label: readonly PhrasingContent[];
  /** What follows on the line; empty when the label stands alone. */
  readonly rest: readonly PhrasingContent[];
  /** The author wrote a colon after it. */
  readonly colon: boolean;
}

/**
 * Reads a paragraph as lines of labels.
 *
 * @returns One entry per line, or `undefined` unless every line begins with a label: a
 *   line that goes on from a label belongs to it.
 */
export function labelLines(paragraph: Paragraph): readonly LabelLine[] | undefined {
  const labels: (LabelLine & { readonly rest: PhrasingContent[] })[] = [];
  for (const line of linesOf(paragraph.children)) {
    const label = labelOf(line);
    const last = labels.at(-1);
    if (label) labels.push({ ...label, rest: [...label.rest] });
    else if (!last) return undefined;
    else {
      last.rest.push({ type: 'break' });
      for (const node of line) last.rest.push(node);
    }
  }
  return labels;
}

/** Splits one line at `|`, as facts are often written: "**Duration:** 1 year | **Focus:** Go". */
export function splitAtBars(nodes: readonly PhrasingContent[]): readonly PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type !== 'text') {
      parts.at(-1)?.push(node);
      continue;
    }
    node.value.split('|').forEach((value, index) => {
      if (index > 0) parts.push([]);
      if (value !== '') parts.at(-1)?.push({ ...node, value });
    });
  }
  return parts;
}

/** The label a line begins with. */
export function labelOf(line: readonly PhrasingContent[]): LabelLine | undefined {
  const start = line.findIndex((node) => !isBlank(node));
  const strong = line[start];
  if (strong?.type !== 'strong') return undefined;
  const rest = line.slice(start + 1);
  const inside = /[:：]$/.test(plainText(strong).trimEnd());
  const first = rest[0];
  const outside = first?.type === 'text' && /^[:：]/.test(first.value.trimStart());
  const alone = rest.every(isBlank);
  if (!inside && !outside && !alone) return undefined;

  return {
    label: inside ? withoutColon(strong) : strong.children,
    rest: outside
      ? [{ ...first, value: first.value.trimStart().slice(1) }, ...rest.slice(1)]
      : alone
        ? []
        : rest,
    colon: inside || outside,
  };
}

/** A paragraph's children, line by line: at hard breaks and at line ends before bold words. */
function linesOf(children: readonly PhrasingContent[]): readonly PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  children.forEach((node, index) => {
    const next = children[index + 1];
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text' && next?.type === 'strong' && endsLine(node.value)) {
      lines.at(-1)?.push({ ...node, value: node.value.trimEnd() });
      lines.push([]);
    } else lines.at(-1)?.push(node);
  });
  return lines.filter((line) => !line.every(isBlank));
}

function endsLine(text: string): boolean {
  return /[\r\n]/.test(text.slice(text.trimEnd().length));
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function withoutColon(strong: Strong): PhrasingContent[] {
  const last = strong.children.at(-1);
  if (last?.type !== 'text') return strong.children;
  return [
    ...strong.children.slice(0, -1),
    { ...last, value: last.value.trimEnd().replace(/[:：]$/, '') },
  ];
}
