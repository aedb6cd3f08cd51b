import { type Command, InvalidArgumentError, Option } from 'commander';
import { createText } from './output.ts';
import { roadmapTemplate, templateUnits, type TemplateOptions } from './roadmap-template.ts';
import { type Terminal, writeLines } from './terminal.ts';

interface Options extends TemplateOptions {
  readonly force?: true;
}

/** The most periods a new roadmap is given: more than a year of weeks. */
const mostPeriods = 60;

/** Adds `roadmap init`: a new roadmap to fill in. */
export function addInit(program: Command, terminal: Terminal): void {
  program
    .command('init')
    .description('start a new roadmap: a file with every part in its place, to be filled in')
    .argument('[file]', 'the file to create; without one, or for -, it is printed')
    .option('--title <title>', 'what the roadmap is called', toTitle, 'My Roadmap')
    .option('--periods <n>', `how many periods it has, up to ${mostPeriods}`, toPeriods, 4)
    .addOption(
      new Option('--unit <unit>', 'what a period is').choices(templateUnits).default('quarter'),
    )
    .option('--force', 'write over a file that is there already')
    .addHelpText('after', help)
    .action(async (file: string | undefined, { force, ...options }: Options) => {
      const markdown = roadmapTemplate(options);
      if (file === undefined || file === '-') {
        terminal.stdout.write(markdown);
        return;
      }
      await createText(file, markdown, force === true);
      writeLines(terminal.stderr, [`${file}: created; fill it in, then try roadmap stats`]);
    });
}

const help = `
Examples:
  roadmap init roadmap.md --title "Learn Go in a year"
  roadmap init piano.md --unit month --periods 6
  roadmap init --unit week --periods 8 > course.md

Exit status:
  0  all is well
  2  the command was not understood, or the file is there already or cannot be written`;

function toTitle(text: string): string {
  const title = text.replace(/\s+/g, ' ').trim();
  if (title === '') throw new InvalidArgumentError('Give it a name.');
  return title;
}

function toPeriods(text: string): number {
  const periods = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (periods < 1 || periods > mostPeriods) {
    throw new InvalidArgumentError(`Give a whole number from 1 to ${mostPeriods}.`);
  }
  return periods;
}
