import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Roadmap } from '@roadmap-tracker/core/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestHost } from './test-host.ts';
import { maxBytes } from './fetch-text.ts';
import type { LoadErrorCode } from './load-error.ts';
import { RoadmapController } from './roadmap-controller.ts';

const markdown = '# A\n\n## Week 1\n\n**Topics:**\n- [ ] One\n';
const model: Roadmap = {
  type: 'roadmap',
  version: 1,
  id: 'a',
  title: { text: 'A' },
  titleFrom: 'h1',
  facts: [],
  credits: [],
  language: 'en',
  content: [{ type: 'prose', nodes: [], span: { line: 1, start: 0, end: 1 } }],
  periods: [],
  joins: [],
  feeds: [],
  messages: [],
  source: { headings: 0, links: 0, tasks: { total: 0, checked: 0 } },
};

/** What a small server answers; `slow` waits until it is told. */
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/good.md': (response) => response.end(markdown),
  '/other.md': (response) => response.end('# Other\n\nText.\n'),
  '/model.json': (response) => response.end(JSON.stringify(model)),
  '/other.json': (response) => response.end('{"name": "package"}'),
  '/newer.json': (response) => response.end(JSON.stringify({ ...model, version: 2 })),
  '/hollow.json': (response) =>
    response.end(JSON.stringify({ ...model, content: [{ type: 'quiz', id: 'q' }] })),
  '/cut.json': (response) => response.end(JSON.stringify(model).slice(0, 50)),
  '/empty.md': (response) => response.end(' \n\uFEFF\n'),
  '/comment.md': (response) => response.end('<!-- soon -->\n'),
  '/noise.md': (response) =>
    response.end(Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 89) % 256))),
  '/latin.md': (response) => response.end(Buffer.from(Array.from({ length: 99 }, () => 0xe9))),
  '/page.md': (response) => response.setHeader('content-type', 'text/html').end('<p>Not found</p>'),
  '/page-as-text.md': (response) => response.end('\n<!DOCTYPE html><title>Not found</title>'),
  '/gone.md': (response) => response.writeHead(410).end(),
  '/broken.md': (response) => response.writeHead(500).end('# Oops'),
  '/huge.md': (response) => response.end('x'.repeat(maxBytes + 1)),
  '/cut.md': (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('# A');
    setImmediate(() => response.destroy());
  },
  '/slow.md': (response) => slow.push(response),
};
const slow: ServerResponse[] = [];

const server = createServer((request, response) => {
  const answer = answers[request.url ?? ''];
  if (answer) answer(response);
  else response.writeHead(404).end();
});
let base = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // A server that listens on a port has an address with one.
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function start(): { readonly host: TestHost; readonly controller: RoadmapController } {
  const host = new TestHost();
  const controller = new RoadmapController(host);
  host.connect();
  return { host, controller };
}

async function load(path: string): Promise<RoadmapController['state']> {
  const { host, controller } = start();
  controller.load({ kind: 'url', url: base + path });
  await host.until(() => controller.state.kind !== 'loading');
  return controller.state;
}

describe('RoadmapController', () => {
  test('is idle without a source', () => {
    const { controller } = start();
    controller.load({ kind: 'none' });
    expect(controller.state).toEqual({ kind: 'idle' });
  });

  test('shows a model at once', () => {
    const { controller } = start();
    controller.load({ kind: 'model', roadmap: model });
    expect(controller.state).toEqual({ kind: 'ready', roadmap: model });
  });

  test('tells a model from Markdown by its content', async () => {
    expect(await load('/model.json')).toMatchObject({ kind: 'ready', roadmap: { id: 'a' } });
    expect(await load('/good.md')).toMatchObject({
      kind: 'ready',
      roadmap: { title: { text: 'A' } },
    });
  });

  test.for<[path: string, code: LoadErrorCode]>([
    ['/nowhere.md', 'not-found'],
    ['/gone.md', 'not-found'],
    ['/broken.md', 'server'],
    ['/page.md', 'html'],
    ['/page-as-text.md', 'html'],
    ['/empty.md', 'empty'],
    ['/comment.md', 'nothing'],
    ['/noise.md', 'binary'],
    ['/latin.md', 'binary'],
    ['/huge.md', 'too-large'],
    ['/cut.md', 'unreachable'],
    ['/other.json', 'not-a-model'],
    ['/hollow.json', 'not-a-model'],
    ['/cut.json', 'not-a-model'],
    ['/newer.json', 'newer-model'],
  ])('says of %s that it is: %s', async ([path, code]) => {
    const state = await load(path);
    expect(state).toMatchObject({ kind: 'failed', error: { code } });
    expect(state.kind === 'failed' && state.error.message).toContain(base + path);
  });

  test.for(['http://127.0.0.1:9/a.md', 'http://', 'nonsense:a'])(
    'says that %s cannot be reached',
    async (url) => {
      const { host, controller } = start();
      controller.load({ kind: 'url', url });
      await host.until(() => controller.state.kind !== 'loading');
      expect(controller.state).toMatchObject({ kind: 'failed', error: { code: 'unreachable' } });
    },
  );

  test('lets a newer source win over an older one that answers late', async () => {
    const { host, controller } = start();
    controller.load({ kind: 'url', url: `${base}/slow.md` });
    controller.load({ kind: 'url', url: `${base}/good.md` });
    await host.until(() => controller.state.kind === 'ready');
    const { updates } = host;
    for (const response of slow) response.end('# Late\n\nText.\n');
    // Another load after it: by then the late one would have been told of too.
    await load('/other.md');
    expect(controller.state).toMatchObject({ roadmap: { title: { text: 'A' } } });
    expect(host.updates).toBe(updates);
  });

  test('lets a model win over text that is still being parsed', async () => {
    const { controller } = start();
    const text = '# Slow\n\nNot parsed by any other test.\n';
    controller.load({ kind: 'text', text });
    controller.load({ kind: 'model', roadmap: model });
    // Another reader of the same text: once it is ready, so was the first.
    const other = start();
    other.controller.load({ kind: 'text', text });
    await other.host.until(() => other.controller.state.kind === 'ready');
    expect(controller.state).toEqual({ kind: 'ready', roadmap: model });
  });

  test('loads again what was being loaded when its host was moved', async () => {
    const { host, controller } = start();
    const source = { kind: 'url', url: `${base}/good.md` } as const;
    controller.load(source);
    host.disconnect();
    host.connect();
    controller.load(source);
    await host.until(() => controller.state.kind === 'ready');
    expect(controller.state).toMatchObject({ roadmap: { title: { text: 'A' } } });
  });

  test('keeps showing a roadmap while its text is edited', async () => {
    const { host, controller } = start();
    controller.load({ kind: 'text', text: markdown });
    await host.until(() => controller.state.kind === 'ready');
    controller.load({ kind: 'text', text: `${markdown}- [ ] Two\n` });
    expect(controller.state.kind).toBe('ready');
    const before = controller.state;
    await host.until(() => controller.state !== before);
    expect(JSON.stringify(controller.state)).toContain('Two');
  });

  test('parses one document once, however many show it', async () => {
    const [a, b] = [await load('/good.md'), await load('/good.md')];
    expect(a.kind === 'ready' && b.kind === 'ready' && a.roadmap === b.roadmap).toBe(true);
  });

  test('tries again when asked to', async () => {
    const { host, controller } = start();
    controller.load({ kind: 'url', url: `${base}/nowhere.md` });
    await host.until(() => controller.state.kind === 'failed');
    controller.retry();
    expect(controller.state.kind).toBe('loading');
    await host.until(() => controller.state.kind === 'failed');
  });
});
