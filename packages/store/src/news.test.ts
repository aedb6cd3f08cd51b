import { afterEach, describe, expect, it, vi } from 'vitest';
import { createNews } from './news.ts';
import { createReplica } from './replica.ts';

const delta = { 'i/pprof': [1, '000000001000contrac0000'] } as const;

/** Resolves with the first delta told of a roadmap. */
function first(news: ReturnType<typeof createNews>, roadmapId: string): Promise<unknown> {
  return new Promise((resolve) => {
    const leave = news.listen(roadmapId, (told) => {
      leave();
      resolve(told);
    });
  });
}

describe('createNews', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('reaches other tabs through the channel', async () => {
    const channelName = createReplica();
    // Two of one name are two tabs: a page makes only one.
    const [here, there] = [createNews(channelName), createNews(channelName)];
    const told = first(there, 'go');
    here.tell('go', delta);
    expect(await told).toEqual(delta);
  });

  it('carries keys that an object would swallow', async () => {
    const channelName = createReplica();
    const told = first(createNews(channelName), 'go');
    const hostile = JSON.parse('{"__proto__": [1, "000000001000contrac0000"]}');
    createNews(channelName).tell('go', hostile);
    expect(Object.entries(Object(await told))).toEqual(Object.entries(hostile));
  });

  it('ignores messages that are not news', async () => {
    const channelName = createReplica();
    const news = createNews(channelName);
    const heard: unknown[] = [];
    const leave = news.listen('go', (told) => heard.push(told));
    const stranger = new BroadcastChannel(channelName);
    for (const message of [
      undefined,
      null,
      'go',
      {},
      { roadmapId: 'go' },
      { roadmapId: 'go', registers: {} },
      { roadmapId: 5, registers: [] },
      { roadmapId: 'go', registers: ['i/pprof'] },
      { roadmapId: 'go', registers: [['i/pprof', [{}, 'now']]] },
      { roadmapId: 'go', registers: [[5, delta['i/pprof']]] },
      { roadmapId: 'go', registers: [...Object.entries(delta), null] },
    ]) {
      stranger.postMessage(message);
    }
    // Messages arrive in order, so the others have by now.
    const told = first(news, 'go');
    stranger.postMessage({ roadmapId: 'go', registers: Object.entries(delta), later: 'more' });
    await told;
    expect(heard).toEqual([delta]);
    leave();
    stranger.close();
  });

  it.for([
    ['missing', undefined],
    [
      'forbidden',
      class {
        constructor() {
          throw new DOMException('', 'SecurityError');
        }
      },
    ],
    [
      'broken',
      class {
        addEventListener() {}
        close() {}
        postMessage() {
          throw new DOMException('', 'InvalidStateError');
        }
      },
    ],
  ])('still reaches the page when channels are %s', async ([, constructor]) => {
    vi.stubGlobal('BroadcastChannel', constructor);
    const news = createNews(createReplica());
    const told = first(news, 'go');
    news.tell('go', delta);
    expect(await told).toEqual(delta);
  });

  it('does not reach whoever leaves in the same task', async () => {
    const news = createNews();
    const heard: unknown[] = [];
    const leave = news.listen('go', (told) => heard.push(told));
    const told = first(news, 'go');
    news.tell('go', delta);
    leave();
    await told;
    expect(heard).toEqual([]);
  });

  it('reaches the next listener when one throws', async () => {
    const uncaught = new Promise((resolve) => process.once('uncaughtException', resolve));
    const news = createNews();
    news.listen('go', () => {
      throw new Error('listener');
    });
    const told = first(news, 'go');
    news.tell('go', delta);
    expect(await told).toEqual(delta);
    expect(await uncaught).toEqual(new Error('listener'));
  });
});
