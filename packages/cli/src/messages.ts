import type { Message, Roadmap } from '@roadmap-tracker/core/model';
import { printable, type Terminal, writeLines } from './terminal.ts';

/** Writes what parsing had to say, in the form editors and CI make links of. */
export function writeMessages({ stderr }: Terminal, file: string, { messages }: Roadmap): void {
  writeLines(
    stderr,
    messages.map((message) => messageLine(file, message)),
  );
}

/** A message on one line, with the place it is about. */
export function messageLine(file: string, message: Message): string {
  const { place, severity, reason, ruleId } = message;
  return printable(`${file}:${place.line}:${place.column}: ${severity}: ${reason} [${ruleId}]`);
}
