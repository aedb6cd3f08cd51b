/**
 * A model that comes as JSON comes from outside: it is looked through before it is shown.
 */
import type { Roadmap } from '@roadmap-tracker/core/model';
import { LoadError } from './load-error.ts';

/**
 * Reads a model's JSON. Its addresses are left as they are: whoever makes a link of one
 * looks at it again.
 *
 * @param address Where it was read from; `null` where the page gave it.
 * @throws {@link LoadError}
 */
export function readModel(json: string, address: string | null): Roadmap {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new LoadError('not-a-model', address, { cause });
  }
  return checkModel(value, address);
}

/**
 * Makes sure that a value can be shown as a roadmap.
 *
 * @throws {@link LoadError}
 */
export function checkModel(value: unknown, address: string | null): Roadmap {
  if (!isRecord(value) || value['type'] !== 'roadmap' || typeof value['id'] !== 'string') {
    throw new LoadError('not-a-model', address);
  }
  if (value['version'] !== 1) throw new LoadError('newer-model', address);
  const lists = ['facts', 'credits', 'periods', 'joins', 'feeds', 'messages', 'content'];
  if (!lists.every((key) => Array.isArray(value[key])) || !isWellFormed(value['content'])) {
    throw new LoadError('not-a-model', address);
  }
  // Every list that is walked has been looked at; texts are only ever shown as text.
  return value as unknown as Roadmap;
}

/** The lists each type of node must have; a type that is not here cannot be shown. */
const requiredLists: Readonly<Record<string, readonly string[]>> = {
  section: ['content'],
  prose: ['nodes'],
  facts: ['facts'],
  checklist: ['tasks'],
  task: ['tasks'],
  resources: ['resources'],
  resource: [],
  project: [],
  criteria: ['criteria'],
  criterion: ['tasks'],
  quiz: ['questions'],
  question: [],
  status: ['choices'],
  counters: ['counters'],
  counter: [],
  light: ['conditions'],
  habits: ['habits'],
  habit: [],
  options: ['options'],
  option: ['content'],
};

/** Lists whose members are typed nodes. */
const nodeLists = ['content', 'tasks', 'resources', 'criteria', 'questions', 'habits', 'options'];

function isWellFormed(nodes: unknown): boolean {
  // A loop, not recursion: how deep a foreign document nests is not ours to say.
  const waiting: unknown[] = [nodes];
  while (waiting.length > 0) {
    const list = waiting.pop();
    if (!Array.isArray(list)) return false;
    for (const node of list) {
      if (!isRecord(node)) return false;
      const type = node['type'];
      if (typeof type !== 'string' || !Object.hasOwn(requiredLists, type)) return false;
      const lists = requiredLists[type] ?? [];
      if (!lists.every((key) => Array.isArray(node[key]))) return false;
      // The content of an option is prose, which has types of its own.
      if (type === 'option') continue;
      waiting.push(...lists.filter((key) => nodeLists.includes(key)).map((key) => node[key]));
    }
  }
  return true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
