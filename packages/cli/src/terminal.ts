import type { Readable } from 'node:stream';

/** Where a command reads and writes; `process` is one. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Something to write text to. */
export interface Output {
  write(text: string): unknown;
}

/** Writes a value as JSON to be read by programs and, indented, by people. */
export function writeJson({ stdout }: Terminal, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** What is told of one file by itself, and of several as an array. */
export function oneOrAll<Told>(told: readonly Told[]): Told | readonly Told[] {
  const [only, ...others] = told;
  return only !== undefined && others.length === 0 ? only : told;
}

/** The texts of several files one below the other, each under its name; of one file as it is. */
export function underNames(
  texts: readonly { readonly file: string; readonly lines: readonly string[] }[],
): readonly string[] {
  const [first] = texts;
  if (first && texts.length === 1) return first.lines;
  return texts.flatMap(({ file, lines }, index) => [
    ...(index > 0 ? [''] : []),
    printable(`== ${file} ==`),
    ...lines,
  ]);
}

/** Writes lines of text. */
export function writeLines(output: Output, lines: readonly string[]): void {
  output.write(lines.map((line) => `${line.trimEnd()}\n`).join(''));
}

/**
 * A document's words on one line, without the control characters that would let a
 * document move the cursor or recolor the reader's terminal.
 */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');
}

/** Rows as aligned columns; numbers to the right. */
export function toTable(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length);
    }
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
      })
      .join('  '),
  );
}

/** A number and its word: "1 part", "3 parts". */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
