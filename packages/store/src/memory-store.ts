import {
  clampProgress,
  mergeProgress,
  noProgress,
  type Progress,
} from '@roadmap-tracker/core/progress';
import { firstEpoch, nextEpoch } from './epoch.ts';
import { createNews, type News } from './news.ts';
import { defaultDatabaseName, type ProgressStore, type StoreOptions } from './progress-store.ts';
import { toProgress } from './register.ts';
import { createReplica } from './replica.ts';

/** What all stores of one name share on a page, for as long as the page lives. */
interface Memory {
  readonly roadmaps: Map<string, Progress>;
  readonly news: News;
  readonly replica: string;
}

const memories = new Map<string, Memory>();

/**
 * Keeps progress for one visit, where nothing else can. Two trackers on a page still agree,
 * when their stores name the same database.
 */
export function createMemoryStore({
  databaseName = defaultDatabaseName,
}: StoreOptions = {}): ProgressStore {
  const { roadmaps, news, replica } = memoryOf(databaseName);
  const subscriptions = new Set<() => void>();

  return {
    place: 'memory',

    load: async (roadmapId) => roadmaps.get(roadmapId) ?? noProgress,

    async join(roadmapId, delta) {
      const saved = roadmaps.get(roadmapId) ?? noProgress;
      const offered = clampProgress(toProgress(Object.entries(delta)), Date.now());
      const joined = mergeProgress(saved, offered);
      const standing = toProgress(Object.keys(offered).map((key) => [key, joined[key]]));
      if (joined !== saved) {
        roadmaps.set(roadmapId, joined);
        news.tell(roadmapId, standing);
      }
      return standing;
    },

    async erase(roadmapId) {
      roadmaps.delete(roadmapId);
      // Everyone hears of it before anyone can join: there is no older epoch to keep out.
      news.tellErased(roadmapId, nextEpoch(firstEpoch, Date.now()));
    },

    subscribe(roadmapId, listener, erased) {
      const stopListening = news.listen(roadmapId, listener, erased && (() => erased()));
      const unsubscribe = () => {
        subscriptions.delete(unsubscribe);
        stopListening();
      };
      subscriptions.add(unsubscribe);
      return unsubscribe;
    },

    replica: async () => replica,

    close() {
      for (const unsubscribe of subscriptions) unsubscribe();
    },
  };
}

function memoryOf(databaseName: string): Memory {
  let memory = memories.get(databaseName);
  if (!memory) {
    memory = { roadmaps: new Map(), news: createNews(), replica: createReplica() };
    memories.set(databaseName, memory);
  }
  return memory;
}
