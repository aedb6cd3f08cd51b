import { reconcile } from '@roadmap-tracker/core';
import type { Roadmap } from '@roadmap-tracker/core/model';
import { parseRoadmap } from '@roadmap-tracker/core/parse';
import {
  importProgress,
  mergeProgress,
  noProgress,
  type Progress,
  readProgress,
} from '@roadmap-tracker/core/progress';
import { assess } from '@roadmap-tracker/core/readiness';
import type { Command } from 'commander';
import { InputError, readMarkdownFiles, readText } from './input.ts';
import { writeMessages } from './messages.ts';
import { toStatusReport } from './status-report.ts';
import { statusText } from './status-text.ts';
import { oneOrAll, type Terminal, underNames, writeJson, writeLines } from './terminal.ts';

interface Options {
  readonly json?: true;
  readonly progress?: string;
}

/** Adds `roadmap status`: whether the learner may move on. */
export function addStatus(program: Command, terminal: Terminal): void {
  program
    .command('status')
    .description('say whether a learner may move on, and what is missing')
    .argument('<file...>', 'Markdown files, or - for standard input')
    .option('--progress <file>', 'what the learner exported from the tracker, beside their ticks')
    .option('--json', 'as JSON, for programs: an object for one file, an array for several')
    .addHelpText('after', help)
    .action(async (files: readonly string[], options: Options) => {
      if (options.progress !== undefined && files.length > 1) {
        throw new InputError(options.progress, 'is of one roadmap; name only its file beside it');
      }
      const documents = await readMarkdownFiles(files, terminal.stdin);
      const judged = await Promise.all(
        documents.map(async ({ file, markdown }) => {
          const roadmap = parseRoadmap(markdown);
          const saved = await savedProgress(roadmap, file, options, terminal);
          const progress = mergeProgress(readProgress(roadmap), saved);
          return { file, roadmap, assessment: assess(roadmap, progress) };
        }),
      );
      if (options.json) {
        const reports = judged.map((it) => toStatusReport(it.roadmap, it.assessment));
        writeJson(terminal, oneOrAll(reports));
        return;
      }
      for (const { file, roadmap } of judged) writeMessages(terminal, file, roadmap);
      const texts = judged.map(({ file, roadmap, assessment }) => ({
        file,
        lines: statusText(roadmap, assessment),
      }));
      writeLines(terminal.stdout, underNames(texts));
    });
}

const help = `
Progress is read from the boxes ticked in the file and, with --progress, from what the
learner exported.

Examples:
  roadmap status my-copy.md
  roadmap status roadmap.md --progress my-progress.json --json

Exit status:
  0  all is well, whatever the lights are
  2  the command was not understood, or a file could not be used`;

async function savedProgress(
  roadmap: Roadmap,
  file: string,
  { progress: saved }: Options,
  { stdin, stderr }: Terminal,
): Promise<Progress> {
  if (saved === undefined) return noProgress;
  if (saved === '-' && file === '-') {
    throw new InputError(
      '-',
      'cannot be both the roadmap and the progress; name a file for one of them',
    );
  }
  const imported = importProgress(await readText(saved, stdin));
  if (!imported.ok) throw new InputError(saved, imported.reason);
  // Its ids may still be here under another title, so this is no reason to stop.
  if (imported.roadmapId !== roadmap.id) {
    writeLines(stderr, [`roadmap: ${saved}: belongs to another roadmap; is it the right file?`]);
  }
  return reconcile(imported.progress, imported.outline, roadmap).progress;
}
