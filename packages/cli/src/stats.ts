import { parseRoadmap } from '@roadmap-tracker/core/parse';
import type { Command } from 'commander';
import { countRoadmap, type Stats } from './count-roadmap.ts';
import { readMarkdownFiles } from './input.ts';
import {
  counted,
  oneOrAll,
  printable,
  type Terminal,
  toTable,
  underNames,
  writeJson,
  writeLines,
} from './terminal.ts';

/** Adds `roadmap stats`: what was recognised, counted. */
export function addStats(program: Command, terminal: Terminal): void {
  program
    .command('stats')
    .description('count what was recognised: periods, topics, links, projects, questions')
    .argument('<file...>', 'Markdown files, or - for standard input')
    .option('--json', 'as JSON, for programs: an object for one file, an array for several')
    .addHelpText('after', help)
    .action(async (files: readonly string[], { json }: { readonly json?: true }) => {
      const documents = await readMarkdownFiles(files, terminal.stdin);
      const stats = documents.map(({ markdown }) => countRoadmap(parseRoadmap(markdown)));
      if (json) writeJson(terminal, oneOrAll(stats));
      else writeLines(terminal.stdout, underNames(toTexts(files, stats)));
    });
}

const help = `
Examples:
  roadmap stats roadmap.md
  roadmap stats --json *.md

Exit status:
  0  all is well; "roadmap lint" tells what the messages are
  2  the command was not understood, or a file could not be used`;

function toTexts(
  files: readonly string[],
  stats: readonly Stats[],
): Parameters<typeof underNames>[0] {
  return stats.map((it, index) => ({ file: files[index] ?? '', lines: toText(it) }));
}

function toText({ tasks, messages, periods, counters, ...stats }: Stats): readonly string[] {
  return [
    printable(stats.title ?? 'Without a title'),
    '',
    ...toTable([
      ['headings', stats.headings],
      ['links', stats.links],
      ['tasks', tasks.total, `${tasks.checked} checked`],
      ['topics', stats.topics],
      ['resources', stats.resources],
      ['projects', stats.projects],
      ['questions', stats.questions],
    ]),
    ...list(
      'periods',
      periods.map(({ title, children }) => [title, counted(children, 'part', 'parts')]),
    ),
    ...list(
      'counters',
      counters.map((counter) => [counter.label, valueOf(counter)]),
    ),
    '',
    [
      counted(messages.error, 'error', 'errors'),
      counted(messages.warning, 'warning', 'warnings'),
      counted(messages.info, 'note', 'notes'),
    ].join(', '),
  ];
}

function list(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const table = toTable(rows.map((row) => row.map(printable)));
  return ['', title, ...table.map((line) => `  ${line}`)];
}

/** As the author wrote it: "0/12+", "40%". */
function valueOf({ current, total, openEnded, percent, unit }: Stats['counters'][number]): string {
  const number = current ?? '–';
  const value = total === null ? `${number}` : `${number}/${total}${openEnded ? '+' : ''}`;
  const share = percent === null ? '' : `${percent}%`;
  const parts = current === null && total === null ? [share] : [value, unit, share && `(${share})`];
  return parts.filter(Boolean).join(' ');
}
