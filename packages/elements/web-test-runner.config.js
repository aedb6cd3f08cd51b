// Tests that need a browser, of every package, in each browser that `npm test` found.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { commonjsPlugin } from '../../tools/commonjs-plugin.mjs';
import { countReporter } from '../../tools/count-reporter.mjs';
import { webkitLauncher } from '../../tools/webkit-launcher.mjs';

const { CHROME_PATH, FIREFOX_PATH, WEBKIT_PATH, WTR_RESULTS, CI } = process.env;
const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url));

const chromium = () =>
  chromeLauncher({
    launchOptions: {
      ...(CHROME_PATH ? { executablePath: CHROME_PATH } : {}),
      // No sandbox: it refuses to run as root, as in a container. The rest keeps it off the network.
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
      ],
    },
  });

const firefox = () =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: { browser: 'firefox', executablePath: FIREFOX_PATH },
    // In a background tab nothing has the focus, and tests of the keyboard fail.
    concurrency: 1,
  });

export default {
  rootDir: fromHere('../..'),
  files: [fromHere('../*/src/**/*.browser.test.ts')],
  nodeResolve: true,
  plugins: [
    commonjsPlugin(['extend', 'debug', 'format']),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fromHere('./tsconfig.json') }),
  ],
  browsers: [
    // Empty: looked for and not found. Absent: nobody looked, so the launcher does.
    ...(CHROME_PATH === '' ? [] : [chromium()]),
    ...(FIREFOX_PATH ? [firefox()] : []),
    ...(WEBKIT_PATH ? [webkitLauncher()] : []),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY && !CI }),
    ...(WTR_RESULTS ? [countReporter(WTR_RESULTS)] : []),
  ],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 180_000,
};
