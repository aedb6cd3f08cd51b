import type { Message } from '@roadmap-tracker/core/model';
import { parseRoadmap } from '@roadmap-tracker/core/parse';
import { type Command, InvalidArgumentError } from 'commander';
import { exitStatus, type Finish } from './exit-status.ts';
import { readMarkdownFiles } from './input.ts';
import { messageLine } from './messages.ts';
import { counted, printable, type Terminal, writeJson, writeLines } from './terminal.ts';

interface Options {
  readonly json?: true;
  readonly quiet?: true;
  readonly maxWarnings?: number;
}

/** What was found in one file: an entry of the JSON of `roadmap lint --json`. */
interface Findings {
  /** As it was named; `-` for standard input. */
  readonly file: string;
  /** In the order of their places. */
  readonly messages: readonly Message[];
}

/** Adds `roadmap lint`: what an author cannot see in their document. */
export function addLint(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('lint')
    .description('find what is not read the way it was meant, and say what to do about it')
    .argument('<file...>', 'Markdown files, or - for standard input')
    .option('--json', 'as JSON, for programs: an array with an entry for each file')
    .option('--quiet', 'leave out notes, and the closing count')
    .option('--max-warnings <n>', 'how many warnings are still fine (default: any number)', toCount)
    .addHelpText('after', help)
    .action(async (files: readonly string[], options: Options) => {
      const documents = await readMarkdownFiles(files, terminal.stdin);
      const findings = documents.map(({ file, markdown }): Findings => {
        const { messages } = parseRoadmap(markdown);
        const told = messages.filter(({ severity }) => !options.quiet || severity !== 'info');
        return { file, messages: told };
      });
      if (options.json) writeJson(terminal, findings);
      else writeLines(terminal.stderr, toLines(findings, options));
      if (!isFine(findings, options)) finish(exitStatus.findings);
    });
}

const help = `
Each finding goes to standard error as FILE:LINE:COLUMN: SEVERITY: REASON [RULE], with the
remedy below it. Errors are what nobody can have meant, warnings what was very likely meant
otherwise, notes what is worth knowing.

Examples:
  roadmap lint roadmap.md
  roadmap lint docs/*.md --quiet --max-warnings 0
  roadmap lint - --json < roadmap.md

Exit status:
  0  no errors, and no more warnings than are fine
  1  errors, or more warnings than that
  2  the command was not understood, or a file could not be used`;

function toCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number, from 0.');
  return Number(text);
}

function toLines(findings: readonly Findings[], { quiet }: Options): readonly string[] {
  const lines = findings.flatMap(({ file, messages }) =>
    messages.flatMap((message) => [messageLine(file, message), `  ${printable(message.note)}`]),
  );
  return quiet ? lines : [...lines, summary(findings)];
}

function summary(findings: readonly Findings[]): string {
  const found = [
    counted(countOf(findings, 'error'), 'error', 'errors'),
    counted(countOf(findings, 'warning'), 'warning', 'warnings'),
    counted(countOf(findings, 'info'), 'note', 'notes'),
  ].join(', ');
  return `${found} in ${counted(findings.length, 'file', 'files')}`;
}

function countOf(findings: readonly Findings[], severity: Message['severity']): number {
  return findings
    .flatMap(({ messages }) => messages)
    .filter((message) => message.severity === severity).length;
}

function isFine(findings: readonly Findings[], { maxWarnings = Infinity }: Options): boolean {
  return countOf(findings, 'error') === 0 && countOf(findings, 'warning') <= maxWarnings;
}
