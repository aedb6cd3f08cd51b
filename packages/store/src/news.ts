import { isRegister, type Progress } from '@roadmap-tracker/core/progress';
import { type Epoch, toEpoch } from './epoch.ts';
import { toProgress } from './register.ts';

/**
 * Word of what has been saved.
 *
 * It only saves others a look: storage is the truth, and whoever misses a message finds out
 * by reading. So nothing here can fail a join.
 */
export interface News {
  /** Tells everyone who listens to this roadmap, on this page and in other tabs. */
  tell(roadmapId: string, delta: Progress): void;

  /** Tells them that what they know of it was erased, and in which epoch they are now. */
  tellErased(roadmapId: string, epoch: Epoch): void;

  /** @returns A function that ends it. */
  listen(roadmapId: string, listener: Listener, erased?: (epoch: Epoch) => void): () => void;
}

type Listener = (delta: Progress) => void;

/** One who listens to one roadmap. */
interface Subscription {
  readonly roadmapId: string;
  readonly listener: Listener;
  readonly erased: ((epoch: Epoch) => void) | undefined;
}

/** What there is to tell: a delta, or that a new epoch has begun. */
type Word = { readonly delta: Progress } | { readonly epoch: Epoch };

/** @param channelName Where other tabs listen; without it the news stays on this page. */
export function createNews(channelName?: string): News {
  const subscriptions = new Set<Subscription>();
  let channel: BroadcastChannel | undefined;

  const tellPage = (roadmapId: string, word: Word) => {
    for (const subscription of subscriptions) {
      if (subscription.roadmapId !== roadmapId) continue;
      // In a task of its own, so that a listener that throws is reported like any other
      // error of the page, and neither fails the join nor silences the next listener.
      queueMicrotask(() => {
        if (!subscriptions.has(subscription)) return;
        if ('epoch' in word) subscription.erased?.(word.epoch);
        else subscription.listener(word.delta);
      });
    }
  };

  const open = () => {
    const opened = channelName === undefined ? undefined : openChannel(channelName);
    opened?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const news = readMessage(data);
      if (news) tellPage(news.roadmapId, news.word);
    });
    return opened;
  };

  const tellAll = (roadmapId: string, word: Word) => {
    tellPage(roadmapId, word);
    const speaker = channel ?? open();
    try {
      speaker?.postMessage(toMessage(roadmapId, word));
    } catch {
      // The others find out by reading.
    }
    // Closing at once is safe: what is posted is still delivered.
    if (speaker !== channel) speaker?.close();
  };

  return {
    tell: (roadmapId, delta) => tellAll(roadmapId, { delta }),

    tellErased: (roadmapId, epoch) => tellAll(roadmapId, { epoch }),

    listen(roadmapId, listener, erased) {
      const subscription = { roadmapId, listener, erased };
      subscriptions.add(subscription);
      channel ??= open();
      return () => {
        subscriptions.delete(subscription);
        if (subscriptions.size > 0) return;
        channel?.close();
        channel = undefined;
      };
    },
  };
}

/** What tabs send one another; later versions may add to it. */
interface Message {
  readonly roadmapId: string;
  /** Not an object: a key may be `__proto__`. */
  readonly registers: readonly (readonly [key: string, register: unknown])[];
  readonly epoch?: Epoch;
}

function toMessage(roadmapId: string, word: Word): Message {
  return 'epoch' in word
    ? { roadmapId, registers: [], epoch: word.epoch }
    : { roadmapId, registers: Object.entries(word.delta) };
}

/** Any script of the site can post to the channel: what is not quite news is none. */
function readMessage(data: unknown): { roadmapId: string; word: Word } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('roadmapId' in data && 'registers' in data)) return undefined;
  const { roadmapId, registers } = data;
  if (typeof roadmapId !== 'string' || !Array.isArray(registers)) return undefined;
  if (!registers.every(isEntry)) return undefined;
  const word = 'epoch' in data ? { epoch: toEpoch(data.epoch) } : { delta: toProgress(registers) };
  return { roadmapId, word };
}

function isEntry(entry: unknown): entry is Message['registers'][number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && isRegister(entry[1]);
}

/** Some browsers have no channels, and some throw where site data is blocked. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
