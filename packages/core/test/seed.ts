import { readFileSync } from 'node:fs';

/** The example roadmap, as its author wrote it. */
export const seed: string = readFileSync(
  new URL('../../../examples/roadmaps/backend-mastery.md', import.meta.url),
  'utf8',
);
