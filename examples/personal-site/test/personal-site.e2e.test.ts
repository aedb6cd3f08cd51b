import type { Browser, BrowserContext, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  errorsOf,
  find,
  focused,
  open,
  periods,
  saving,
  textsOf,
  trouble,
  until,
} from './reader.ts';
import { firefoxPath, launchChromium, launchFirefox, serveSite, type Site } from './site.ts';

const continueButton = 'roadmap-tracker >>> [part~=continue]';
const topic = 'Worker pools and job queues';
const light = 'roadmap-readiness >>> [part~=period]';

let site: Site;
let chromium: Browser;

beforeAll(async () => {
  [site, chromium] = await Promise.all([serveSite(), launchChromium()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const shows =
  (...expected: readonly string[]) =>
  (texts: readonly string[]): boolean =>
    expected.every((text, index) => texts[index]?.includes(text));

/** Ticks the open item that comes next, with the keyboard only. */
async function tickNext(page: Page): Promise<string> {
  await (await page.waitForSelector(continueButton))?.focus();
  await page.keyboard.press('Enter');
  const before = await text(page, continueButton);
  await page.waitForFunction(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element instanceof HTMLInputElement && !element.checked;
  });
  await page.keyboard.press(' ');
  await until(page, continueButton, ([now]) => now !== before);
  return before;
}

async function text(page: Page, selector: string): Promise<string> {
  return (await textsOf(page, selector))[0] ?? '';
}

async function clickLabel(page: Page | Frame, within: string, words: string): Promise<void> {
  const label = await find(page, `roadmap-tracker >>> ${within} >>> label`, words);
  await label.click();
}

/** The sentence is there while saving goes on, so this asks for the state as well. */
const saved = (page: Page): Promise<void> =>
  until(page, `${saving}[data-state=saved]`, shows('Saved on this device'));

describe('a year on a personal site', () => {
  let browserContext: BrowserContext;
  const freshContext = async (): Promise<BrowserContext> =>
    (browserContext = await chromium.createBrowserContext());
  const openIn = (context: BrowserContext, path = ''): Promise<Page> =>
    open(context, site.address + path);
  afterEach(async () => await browserContext?.close());

  test('quarter 1 goes from red to green and stays so, in every tab', async () => {
    const context = await freshContext();
    const page = await openIn(context);
    await until(page, periods, shows('Quarter 1 Red'));

    // Twenty-four topics with the keyboard: the way on, and a space.
    const first = await tickNext(page);
    expect(first).toBe(`Start: ${topic}`);
    expect(await focused(page)).toEqual({ text: topic, checked: true });
    for (let ticked = 1; ticked < 24; ticked += 1) await tickNext(page);
    expect(await textsOf(page, 'roadmap-tracker >>> .missing li')).toEqual([
      '2 projects',
      '8 quiz points',
    ]);

    // Two projects and eight answers with the mouse.
    await clickLabel(page, 'roadmap-criteria', 'Concurrent web scraper with rate limiting');
    await clickLabel(page, 'roadmap-criteria', 'Refactored code using design patterns');
    const yes = await page.$$('roadmap-tracker >>> roadmap-quiz >>> [data-answer=yes]');
    expect(yes).toHaveLength(10);
    for (const answer of yes.slice(0, 7)) await answer.click();
    await until(page, periods, shows('Quarter 1 Yellow'));
    await yes[7]?.click();
    await until(page, periods, shows('Quarter 1 Green'));
    await until(page, light, shows('Quarter 1 Green'));
    await until(page, 'roadmap-tracker >>> p[role=status]', (texts) =>
      texts.includes('Quarter 1: green'),
    );
    await saved(page);

    await page.reload();
    await until(page, periods, shows('Quarter 1 Green'));

    const second = await openIn(context);
    await until(second, periods, shows('Quarter 1 Green'));
    await find(second, 'roadmap-tracker >>> .period', 'Quarter 1').then((period) => period.click());
    await find(second, 'roadmap-tracker >>> .fold', 'Month 1').then((fold) => fold.click());
    await find(second, 'roadmap-tracker >>> .fold', 'Week 1-2').then((fold) => fold.click());
    await clickLabel(second, 'roadmap-checklist', topic);
    await until(second, periods, shows('Quarter 1 Yellow'));
    await until(page, periods, shows('Quarter 1 Yellow'));

    expect([...(await errorsOf(page)), ...(await errorsOf(second))]).toEqual([]);
  });

  test('two trackers and a lone light agree after one tick', async () => {
    const page = await openIn(await freshContext(), 'two-trackers.html');
    await until(page, periods, (texts) => texts.length === 8);
    const count = (id: string): Promise<readonly string[]> =>
      textsOf(page, `#${id} >>> .missing li`);
    expect(await count('first')).toEqual(['24 topics', '2 projects', '8 quiz points']);

    await clickLabel(page, 'roadmap-checklist', topic);
    await until(page, '#first >>> .missing li', shows('23 topics'));
    await until(page, '#second >>> .missing li', shows('23 topics'));
    await until(page, 'roadmap-readiness >>> li', shows('23 topics'));
    expect(await errorsOf(page)).toEqual([]);
  });

  test('an embed in a sandbox works for this visit, and says so', async () => {
    const page = await openIn(await freshContext(), 'sandbox.html');
    const frame = await page.waitForFrame((candidate) => candidate.url().endsWith('embed.html'));
    await until(frame, trouble, shows('For this visit only: this page has no storage'));
    await until(frame, 'roadmap-tracker >>> .missing li', shows('24 topics'));
    await clickLabel(frame, 'roadmap-checklist', topic);
    await until(frame, 'roadmap-tracker >>> .missing li', shows('23 topics'));
    expect(await errorsOf(page)).toEqual([]);
  });

  test.for<[string, string]>([
    ['missing', 'There is no roadmap at /broken/nowhere.md.'],
    ['empty', '/broken/empty.md is empty.'],
    ['html', '/index.html is a web page, not a Markdown file.'],
    ['noise', '/broken/noise.md is not a text file'],
    ['unreachable', 'http://127.0.0.1:9/roadmap.md could not be reached.'],
  ])('a file that is %s gets a calm sentence', async ([id, sentence]) => {
    const page = await openIn(await freshContext(), 'broken.html');
    await until(page, `#${id} >>> [part~=message] p`, shows(sentence));
    expect(await errorsOf(page)).toEqual([]);
  });
});

test.runIf(firefoxPath)('a tick made in Firefox is there after a reload', async () => {
  const firefox = await launchFirefox(firefoxPath ?? '');
  try {
    const page = await open(firefox, site.address);
    await until(page, 'roadmap-tracker >>> .missing li', shows('24 topics'));
    await clickLabel(page, 'roadmap-checklist', topic);
    await until(page, 'roadmap-tracker >>> .missing li', shows('23 topics'));
    await saved(page);
    await page.reload();
    await until(page, 'roadmap-tracker >>> .missing li', shows('23 topics'));
  } finally {
    await firefox.close();
  }
});
