// A real Chromium with the pages of `pnpm reliability`, on a profile that outlives it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../scripts/browsers.mjs';

/** Opens what all checks share. `close` leaves nothing behind. */
export async function openBench() {
  const { chromium } = await findBrowsers();
  if (!chromium) throw new Error('There is no Chromium here: nothing can be measured.');
  const server = await serve(await bundlePage());
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const profiles = [];

  return {
    /** A folder for a browser's data, which may be opened again. */
    createProfile() {
      const profile = mkdtempSync(join(tmpdir(), 'reliability-'));
      profiles.push(profile);
      return profile;
    },

    /** Starts a browser on a profile. */
    launch: (userDataDir) =>
      puppeteer.launch({
        executablePath: chromium,
        userDataDir,
        protocolTimeout: 600_000,
        // No sandbox: it refuses to run as root. The rest lets every tab run as if it were in front.
        args: [
          '--no-sandbox',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-background-timer-throttling',
          '--disable-renderer-backgrounding',
          '--disable-backgrounding-occluded-windows',
        ],
      }),

    /** Opens a tab that can be told what to do. */
    async openTab(browser) {
      const page = await browser.newPage();
      await page.goto(origin);
      return page;
    },

    close() {
      server.close();
      for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function bundlePage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./reliability-page.js', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    // The store and its session as they are in the elements.
    nodePaths: ['elements', 'store'].map((name) =>
      fileURLToPath(new URL(`../packages/${name}/node_modules`, import.meta.url)),
    ),
  });
  return outputFiles[0].text;
}

async function serve(script) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Reliability</title><body><script>${script}</script>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
