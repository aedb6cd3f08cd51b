// WebKit for @web/test-runner, which brings no launcher that could use the system's.
import { WebKitDriver } from './webkit-driver.mjs';
import { webkitPage } from './webkit-page.mjs';

/** Runs test pages one after another in one WebKit window. */
class WebKitLauncher {
  name = 'Webkit';
  // The test commands look at the type, and then call the page's `keyboard`, `mouse`, `setViewport`.
  type = 'puppeteer';
  concurrency = 1;

  #driver;
  #page;
  #sessions = new Map();

  async startSession(id, url) {
    this.#driver ??= WebKitDriver.start();
    const driver = await this.#driver;
    this.#page ??= webkitPage(driver);
    this.#sessions.set(id, url);
    // Answered when the page has loaded; by then its tests may be over, so nobody waits for it. What
    // fails here is reported by the runner as a page that never started.
    driver.send('POST', '/url', { url }).catch(() => {});
  }

  async stopSession(id) {
    this.#sessions.delete(id);
    const driver = await this.#driver;
    await driver.send('POST', '/url', { url: 'about:blank' });
    return {};
  }

  isActive(id) {
    return this.#sessions.has(id);
  }

  getBrowserUrl(id) {
    return this.#sessions.get(id);
  }

  getPage(id) {
    if (!this.#sessions.has(id)) throw new Error(`There is no session ${id}.`);
    return this.#page;
  }

  async startDebugSession() {
    throw new Error('WebKit cannot be debugged from the test runner.');
  }

  async stop() {
    const driver = await this.#driver?.catch(() => undefined);
    await driver?.stop();
  }
}

/** The launcher to name in `browsers`. */
export const webkitLauncher = () => new WebKitLauncher();
