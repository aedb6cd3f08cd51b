// How long hostile documents take: each of a mebibyte, and how that grew from a quarter of one.
import { hostileInputs } from '../packages/core/test/hostile-inputs.ts';
import { parseRoadmap } from '../packages/core/src/parse-roadmap.ts';
import { toMdast } from '../packages/core/src/markdown/to-mdast.ts';
import { cpuTime } from './measure.mjs';

const mebibyte = 1 << 20;

/** Every hostile document: seconds for a mebibyte, growth per doubling, and what it threw. */
export function measureHostile() {
  return Object.entries(hostileInputs).map(([name, make]) => {
    const [quarter, whole] = [mebibyte / 4, mebibyte].map(make);
    const small = attempt(() => parseRoadmap(quarter));
    const large = attempt(() => parseRoadmap(whole));
    const tree = attempt(() => toMdast(whole));
    return {
      name,
      seconds: large.time / 1_000,
      treeSeconds: tree.time / 1_000,
      // Below a few milliseconds there is only noise to compare.
      growth: Math.sqrt(large.time / Math.max(small.time, 20)),
      thrown: large.thrown ?? small.thrown,
    };
  });
}

function attempt(action) {
  let thrown;
  const time = cpuTime(() => {
    try {
      action();
    } catch (error) {
      thrown = String(error);
    }
  });
  return { time, thrown };
}

export function hostileRows(results) {
  const worst = (key) => results.toSorted((a, b) => b[key] - a[key])[0];
  const thrown = results.filter((result) => result.thrown);
  const count = (test) => results.filter(test).length;
  return [
    {
      what: `hostile documents of 1 MiB that throw, of ${results.length}`,
      measured: thrown.length,
      most: 0,
      note: thrown.map(({ name, thrown: what }) => `${name}: ${what}`).join('; '),
    },
    {
      what: 'slowest of them, seconds of CPU for 1 MiB',
      measured: worst('seconds').seconds,
      most: 1,
      note: `${worst('seconds').name}; ${count(({ seconds }) => seconds > 1)} take more than 1 s, ${count(({ seconds }) => seconds > 2)} more than 2 s`,
    },
    {
      what: 'slowest Markdown tree alone, seconds of CPU for 1 MiB',
      measured: worst('treeSeconds').treeSeconds,
      most: 1,
      note: `${worst('treeSeconds').name}; ${count(({ treeSeconds }) => treeSeconds > 1)} take more than 1 s`,
    },
    {
      what: 'largest growth per doubling, from 256 KiB to 1 MiB',
      measured: worst('growth').growth,
      most: 2.3,
      note: worst('growth').name,
    },
  ];
}
