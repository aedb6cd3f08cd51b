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
const page = (content) => `<!doctype html>
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

  /** Opens a page, waits until it shows the first quarter, and returns what it asked the server for. */
  async function open(path) {
    const asked = server.requested.length;
    const tab = await browser.newPage();
    await tab.goto(server.origin + path);
    await tab.waitForSelector('roadmap-tracker >>> ::-p-text(Quarter 1)', { timeout: 20_000 });
    await tab.close();
    return server.requested.slice(asked).filter((url) => url.startsWith('/cdn/'));
  }

  test('shows a roadmap from Markdown, and fetches the parser for it', async () => {
    expect(await open('/markdown.html')).toContainEqual(expect.stringContaining('parse-lazily'));
  });

  test('shows a roadmap from a model without fetching the parser', async () => {
    const scripts = await open('/model.html');
    expect(scripts).toContain('/cdn/roadmap-tracker.js');
    expect(scripts).not.toContainEqual(expect.stringContaining('parse-lazily'));
  });
});
