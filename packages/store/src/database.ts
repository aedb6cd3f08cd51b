import type { UseStore } from 'idb-keyval';
import { createConnection } from './connection.ts';
import { createNews, type News } from './news.ts';

/** What all stores of one database share on a page. */
export interface Database {
  readonly use: UseStore;
  readonly news: News;
}

/** Where this device's name is kept. Registers are kept under `[roadmapId, key]`, never a string. */
export const replicaKey = 'replica';

/** What is written to see whether anything can be. */
export const probeKey = 'probe';

const databases = new Map<string, Database>();

/** The page's one connection to a database, and its one ear for news of it. */
export function databaseOf(databaseName: string): Database {
  let database = databases.get(databaseName);
  if (!database) {
    database = { use: createConnection(databaseName), news: createNews(databaseName) };
    databases.set(databaseName, database);
  }
  return database;
}
