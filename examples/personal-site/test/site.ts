/**
 * The built example, served as a host would serve it, and browsers to read it with.
 */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A site that is being served. */
export interface Site {
  /** Ends in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the example and serves what came of it. */
export async function serveSite(): Promise<Site> {
  // The test runner sets another, for which Vite would take the development build of Lit.
  process.env['NODE_ENV'] = 'production';
  await build({ root, logLevel: 'error' });
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the preview server has no address');
  return { address, close: () => server.close() };
}

export function launchChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
}

/** `undefined` where no Firefox is named by `FIREFOX_PATH`. */
export const firefoxPath: string | undefined = process.env['FIREFOX_PATH'] || undefined;

export function launchFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath });
}
