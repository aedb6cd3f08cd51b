// How many ticks survive the author's edits, and how long that takes.
//
//     node bench/reconcile.mjs                RUNS=30 YEARS=30 for the figures of decision 0006
import { seed } from '../packages/core/test/seed.ts';
import { edits } from '../packages/core/test/edits/edits.ts';
import { toLines } from '../packages/core/test/edits/lines.ts';
import { createRandom } from '../packages/core/test/edits/random.ts';
import { noOutcome, tryEdit, tryYear, versionOf } from '../packages/core/test/edits/trial.ts';
import { outlineOf } from '../packages/core/src/model/outline.ts';
import { parseRoadmap } from '../packages/core/src/parse-roadmap.ts';
import { noProgress } from '../packages/core/src/progress/index.ts';
import { addAnchors, reconcile } from '../packages/core/src/reconcile/index.ts';

const runs = Number(process.env.RUNS ?? 3);
const years = Number(process.env.YEARS ?? 3);

const plain = versionOf(toLines(seed));
const named = versionOf(toLines(addAnchors(seed, parseRoadmap).markdown));

console.log(`${plain.items.length} items, half of them ticked, ${runs} runs of each edit\n`);
console.log(row(['edit', 'ticks', 'right', 'hidden', 'wrong', 'other text', 'lost']));
const all = noOutcome();
for (const [kind, edit] of Object.entries(edits))
  report(kind, all, (run, outcome) => tryEdit(plain, edit, createRandom(run), outcome, kind));
print('all edits', all);
const anchored = noOutcome();
for (const [kind, edit] of Object.entries(edits)) {
  for (let run = 0; run < Math.min(runs, 3); run += 1) {
    tryEdit(named, edit, createRandom(run), anchored, kind);
  }
}
print('all edits, with anchors', anchored);

console.log(`\n${years} years of twelve edits\n`);
for (const [name, first, visits] of [
  ['visits every month', plain, 1],
  ['one visit at its end', plain, 12],
  ['every month, with anchors', named, 1],
]) {
  const outcome = noOutcome();
  for (let year = 0; year < years; year += 1)
    tryYear(first, createRandom(1000 + year), outcome, visits);
  print(name, outcome);
  showCases(outcome);
}

console.log('\nCPU time of reconcile, best of five\n');
time(
  'the seed, one line moved',
  plain.roadmap,
  versionOf(edits['move an item to another list'](plain.lines, createRandom(1))).roadmap,
);
time('the seed, not edited', plain.roadmap, plain.roadmap);
time('10,000 items, all headings and a tenth of the items reworded', large(''), large(' anew'));

function report(kind, total, run) {
  const outcome = noOutcome();
  for (let at = 0; at < runs; at += 1) run(at, outcome);
  print(kind, outcome);
  showCases(outcome);
  for (const key of ['right', 'wrong', 'wrongText', 'hidden', 'lost']) total[key] += outcome[key];
}

function print(kind, { right, hidden, wrong, wrongText, lost }) {
  const ticks = right + hidden;
  const share = `${((100 * right) / ticks).toFixed(2)} %`;
  console.log(row([kind, ticks, share, hidden, wrong, wrongText, lost]));
}

function showCases({ cases }) {
  if (process.env.CASES) for (const text of cases) console.log(`    ${text}`);
}

function row([name, ...cells]) {
  return name.padEnd(34) + cells.map((cell) => String(cell).padStart(11)).join('');
}

function time(name, before, after) {
  const { outline } = reconcile(noProgress, undefined, before);
  let best = Infinity;
  for (let run = 0; run < 5; run += 1) {
    const start = process.cpuUsage();
    reconcile(noProgress, outline, after);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  console.log(
    `${name.padEnd(62)} ${best.toFixed(1).padStart(8)} ms  ${outlineOf(after).items.length} in the outline`,
  );
}

/** A model of 10,000 tasks in 500 sections, without parsing one. */
function large(more) {
  const random = createRandom(7);
  const words =
    'queue,index,cache,shard,lock,trace,proxy,token,stream,ledger,batch,graph,probe,quota'.split(
      ',',
    );
  const span = { line: 1, start: 0, end: 0 };
  const content = Array.from({ length: 500 }, (_, section) => ({
    type: 'section',
    id: `s${section}${more}`,
    title: { text: `Part ${section}${more}` },
    depth: 2,
    origin: 'heading',
    span,
    content: [
      {
        type: 'checklist',
        id: `c${section}${more}`,
        role: 'topics',
        span,
        tasks: Array.from({ length: 20 }, (_, task) => {
          const text = `${random.pick(words)} ${random.pick(words)} ${random.pick(words)} ${random.pick(words)} in case ${section * 20 + task}`;
          const said = task % 10 === 0 ? `${text}${more}` : text;
          return {
            type: 'task',
            id: `t${section * 20 + task}${more}`,
            text: said,
            tasks: [],
            span,
          };
        }),
      },
    ],
  }));
  return { content };
}
