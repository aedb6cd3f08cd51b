// How long things take, in milliseconds of CPU time: other programs on the machine count less.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** The CPU time of one call. */
export function cpuTime(action) {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Runs actions in turns, A B A B, so that a busy moment hits all of them alike.
 *
 * @param actions By name.
 * @returns The median of each, by the same names.
 */
export function alternate(actions, rounds, warmUp = 2) {
  const times = Object.fromEntries(Object.keys(actions).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, action] of Object.entries(actions)) {
      const time = cpuTime(action);
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** The bytes of heap that what an action makes keeps alive, the middle of three tries. */
export function heapOf(make) {
  return median(
    [1, 2, 3].map(() => {
      collectGarbage();
      const before = process.memoryUsage().heapUsed;
      const kept = make();
      collectGarbage();
      const used = process.memoryUsage().heapUsed - before;
      // Named once more after the measurement, or it would have been collected.
      return kept === undefined ? Number.NaN : used;
    }),
  );
}
