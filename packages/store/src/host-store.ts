import type { Progress } from '@roadmap-tracker/core/progress';
import { createNews } from './news.ts';
import {
  connectMessage,
  isPlace,
  type PortReply,
  type PortRequest,
  readEntries,
  readReply,
} from './port-message.ts';
import { type ProgressStore, StoreError, type StorePlace } from './progress-store.ts';
import { toProgress } from './register.ts';
import { createReplica, isReplica } from './replica.ts';

/** In milliseconds. The page has limits of its own; this is for one that went away. */
const limit = 15_000;
const connectLimit = 5_000;

/** Options of {@linkcode openHostStore}. */
export interface HostStoreOptions {
  /** The origin of the page around the frame: nobody else is given the port. */
  readonly origin: string;
  /** The window of that page; `parent` by default. */
  readonly page?: Window;
}

/**
 * Opens a store in the page around this frame, which answers with `serveStore`.
 *
 * @throws {StoreError} `'unavailable'`, when no such page answers within five seconds.
 */
export function openHostStore({ origin, page = parent }: HostStoreOptions): Promise<ProgressStore> {
  const { port1: ours, port2: theirs } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      ours.close();
      reject(new StoreError('unavailable'));
    }, connectLimit);
    ours.onmessage = ({ data }: MessageEvent<unknown>) => {
      const place = typeof data === 'object' && data && 'connected' in data && data.connected;
      if (!isPlace(place)) return;
      clearTimeout(timer);
      resolve(createPortStore(ours, place));
    };
    try {
      page.postMessage(connectMessage, origin, [theirs]);
    } catch (cause) {
      clearTimeout(timer);
      reject(new StoreError('failed', { cause }));
    }
  });
}

/** One who waits for an answer. */
interface Asking {
  readonly resolve: (reply: PortReply) => void;
  readonly reject: (error: StoreError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Keeps progress at the other end of a port, where `serveStore` answers.
 *
 * @param port Already connected.
 * @param place What the other end said of its own store.
 */
export function createPortStore(port: MessagePort, place: StorePlace): ProgressStore {
  const news = createNews();
  const asking = new Map<number, Asking>();
  const subscribed = new Set<string>();
  const subscriptions = new Set<() => void>();
  let last = 0;

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const reply = readReply(data);
    if (!reply) return;
    if ('news' in reply) news.tell(reply.news, readEntries(reply.registers));
    else if ('erased' in reply) news.tellErased(reply.erased, [0, 0]);
    else answer(reply.answer, reply);
  };

  const answer = (number: number, reply: PortReply) => {
    const waiting = asking.get(number);
    asking.delete(number);
    clearTimeout(waiting?.timer);
    if ('error' in reply) waiting?.reject(new StoreError(reply.error));
    else waiting?.resolve(reply);
  };

  const ask = (request: (ask: number) => PortRequest): Promise<PortReply> =>
    new Promise((resolve, reject) => {
      last += 1;
      const number = last;
      const timer = setTimeout(() => {
        asking.delete(number);
        reject(new StoreError('timeout'));
      }, limit);
      asking.set(number, { resolve, reject, timer });
      port.postMessage(request(number));
    });

  const askProgress = async (request: (ask: number) => PortRequest): Promise<Progress> => {
    const reply = await ask(request);
    return 'registers' in reply && reply.registers ? readEntries(reply.registers) : toProgress([]);
  };

  return {
    place,

    load: (roadmapId) => askProgress((number) => ({ ask: number, what: 'load', roadmapId })),

    join: (roadmapId, delta) =>
      askProgress((number) => ({
        ask: number,
        what: 'join',
        roadmapId,
        registers: Object.entries(toProgress(Object.entries(delta))),
      })),

    async erase(roadmapId) {
      await ask((number) => ({ ask: number, what: 'erase', roadmapId }));
    },

    subscribe(roadmapId, listener, erased) {
      if (!subscribed.has(roadmapId)) {
        subscribed.add(roadmapId);
        port.postMessage({ what: 'subscribe', roadmapId } satisfies PortRequest);
      }
      const stopListening = news.listen(roadmapId, listener, erased && (() => erased()));
      const unsubscribe = () => {
        subscriptions.delete(unsubscribe);
        stopListening();
      };
      subscriptions.add(unsubscribe);
      return unsubscribe;
    },

    async replica() {
      const reply = await ask((number) => ({ ask: number, what: 'replica' }));
      const name = 'replica' in reply ? reply.replica : undefined;
      return isReplica(name) ? name : createReplica();
    },

    close() {
      for (const unsubscribe of subscriptions) unsubscribe();
    },
  };
}
