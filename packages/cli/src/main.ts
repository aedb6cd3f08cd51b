import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { addAnchor } from './anchor.ts';
import { addApply } from './apply.ts';
import { addDiff } from './diff.ts';
import { exitStatus, type Finish } from './exit-status.ts';
import { addInit } from './init.ts';
import { InputError } from './input.ts';
import { addLint } from './lint.ts';
import { addParse } from './parse.ts';
import { addRepair } from './repair.ts';
import { addStats } from './stats.ts';
import { addStatus } from './status.ts';
import { printable, type Terminal, writeLines } from './terminal.ts';

/**
 * Runs the `roadmap` command.
 *
 * @param args What was written after `roadmap`.
 * @returns The exit status.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let status: number = exitStatus.fine;
  const finish: Finish = (ended) => {
    status = ended;
  };
  try {
    await createProgram(terminal, finish).parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitStatus.fine : exitStatus.usage;
    const reason = error instanceof InputError ? error.message : unexpected(error);
    writeLines(terminal.stderr, [printable(`roadmap: ${reason}`)]);
    return exitStatus.usage;
  }
}

/** A fault of ours, not the author's: said in one line all the same. */
function unexpected(error: unknown): string {
  return `went wrong in a way it should not (${String(error)}); please report it`;
}

function createProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('roadmap')
    .description('Tools for roadmaps written in Markdown: what they say, and who may move on.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) =>
        write(
          `roadmap: ${text
            .replace(/^error: /, '')
            .trim()
            .replaceAll('\n', ' ')}; see roadmap --help\n`,
        ),
    })
    .addHelpText('after', help);
  const commands = [
    addInit,
    addLint,
    addDiff,
    addAnchor,
    addRepair,
    addParse,
    addStats,
    addStatus,
    addApply,
  ];
  for (const addCommand of commands) addCommand(program, terminal, finish);
  return program;
}

const help = `
Examples:
  roadmap init roadmap.md --title "Learn Go"
  roadmap lint roadmap.md
  roadmap stats roadmap.md
  roadmap status roadmap.md --progress my-progress.json
  curl -s https://example.org/roadmap.md | roadmap status - --json

Exit status:
  0  all is well
  1  there are findings
  2  the command was not understood, or a file could not be used

"roadmap COMMAND --help" tells more. Messages about a document go to standard error,
as FILE:LINE:COLUMN: SEVERITY: REASON [RULE].`;

function version(): string {
  // Not an import: in a published package the file stands outside the compiled sources.
  const manifest: unknown = createRequire(import.meta.url)('../package.json');
  const isObject = typeof manifest === 'object' && manifest !== null;
  return isObject && 'version' in manifest ? String(manifest.version) : 'unknown';
}
