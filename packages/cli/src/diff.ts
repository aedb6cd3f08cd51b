import { diffRoadmaps, type EditImpact } from '@roadmap-tracker/core';
import { parseRoadmap } from '@roadmap-tracker/core/parse';
import type { Command } from 'commander';
import { exitStatus, type Finish } from './exit-status.ts';
import { readMarkdownFiles } from './input.ts';
import { counted, printable, type Terminal, writeJson, writeLines } from './terminal.ts';

/** Adds `roadmap diff`: what an edit costs the readers. */
export function addDiff(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('diff')
    .description('say what readers would lose by an edit, before it is published')
    .argument('<old>', 'the Markdown file as readers know it, or - for standard input')
    .argument('<new>', 'the Markdown file that would take its place, or -')
    .option('--json', 'as JSON, for programs')
    .addHelpText('after', help)
    .action(async (before: string, after: string, { json }: { readonly json?: true }) => {
      const [old, edited] = await readMarkdownFiles([before, after], terminal.stdin);
      const impact = diffRoadmaps(
        parseRoadmap(old?.markdown ?? ''),
        parseRoadmap(edited?.markdown ?? ''),
      );
      if (json) writeJson(terminal, impact);
      else writeLines(terminal.stdout, impactText(impact, { before, after }));
      if (impact.loses) finish(exitStatus.findings);
    });
}

const help = `
Readers keep what they did on an item that is found again: by its anchor, its text, its link,
or, in other words, by most of its words. What is not found is shown to them apart, under
what is no longer in the roadmap; nothing is deleted. "roadmap anchor" gives items anchors,
so that any rewording is safe.

Examples:
  roadmap diff published.md roadmap.md
  git show HEAD:roadmap.md | roadmap diff - roadmap.md --json

Exit status:
  0  readers lose nothing
  1  something they did would not be found again, or only with their help
  2  the command was not understood, or a file could not be used`;

interface Names {
  readonly before: string;
  readonly after: string;
}

function impactText(impact: EditImpact, { before, after }: Names): readonly string[] {
  const { counts } = impact;
  const old = ({ line, text }: EditImpact['orphaned'][number]) => `${before}:${line}: ${text}`;
  const now = ({ line, text }: EditImpact['added'][number]) => `${after}:${line}: ${text}`;
  const change = (pair: EditImpact['moved'][number]) => [
    old(pair.before),
    `  → ${now(pair.after)}`,
  ];
  return [
    impact.loses ? 'Readers would lose something.' : 'Readers lose nothing.',
    '',
    ...list('No longer found', impact.orphaned.map(old)),
    ...list(
      'May be one of several: readers are asked',
      impact.ambiguous.flatMap((doubt) => [
        old(doubt.before),
        ...doubt.candidates.map((candidate) => `  ? ${now(candidate)}`),
      ]),
    ),
    ...list('Taken for the same by position', impact.structural.flatMap(change)),
    ...list('In other words', impact.reworded.flatMap(change)),
    ...list('In another place', impact.moved.flatMap(change)),
    ...list('New', impact.added.map(now)),
    [
      `${counted(counts.carried, 'item', 'items')} found again`,
      `${counts.orphaned} not`,
      `${counts.ambiguous} in doubt`,
      `${counts.added} new`,
    ].join(', '),
  ];
}

function list(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  // The indentation of a second line is ours; what is in it is the document's.
  const shown = lines.map(
    (line) => `  ${/^ */.exec(line)?.[0] ?? ''}${printable(line.trimStart())}`,
  );
  return [title, ...shown, ''];
}
