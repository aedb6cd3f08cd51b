// The files a CDN serves, as a page without a build step uses them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './bootstrap.mjs';
import { serveStatic } from './static-server.mjs';

const { CHROME_PATH, FIREFOX_PATH } = process.env;
const browsers = [
  ['Chromium', { browser: 'chrome', executablePath: CHROME_PATH, args: ['--no-sandbox'] }],
  ['Firefox', { browser: 'firefox', executablePath: FIREFOX_PATH }],
].filter(([, { executablePath }]) => executablePath);

const markdown = readFileSync(join(root, 'examples/roadmaps/backend-mastery.md'), 'utf8');
const page = (content, lang = 'en') => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<script type="module" src="/cdn/roadmap-tracker.js"></script>
${content}`;

let server;
beforeAll(async () => {
  const { parseRoadmap } = await import(join(root, 'packages/core/dist/parse-roadmap.js'));
  server = await serveStatic(
    { '/cdn/': join(root, 'packages/elements/dist/cdn') },
    {
      '/roadmap.md': markdown,
      '/roadmap.json': JSON.stringify(parseRoadmap(markdown)),
      '/markdown.html': page('<roadmap-tracker src="roadmap.md"></roadmap-tracker>'),
      '/model.html': page('<roadmap-tracker src="roadmap.json"></roadmap-tracker>'),
      '/german.html': page('<roadmap-tracker src="roadmap.json"></roadmap-tracker>', 'de'),
    },
  );
});
afterAll(() => server.close());

describe.for(browsers)('in %s the CDN file', ([, options]) => {
  let browser;
  beforeAll(async () => {
    browser = await launch(options);
  });
  afterAll(() => browser.close());

  /**
   * Opens a page, waits until it shows a text, and returns what it asked the server for.
   *
   * @param blocked What the network does not let through.
   */
  async function open(path, text = 'Quarter 1', blocked) {
    const asked = server.requested.length;
    const tab = await browser.newPage();
    const refused = [];
    if (blocked) {
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        if (!blocked.test(request.url())) return void request.continue();
        refused.push(request.url());
        return void request.abort();
      });
    }
    await tab.goto(server.origin + path);
    await tab.waitForSelector(`roadmap-tracker >>> ::-p-text(${text})`, { timeout: 20_000 });
    await tab.close();
    const scripts = server.requested.slice(asked).filter((url) => url.startsWith('/cdn/'));
    return { scripts, refused };
  }

  /** The chunks of languages: "de-2F4XQ7RA.js". */
  const languagesIn = (scripts) =>
    scripts.map((url) => /\/([a-z]{2})-\w+\.js$/.exec(url)?.[1]).filter(Boolean);

  test('shows a roadmap from Markdown, and fetches the parser for it', async () => {
    const { scripts } = await open('/markdown.html');
    expect(scripts).toContainEqual(expect.stringContaining('parse-lazily'));
  });

  test('shows a roadmap from a model without fetching the parser', async () => {
    const { scripts } = await open('/model.html');
    expect(scripts).toContain('/cdn/roadmap-tracker.js');
    expect(scripts).not.toContainEqual(expect.stringContaining('parse-lazily'));
  });

  test('fetches no language for an English page, and one for a page in another', async () => {
    expect(languagesIn((await open('/model.html')).scripts)).toEqual([]);
    expect(languagesIn((await open('/german.html', 'Wo du stehst')).scripts)).toEqual(['de']);
  });

  test('speaks English where a language cannot be fetched', async () => {
    const { refused } = await open('/german.html', 'Where you stand', /\/de-\w+\.js$/);
    expect(languagesIn(refused)).toEqual(['de']);
  });
});
