// How fast documents are read, and how large the model is.
import { readFileSync } from 'node:fs';
import { parseRoadmap } from '../packages/core/src/parse-roadmap.ts';
import { toMdast } from '../packages/core/src/markdown/to-mdast.ts';
import { alternate, cpuTime, heapOf, median } from './measure.mjs';
import { micromarkVersion, remark } from './peers.mjs';

const seed = readFileSync(
  new URL('../examples/roadmaps/backend-mastery.md', import.meta.url),
  'utf8',
);

export function benchSeed() {
  const times = alternate(
    {
      parseRoadmap: () => parseRoadmap(seed),
      remark: () => remark(seed),
      toMdast: () => toMdast(seed),
    },
    25,
    5,
  );
  const against = (name) => times[name] / times.remark;
  return [
    {
      what: '`parseRoadmap` of the example ÷ remark-parse alone, same extensions',
      measured: against('parseRoadmap'),
      most: 1.1,
      note: `${times.parseRoadmap.toFixed(0)} ms ÷ ${times.remark.toFixed(0)} ms`,
    },
    {
      what: 'its Markdown tree alone, in pieces ÷ remark-parse alone',
      measured: against('toMdast'),
      note: 'the share of `markdown/`; the rest is understanding',
    },
  ];
}

export function benchGrowth() {
  const whole = seed.repeat(100);
  const ours = median([1, 2, 3].map(() => cpuTime(() => parseRoadmap(whole))));
  const one = median(Array.from({ length: 9 }, () => cpuTime(() => parseRoadmap(seed))));
  const ten = cpuTime(() => remark(seed.repeat(10)));
  const twenty = cpuTime(() => remark(seed.repeat(20)));
  // What grows from ten to twenty goes on growing to a hundred: log₂ 5 doublings more.
  const power = Math.log2(twenty / ten);
  const remarkWhole = twenty * 5 ** power;
  return [
    {
      what: `the example ×100 (2.8 MB) ÷ remark-parse whole, micromark ${micromarkVersion}`,
      measured: ours / remarkWhole,
      most: 1 / 8,
      note:
        `${(ours / 1_000).toFixed(1)} s ÷ ${(remarkWhole / 1_000).toFixed(0)} s, which is extrapolated: ` +
        `×10 took ${(ten / 1_000).toFixed(1)} s, ×20 ${(twenty / 1_000).toFixed(1)} s, so it grows with the power ${power.toFixed(2)}`,
    },
    {
      what: 'ms per byte, the example ×100 ÷ the example',
      measured: ours / 100 / one,
      most: 1.3,
      note: 'past about 170 kB the line reader takes over, which is faster',
    },
  ];
}

export function benchHeap() {
  const copies = 10;
  const model = heapOf(() => Array.from({ length: copies }, () => parseRoadmap(seed)));
  const tree = heapOf(() => Array.from({ length: copies }, () => remark(seed)));
  return [
    {
      what: 'heap kept by the model, bytes per character of the example',
      measured: model / copies / seed.length,
      most: 8,
      note: `the parser's tree: ${(tree / copies / seed.length).toFixed(0)}`,
    },
  ];
}
