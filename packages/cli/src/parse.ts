import { parseRoadmap } from '@roadmap-tracker/core/parse';
import type { Command } from 'commander';
import { readMarkdownFiles } from './input.ts';
import { writeMessages } from './messages.ts';
import { oneOrAll, type Terminal, writeJson } from './terminal.ts';

/** Adds `roadmap parse`: the model of a document. */
export function addParse(program: Command, terminal: Terminal): void {
  program
    .command('parse')
    .description('print what a roadmap says, as JSON: every section, task, link and rule')
    .argument('<file...>', 'Markdown files, or - for standard input')
    .addHelpText('after', help)
    .action(async (files: readonly string[]) => {
      const documents = await readMarkdownFiles(files, terminal.stdin);
      const roadmaps = documents.map(({ file, markdown }) => {
        const roadmap = parseRoadmap(markdown);
        writeMessages(terminal, file, roadmap);
        return roadmap;
      });
      writeJson(terminal, oneOrAll(roadmaps));
    });
}

const help = `
Of one file the model is printed, of several an array of models.

Examples:
  roadmap parse roadmap.md > roadmap.json
  roadmap parse - < roadmap.md | jq '.periods'

Exit status:
  0  all is well
  2  the command was not understood, or a file could not be used`;
