import type { UseStore } from 'idb-keyval';
import { createConnection } from './connection.ts';
import type { Epoch } from './epoch.ts';
import { createNews, type News } from './news.ts';
import { createSecondCopy, type SecondCopy } from './second-copy.ts';

/** What all stores of one database share on a page. */
export interface Database {
  readonly use: UseStore;
  readonly news: News;
  readonly copy: SecondCopy;
  /** The epoch this page knows of, by roadmap. */
  readonly epochs: Map<string, Epoch>;
  /** How many registers the second copy has given back on this page, by roadmap. */
  readonly restored: Map<string, number>;
}

/** Where this device's name is kept. Registers are kept under `[roadmapId, key]`, never a string. */
export const replicaKey = 'replica';

/** What is written to see whether anything can be. */
export const probeKey = 'probe';

/** Where the epoch of a roadmap is kept. */
export function epochKey(roadmapId: string): string {
  return `epoch/${roadmapId}`;
}

const databases = new Map<string, Database>();

/** The page's one connection to a database, and its one ear for news of it. */
export function databaseOf(databaseName: string): Database {
  let database = databases.get(databaseName);
  if (!database) {
    database = {
      use: createConnection(databaseName),
      news: createNews(databaseName),
      copy: createSecondCopy(databaseName),
      epochs: new Map(),
      restored: new Map(),
    };
    databases.set(databaseName, database);
  }
  return database;
}
