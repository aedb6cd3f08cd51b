// `pnpm bench`: how fast the core is, beside its goals and its peers, written into
// docs/benchmarks.md. Takes some minutes; close what else is running.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { benchAssess } from './assessing.mjs';
import { hostileRows, measureHostile } from './hostile.mjs';
import { benchGrowth, benchHeap, benchSeed } from './parsing.mjs';
import { reasons } from './reasons.mjs';

const load = loadavg()[0].toFixed(1);
const rows = [];
for (const bench of [benchSeed, benchGrowth, benchHeap, benchAssess]) report(bench());
const hostile = measureHostile();
report(hostileRows(hostile));

writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), page());

function report(more) {
  for (const row of more) {
    rows.push(row);
    console.log(`${markOf(row)} ${row.what}: ${figure(row.measured)} ${row.note ?? ''}`);
  }
}

/** Whether the goal is met; nothing where there is none. */
function markOf({ measured, most }) {
  if (most === undefined) return '·';
  return measured <= most ? '✓' : '✗';
}

function figure(number) {
  return Number.isInteger(number) ? `${number}` : number.toFixed(number < 1 ? 3 : 2);
}

function page() {
  const missed = rows.filter((row) => markOf(row) === '✗');
  return `# Benchmarks

Written by \`pnpm bench\`; do not edit. CPU time, medians, runs in turns (A B A B), on Node ${process.versions.node},
${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${load} when it began. Read the ratios: milliseconds are those of
one machine on one day.

| what | measured | goal | | |
|---|---:|---:|---|---|
${rows.map(line).join('\n')}

## What misses its goal, and why

${missed.length === 0 ? 'Nothing does.' : missed.map(whyMissed).join('\n')}

## Hostile documents

Each is made to keep a parser busy, to make it throw or to confuse it
(\`packages/core/test/hostile-inputs.ts\`). Seconds of CPU for 1 MiB, of the whole and of its Markdown tree alone, and
the growth per doubling from 256 KiB on; the slowest first.

| document | seconds | tree alone | growth |
|---|---:|---:|---:|
${hostile
  .toSorted((a, b) => b.seconds - a.seconds)
  .map(
    (it) =>
      `| ${it.name} | ${it.seconds.toFixed(2)} | ${it.treeSeconds.toFixed(2)} | ${it.growth.toFixed(2)} |`,
  )
  .join('\n')}
`;
}

function line(row) {
  const goal = row.most === undefined ? '' : `≤ ${figure(row.most)}`;
  return `| ${row.what} | ${figure(row.measured)} | ${goal} | ${markOf(row)} | ${row.note ?? ''} |`;
}

function whyMissed({ what }) {
  const reason = reasons.find(({ about }) => what.includes(about))?.why ?? 'Not known yet.';
  return `- **${what}.** ${reason}`;
}
