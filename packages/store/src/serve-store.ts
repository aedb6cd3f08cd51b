/**
 * The page's side of a tracker in a frame that may not keep anything itself: a sandbox.
 *
 *     frame                                page
 *     openHostStore() ── 'connect', port ─▶ serveStore()
 *                     ◀─── 'connected' ───
 *                     ◀── port: requests and replies ──▶
 *
 * Whom to trust is settled once, when the frame asks to be connected; after that they talk
 * over a port that nobody else can hear or write to.
 */
import {
  codeOf,
  connectMessage,
  type PortReply,
  type PortRequest,
  readEntries,
  readRequest,
} from './port-message.ts';
import { type ProgressStore, StoreError } from './progress-store.ts';

/** Options of {@linkcode serveStore}. */
export interface ServeOptions {
  /**
   * The frame's origin; `'null'`, which is what a sandboxed frame has, by default.
   */
  readonly origin?: string;
  /** The roadmaps the frame may read and change. */
  readonly roadmapIds: readonly string[];
}

/**
 * Lets the tracker in a frame keep its progress in a store of this page.
 *
 * @param frame The frame; messages from any other window are ignored.
 * @returns A function that ends it.
 */
export function serveStore(
  store: ProgressStore,
  frame: HTMLIFrameElement,
  { origin = 'null', roadmapIds }: ServeOptions,
): () => void {
  const ends: (() => void)[] = [];
  const connect = ({ source, origin: from, data, ports }: MessageEvent<unknown>): void => {
    const [port] = ports;
    if (source !== frame.contentWindow || from !== origin || data !== connectMessage) return;
    if (port) ends.push(servePort(store, port, roadmapIds));
  };
  addEventListener('message', connect);
  return () => {
    removeEventListener('message', connect);
    for (const end of ends) end();
  };
}

/**
 * Answers whoever is at the other end of a port.
 *
 * @returns A function that ends it.
 */
export function servePort(
  store: ProgressStore,
  port: MessagePort,
  roadmapIds: readonly string[] | 'all',
): () => void {
  const subscriptions = new Map<string, () => void>();
  const say = (reply: PortReply) => port.postMessage(reply);
  const isAllowed = (roadmapId: string) => roadmapIds === 'all' || roadmapIds.includes(roadmapId);

  const subscribe = (roadmapId: string) => {
    if (!isAllowed(roadmapId) || subscriptions.has(roadmapId)) return;
    const unsubscribe = store.subscribe(
      roadmapId,
      (delta) => say({ news: roadmapId, registers: Object.entries(delta) }),
      () => say({ erased: roadmapId }),
    );
    subscriptions.set(roadmapId, unsubscribe);
  };

  const answer = async (request: Exclude<PortRequest, { what: 'subscribe' }>) => {
    const { ask } = request;
    try {
      if ('roadmapId' in request && !isAllowed(request.roadmapId)) {
        throw new StoreError('unavailable');
      }
      say({ answer: ask, ...(await carryOut(store, request)) });
    } catch (error) {
      say({ answer: ask, error: codeOf(error) });
    }
  };

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const request = readRequest(data);
    if (request?.what === 'subscribe') subscribe(request.roadmapId);
    else if (request) void answer(request);
  };
  port.postMessage({ connected: store.place });

  return () => {
    for (const unsubscribe of subscriptions.values()) unsubscribe();
    port.close();
  };
}

async function carryOut(
  store: ProgressStore,
  request: Exclude<PortRequest, { what: 'subscribe' }>,
): Promise<Pick<Extract<PortReply, { replica?: string }>, 'registers' | 'replica'>> {
  switch (request.what) {
    case 'load':
      return { registers: Object.entries(await store.load(request.roadmapId)) };
    case 'join': {
      const delta = readEntries(request.registers);
      return { registers: Object.entries(await store.join(request.roadmapId, delta)) };
    }
    case 'erase':
      await store.erase(request.roadmapId);
      return {};
    case 'replica':
      return { replica: await store.replica() };
  }
}
