// Finds the browsers that the tests run in; as root on Debian or Ubuntu, installs those missing.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './bootstrap.mjs';

/** A Chromium inside a registry package, for Linux x64 without root. */
const spareChromium = '@sparticuz/chromium@153.0.0';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Where each browser is; `undefined` for one that is not to be had. */
export async function findBrowsers() {
  const missing = Object.entries(find()).flatMap(([name, path]) => (path ? [] : [name]));
  if (missing.length > 0 && canInstall()) install(missing);

  const browsers = find();
  browsers.chromium ??= await unpackChromium();
  for (const [name, path] of Object.entries(browsers)) {
    console.log(path ? `${name}: ${path}` : `${name}: not found, its tests are skipped`);
  }
  return browsers;
}

function find() {
  const { CHROME_PATH, FIREFOX_PATH, DISPLAY } = process.env;
  return {
    chromium: CHROME_PATH || which(...chromiums),
    firefox: FIREFOX_PATH || which(...firefoxes),
    webkit: DISPLAY || which('Xvfb') ? which('WebKitWebDriver') : undefined,
  };
}

const application = (name, file = name) => `/Applications/${name}.app/Contents/MacOS/${file}`;
const programFiles = process.env.PROGRAMFILES ?? 'C:\\Program Files';

const chromiums = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  application('Google Chrome'),
  application('Chromium'),
  `${programFiles}\\Google\\Chrome\\Application\\chrome.exe`,
  `${programFiles}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

const firefoxes = [
  'firefox-esr',
  'firefox',
  application('Firefox', 'firefox'),
  `${programFiles}\\Mozilla Firefox\\firefox.exe`,
];

/** The first of some programs that is there, by name in the path or by its own path. */
function which(...programs) {
  const directories = (process.env.PATH ?? '').split(delimiter);
  return programs
    .flatMap((program) =>
      /[\\/]/.test(program) ? program : directories.map((directory) => join(directory, program)),
    )
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return process.platform === 'linux' && process.getuid() === 0 && which('apt-get') !== undefined;
}

function install(missing) {
  const apt = (...args) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const packages = missing.flatMap((name) => debianPackages[name]);
  try {
    apt('update');
    // Without the font every emoji is an empty box.
    apt('install', '-y', '--no-install-recommends', ...packages, 'fonts-noto-color-emoji');
  } catch (error) {
    console.log(`${packages.join(', ')} could not be installed: ${error.message}`);
  }
}

async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const directory = join(root, '.cache', 'chromium');
  const { TMPDIR } = process.env;
  try {
    if (!existsSync(join(directory, 'node_modules'))) {
      run('npm', [
        'install',
        '--prefix',
        directory,
        '--no-save',
        '--ignore-scripts',
        spareChromium,
      ]);
    }
    // It unpacks into the temporary folder, and trusts any `chromium` that already lies there.
    process.env.TMPDIR = directory;
    const entry = join(directory, 'node_modules/@sparticuz/chromium/build/index.js');
    const { default: chromium } = await import(pathToFileURL(entry));
    return await chromium.executablePath();
  } catch (error) {
    console.log(`The spare Chromium could not be unpacked: ${error.message}`);
    return undefined;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
