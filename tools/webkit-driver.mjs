// WebKitGTK driven over plain WebDriver, with no dependency.
// Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** One browser window, and the processes behind it. */
export class WebKitDriver {
  #address;
  #processes;

  /** Starts a display where there is none, the driver, and in it a browser. */
  static async start() {
    const processes = [];
    try {
      const display = process.env.DISPLAY ?? (await startDisplay(processes));
      const address = await startDriver(processes, display);
      return new WebKitDriver(await openSession(address), processes);
    } catch (error) {
      for (const process of processes) process.kill();
      throw error;
    }
  }

  constructor(address, processes) {
    this.#address = address;
    this.#processes = processes;
  }

  /** Sends one WebDriver command, such as `POST /url`. */
  send(method, path, body) {
    return call(method, this.#address + path, body);
  }

  async stop() {
    await this.send('DELETE', '').catch(() => {});
    for (const process of this.#processes) process.kill();
  }
}

/** An X server without a screen; it prints the number of the display it took. */
async function startDisplay(processes) {
  const options = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const display = spawn('Xvfb', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  processes.push(display);
  const [number] = await once(display.stdout, 'data');
  return `:${String(number).trim()}`;
}

async function startDriver(processes, display) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  // The driver first, so that it can close its browser while the display is still there.
  processes.unshift(driver);

  const address = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      await call('GET', `${address}/status`);
      return address;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(50);
    }
  }
}

async function openSession(address) {
  const { sessionId } = await call('POST', `${address}/session`, {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } },
    },
  });
  const session = `${address}/session/${sessionId}`;
  await call('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  return session;
}

/** What the driver answers; one connection a call, for it drops those that idle. */
async function call(method, address, body = {}) {
  const data = method === 'POST' ? JSON.stringify(body) : '';
  const headers = { 'content-length': Buffer.byteLength(data) };
  const sent = request(address, { method, agent: false, headers });
  sent.end(data);
  // An `error` of the request rejects this, too.
  const [response] = await once(sent, 'response');
  const { value } = JSON.parse((await response.toArray()).join(''));
  if (response.statusCode === 200) return value;
  throw new Error(`${method} ${address}: ${value?.error}: ${value?.message}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
