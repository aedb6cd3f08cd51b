/** One change to a text: what stands from `start` up to `end` becomes `text`. */
export interface Edit {
  /** Offset of the first character, in UTF-16 code units from 0. */
  readonly start: number;
  /** Offset after the last character; `start` itself where something is put in. */
  readonly end: number;
  readonly text: string;
}

/** The edits in the order of the text, without those it has no place for. */
export function sortEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  const sorted: Edit[] = [];
  let free = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const isTwice = edit.start === sorted.at(-1)?.start;
    // Also false for NaN, which a model from elsewhere may hold.
    const fits = edit.start >= free && edit.end >= edit.start && edit.end <= text.length;
    if (!fits || isTwice) continue;
    sorted.push(edit);
    free = edit.end;
  }
  return sorted;
}

/** Makes edits that come in the order of the text; every other character stays. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let written = '';
  let from = 0;
  for (const { start, end, text: put } of edits) {
    written += text.slice(from, start) + put;
    from = end;
  }
  return written + text.slice(from);
}
