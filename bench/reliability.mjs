// `pnpm reliability`: what the store promises, measured in a real Chromium, and written into
// docs/reliability.md. Takes a few minutes. Exits with 1 when a promise is broken.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { openBench } from './reliability-browser.mjs';

const kills = 20;
const ticksOfEach = 5_000;

// Others may be busy on the same machine; then milliseconds say little.
const load = loadavg()[0].toFixed(1);
const bench = await openBench();
const rows = [];
try {
  for (const check of [checkRaces, checkCounter, checkClicks, checkLoss, checkFaults, checkKills]) {
    for (const row of await check()) {
      rows.push(row);
      console.log(`${row.broken ? '✗' : '✓'} ${row.what}: ${row.measured} (${row.wanted})`);
    }
  }
} finally {
  bench.close();
}
if (rows.some(({ broken }) => broken)) process.exitCode = 1;
writeReport(rows);

async function checkRaces() {
  return withTabs(2, async (tabs) => {
    const refused = await Promise.all(
      tabs.map((page, tab) =>
        page.evaluate((options) => window.reliability.tickItems(options), {
          tab,
          ticks: ticksOfEach,
          atOnce: 20,
        }),
      ),
    );
    const all = tabs.length * 2 * ticksOfEach;
    const lost = all - (await tabs[0].evaluate(() => window.reliability.countSaved()));
    return [
      {
        what: `ticks lost, 2 tabs × 2 trackers × ${ticksOfEach}`,
        measured: `${lost} of ${all} (${refused[0] + refused[1]} said to be unsaved at first, and tried again)`,
        wanted: '0',
        broken: lost !== 0,
      },
    ];
  });
}

async function checkCounter() {
  return withTabs(2, async (tabs) => {
    await Promise.all(tabs.map((page) => page.evaluate(() => window.reliability.count(1_000))));
    const counted = await tabs[0].evaluate(() => window.reliability.counted());
    return [
      {
        what: 'a counter that two tabs raise by one, 1,000 times each',
        measured: `${counted}`,
        wanted: '2000',
        broken: counted !== 2_000,
      },
    ];
  });
}

async function checkClicks() {
  return withTabs(1, async ([page]) => {
    await page.evaluate(() => window.reliability.clickTimes(20));
    const times = await page.evaluate(() => window.reliability.clickTimes(300));
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
    return [
      {
        what: 'from a click until it is on the disk, 300 clicks: median, 95th percentile',
        measured: `${at(0.5)} ms, ${at(0.95)} ms`,
        wanted: '95th at most 10 ms',
        // A busy machine is no broken promise.
        broken: false,
      },
    ];
  });
}

async function checkLoss() {
  return withTabs(1, async ([page]) => {
    const { restored, bytes } = await page.evaluate(() => window.reliability.loseDatabase(1_000));
    return [
      {
        what: 'given back when the database was emptied, of 1,000 ticks',
        measured: `${restored}`,
        wanted: '1000',
        broken: restored !== 1_000,
      },
      {
        what: 'size of the second copy of 1,000 ticks',
        measured: `${(bytes / 1_000).toFixed(1)} kB`,
        wanted: 'at most 64 kB',
        broken: bytes > 64_000,
      },
    ];
  });
}

async function checkFaults() {
  const sum = { faults: 0, asked: 0, unsettled: 0, lies: 0 };
  await withTabs(1, async ([first], browser) => {
    const faults = await first.evaluate(() => window.reliability.faults);
    const cases = faults.flatMap((fault) => ['first', 'later'].map((when) => [fault, when]));
    await Promise.all(
      cases.map(async ([fault, when]) => {
        const page = await bench.openTab(browser);
        const outcome = await page.evaluate(
          (...args) => window.reliability.sufferFault(...args),
          fault,
          when,
        );
        console.log(`  ${fault}, ${when}: ${JSON.stringify(outcome)}`);
        sum.faults += 1;
        for (const key of ['asked', 'unsettled', 'lies']) sum[key] += outcome[key];
      }),
    );
  });
  return [
    {
      what: `promises that never settled, under ${sum.faults} faults`,
      measured: `${sum.unsettled} of ${sum.asked}`,
      wanted: '0',
      broken: sum.unsettled !== 0,
    },
    {
      what: 'shown as saved, and not there',
      measured: `${sum.lies} of ${sum.faults}`,
      wanted: '0',
      broken: sum.lies !== 0,
    },
  ];
}

/** One profile for all kills: what was acknowledged once has to survive all that come after. */
async function checkKills() {
  const profile = bench.createProfile();
  const acknowledged = [];
  for (let run = 0; run < kills; run += 1) {
    const browser = await bench.launch(profile);
    const page = await bench.openTab(browser);
    const started = acknowledged.length;
    const enough = 20 + ((run * 37) % 100);
    await new Promise((resolve) => {
      const acknowledge = (key) => {
        acknowledged.push(key);
        if (acknowledged.length - started === enough) resolve();
      };
      // Rejects when the browser is gone, which is what is meant to happen.
      page
        .exposeFunction('acknowledge', acknowledge)
        .then(() => page.evaluate((run) => window.reliability.tickUntilKilled(run), run))
        .catch(() => {});
    });
    await kill(browser);
  }
  const browser = await bench.launch(profile);
  const page = await bench.openTab(browser);
  const lost = await page.evaluate((keys) => window.reliability.missing(keys), acknowledged);
  await browser.close();
  return [
    {
      what: `ticks lost that were acknowledged, ${kills} times kill -9`,
      measured: `${lost.length} of ${acknowledged.length}`,
      wanted: '0',
      broken: lost.length !== 0,
    },
  ];
}

/** Ends the browser and all its processes as a crash would; resolves once it is gone. */
async function kill(browser) {
  const process_ = browser.process();
  const gone = new Promise((resolve) => process_.once('exit', resolve));
  // It was started as the leader of a group of its own.
  process.kill(-process_.pid, 'SIGKILL');
  await gone;
}

async function withTabs(count, check) {
  const browser = await bench.launch(bench.createProfile());
  try {
    const tabs = [];
    for (let index = 0; index < count; index += 1) tabs.push(await bench.openTab(browser));
    return await check(tabs, browser);
  } finally {
    await browser.close();
  }
}

/** Puts the numbers between the two marks of the page, and leaves the rest of it. */
function writeReport(results) {
  const file = new URL('../docs/reliability.md', import.meta.url);
  const [before, , after] = readFileSync(file, 'utf8').split(/<!-- (?:\/)?measured -->\n/);
  const model = cpus()[0]?.model ?? 'an unknown processor';
  const day = new Date().toISOString().slice(0, 10);
  const table = [
    `Measured on ${day}, ${process.platform}, ${cpus().length} cores (${model.trim()}), Chromium,
at a load of ${load} by other programs.`,
    '',
    '| what | measured | wanted |',
    '|---|---|---|',
    ...results.map(({ what, measured, wanted }) => `| ${what} | ${measured} | ${wanted} |`),
    '',
  ].join('\n');
  writeFileSync(file, `${before}<!-- measured -->\n${table}<!-- /measured -->\n${after}`);
}
