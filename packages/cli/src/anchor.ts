import { addAnchors } from '@roadmap-tracker/core';
import { type AnchorStyle, anchorStyles } from '@roadmap-tracker/core/model';
import { parseRoadmap } from '@roadmap-tracker/core/parse';
import { type Command, Option } from 'commander';
import { InputError, readMarkdown } from './input.ts';
import { replaceText } from './output.ts';
import { counted, printable, type Terminal, writeLines } from './terminal.ts';

interface Options {
  readonly style: AnchorStyle;
  readonly write?: true;
}

/** Adds `roadmap anchor`: names that no rewording changes. */
export function addAnchor(program: Command, terminal: Terminal): void {
  program
    .command('anchor')
    .description('name every item that has no anchor, so that no edit parts readers from it')
    .argument('<file>', 'the Markdown file, or - for standard input')
    .addOption(
      new Option('--style <style>', 'how anchors are written')
        .choices(anchorStyles)
        .default('comment'),
    )
    .option('--write', 'change the file itself, instead of printing the text')
    .addHelpText('after', help)
    .action(async (file: string, { style, write }: Options) => {
      if (write && file === '-') {
        throw new InputError('-', 'cannot be written to; leave out --write, or name a file');
      }
      const text = await readMarkdown(file, terminal.stdin);
      const { markdown, added } = addAnchors(text, parseRoadmap, style);
      if (!write) terminal.stdout.write(markdown);
      else if (added > 0) await replaceText(file, markdown);
      const told = added === 0 ? 'has them all' : `${counted(added, 'anchor', 'anchors')} added`;
      writeLines(terminal.stderr, [printable(`${file}: ${told}`)]);
    });
}

const help = `
An anchor stands at the end of the line it names, in one of three spellings:
  comment  <!-- id: pools -->  shown by no Markdown reader
  brace    {#pools}
  caret    ^pools              as in Obsidian
Nothing else in the file changes, byte for byte. Readers keep what they did so far.

Examples:
  roadmap anchor roadmap.md > anchored.md
  roadmap anchor roadmap.md --write

Exit status:
  0  the text was printed, or the file written, or there was nothing to add
  2  the command was not understood, or the file could not be used or written`;
