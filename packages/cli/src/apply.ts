import { progressEdits, reconcile, writeProgress } from '@roadmap-tracker/core';
import { type Outline, outlineOf, type Roadmap } from '@roadmap-tracker/core/model';
import { parseRoadmap } from '@roadmap-tracker/core/parse';
import {
  importProgress,
  mergeProgress,
  type Progress,
  readProgress,
} from '@roadmap-tracker/core/progress';
import { assess } from '@roadmap-tracker/core/readiness';
import type { Command } from 'commander';
import { InputError, readMarkdown, readText } from './input.ts';
import { writeMessages } from './messages.ts';
import { replaceText } from './output.ts';
import { counted, printable, type Terminal, writeJson, writeLines } from './terminal.ts';

interface Options {
  readonly progress: string;
  readonly write?: true;
  readonly json?: true;
}

/** Adds `roadmap apply`: a learner's own copy of a roadmap. */
export function addApply(program: Command, terminal: Terminal): void {
  program
    .command('apply')
    .description('fill in the boxes, status and counters of a roadmap from what a learner did')
    .argument('<file>', 'the Markdown file, or - for standard input')
    .requiredOption(
      '--progress <file>',
      'what the learner exported, or a Markdown copy they ticked',
    )
    .option('--write', 'change the file itself, instead of printing the copy')
    .option('--json', 'only how many places change, as JSON, for programs')
    .addHelpText('after', help)
    .action(async (file: string, { progress: saved, write, json }: Options) => {
      if (write && file === '-') {
        throw new InputError('-', 'cannot be written to; leave out --write, or name a file');
      }
      if (saved === '-' && file === '-') {
        throw new InputError(
          '-',
          'cannot be both the roadmap and the progress; name a file for one of them',
        );
      }
      const markdown = await readMarkdown(file, terminal.stdin);
      const roadmap = parseRoadmap(markdown);
      const progress = await savedProgress(roadmap, saved, terminal);
      const assessment = assess(roadmap, mergeProgress(readProgress(roadmap), progress));
      const changed = progressEdits(markdown, roadmap, progress, assessment).length;
      const copy = writeProgress(markdown, roadmap, progress, assessment);

      if (write && changed > 0) await replaceText(file, copy);
      if (json) {
        writeJson(terminal, { changed });
        return;
      }
      writeMessages(terminal, file, roadmap);
      if (!write) terminal.stdout.write(copy);
      const told = changed === 0 ? 'nothing to change' : counted(changed, 'change', 'changes');
      writeLines(terminal.stderr, [printable(`${file}: ${told}`)]);
    });
}

const help = `
Everything but boxes, status choices and counters stays as it is, byte for byte. Skipped
items, notes and dates have no place in Markdown: keep what was exported, too. A Markdown
copy adds its ticks to those in the file; a box that is empty in it takes none away.

Examples:
  roadmap apply roadmap.md --progress my-progress.json > my-copy.md
  roadmap apply roadmap.md --progress my-copy.md --write

Exit status:
  0  the copy was printed, or the file written
  2  the command was not understood, or a file could not be used or written`;

async function savedProgress(
  roadmap: Roadmap,
  file: string,
  { stdin, stderr }: Terminal,
): Promise<Progress> {
  const { roadmapId, progress, outline } = /\.(?:md|markdown)$/i.test(file)
    ? tickedIn(await readMarkdown(file, stdin))
    : exportedIn(file, await readText(file, stdin));
  // Its ids may still be here under another title, so this is no reason to stop.
  if (roadmapId !== roadmap.id) {
    writeLines(stderr, [`roadmap: ${file}: belongs to another roadmap; is it the right file?`]);
  }
  // What was exported belongs to the roadmap as it was then.
  return reconcile(progress, outline, roadmap).progress;
}

interface Saved {
  readonly roadmapId: string;
  readonly progress: Progress;
  /** The roadmap it was made with. */
  readonly outline: Outline;
}

function tickedIn(markdown: string): Saved {
  const copy = parseRoadmap(markdown);
  return { roadmapId: copy.id, progress: readProgress(copy), outline: outlineOf(copy) };
}

function exportedIn(file: string, text: string): Saved {
  // Standard input has no name to go by.
  if (file === '-' && !/^\uFEFF?\s*\{/.test(text)) return tickedIn(text);
  const imported = importProgress(text);
  if (!imported.ok) throw new InputError(file, imported.reason);
  return imported;
}
