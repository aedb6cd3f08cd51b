// How long it takes to judge a roadmap again after one tick.
import { parseRoadmap } from '../packages/core/src/parse-roadmap.ts';
import { mergeProgress, noProgress, writeChange } from '../packages/core/src/progress/index.ts';
import { assess } from '../packages/core/src/readiness/index.ts';
import { visit } from '../packages/core/src/model/visit.ts';
import { cpuTime, median } from './measure.mjs';

const quarters = 4;
const items = 10_000;

export function benchAssess() {
  const roadmap = parseRoadmap(largeRoadmap());
  const ids = [];
  visit(roadmap.content, (node) => node.type === 'task' && ids.push(node.id));
  const writer = { now: Date.UTC(2026, 0, 1), replica: 'bench00' };
  const tick = (progress, ...ticked) =>
    mergeProgress(
      progress,
      writeChange(progress, { type: 'item', ids: ticked, state: 'done' }, writer),
    );

  let progress = tick(noProgress, ...ids.slice(0, ids.length / 2));
  assess(roadmap, progress);
  const ticked = ids.slice(ids.length / 2, ids.length / 2 + 60);
  const times = ticked.map((id) => {
    progress = tick(progress, id);
    return cpuTime(() => assess(roadmap, progress));
  });
  return [
    {
      what: `\`assess\` after one tick, ${ids.length.toLocaleString('en')} items, ms`,
      measured: median(times),
      most: 1,
    },
  ];
}

function largeRoadmap() {
  const item = (_, index) => `- [ ] Topic ${index}`;
  const quarter = (_, index) =>
    `## Quarter ${index + 1}\n\n**Topics:**\n\n${Array.from({ length: items / quarters }, item).join('\n')}\n`;
  return `# Plan\n\n${Array.from({ length: quarters }, quarter).join('\n')}`;
}
