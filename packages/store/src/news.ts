import { isRegister, type Progress } from '@roadmap-tracker/core/progress';
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

  /** @returns A function that ends it. */
  listen(roadmapId: string, listener: Listener): () => void;
}

type Listener = (delta: Progress) => void;

/** @param channelName Where other tabs listen; without it the news stays on this page. */
export function createNews(channelName?: string): News {
  const subscriptions = new Set<{ readonly roadmapId: string; readonly listener: Listener }>();
  let channel: BroadcastChannel | undefined;

  const tellPage = (roadmapId: string, delta: Progress) => {
    for (const subscription of subscriptions) {
      if (subscription.roadmapId !== roadmapId) continue;
      // In a task of its own, so that a listener that throws is reported like any other
      // error of the page, and neither fails the join nor silences the next listener.
      queueMicrotask(() => {
        if (subscriptions.has(subscription)) subscription.listener(delta);
      });
    }
  };

  const open = () => {
    const opened = channelName === undefined ? undefined : openChannel(channelName);
    opened?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const news = readMessage(data);
      if (news) tellPage(news.roadmapId, news.delta);
    });
    return opened;
  };

  return {
    tell(roadmapId, delta) {
      tellPage(roadmapId, delta);
      const speaker = channel ?? open();
      try {
        speaker?.postMessage(toMessage(roadmapId, delta));
      } catch {
        // The others find out by reading.
      }
      // Closing at once is safe: what is posted is still delivered.
      if (speaker !== channel) speaker?.close();
    },

    listen(roadmapId, listener) {
      const subscription = { roadmapId, listener };
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
}

function toMessage(roadmapId: string, delta: Progress): Message {
  return { roadmapId, registers: Object.entries(delta) };
}

/** Any script of the site can post to the channel: what is not quite news is none. */
function readMessage(data: unknown): { roadmapId: string; delta: Progress } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('roadmapId' in data && 'registers' in data)) return undefined;
  const { roadmapId, registers } = data;
  if (typeof roadmapId !== 'string' || !Array.isArray(registers)) return undefined;
  return registers.every(isEntry) ? { roadmapId, delta: toProgress(registers) } : undefined;
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
