import { type RepairedText, repairText } from '@roadmap-tracker/core';
import type { Command } from 'commander';
import { InputError, readText } from './input.ts';
import { replaceText } from './output.ts';
import { counted, printable, type Terminal, writeLines } from './terminal.ts';

/** Adds `roadmap repair`: mojibake undone, and nothing else changed. */
export function addRepair(program: Command, terminal: Terminal): void {
  program
    .command('repair')
    .description('undo a wrong decoding ("ğŸš€" for 🚀), and leave everything else as it is')
    .argument('<file>', 'the damaged file, or - for standard input')
    .option('--write', 'change the file itself, instead of printing the repaired text')
    .addHelpText('after', help)
    .action(async (file: string, { write }: { readonly write?: true }) => {
      if (write && file === '-') {
        throw new InputError('-', 'cannot be written to; leave out --write, or name a file');
      }
      const text = await readText(file, terminal.stdin);
      const { repaired, ...result } = repairText(text);
      const whole = repaired ? withMarkOf(text, result.text) : text;
      if (!write) terminal.stdout.write(whole);
      else if (repaired) await replaceText(file, whole);
      writeLines(terminal.stderr, [printable(`${file}: ${told(repaired)}`)]);
    });
}

const help = `
Text is damaged when a tool reads UTF-8 as Windows-1254, Windows-1252 or Mac Roman. What was
lost on the way is put back by the likeliest guess where few characters could have stood
there, and left out where many could.

Examples:
  roadmap repair roadmap.md > repaired.md
  roadmap repair roadmap.md --write

Exit status:
  0  the text is sound now, or was before
  2  the command was not understood, or the file could not be used or written`;

/** Repairing takes the byte order mark off to read the text; in a file it stays. */
function withMarkOf(text: string, repaired: string): string {
  return text.startsWith('\uFEFF') ? `\uFEFF${repaired}` : repaired;
}

function told(repaired: RepairedText['repaired']): string {
  if (!repaired) return 'nothing to repair';
  const { codePage, certain, preferred, dropped } = repaired;
  const count = counted(certain + preferred, 'character', 'characters');
  const guessed = preferred > 0 ? `, ${preferred} of them by the likeliest guess` : '';
  const lost = dropped > 0 ? `; ${dropped} could not be, and left no trace` : '';
  return `had been read as ${codePage}; ${count} repaired${guessed}${lost}`;
}
