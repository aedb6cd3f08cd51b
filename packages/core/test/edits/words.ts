/** Words for edits: topics nobody has written yet, other words for some, other languages. */
import type { Random } from './random.ts';

const subjects =
  'Bloom filters,Skip lists,Vector clocks,Raft elections,Gossip membership,Consistent hashing,Write-ahead logs,Merkle trees,Backpressure,Leader leases,Snapshot isolation,Columnar storage,Token buckets,Zero-copy reads,Escape analysis,Struct padding,Memory arenas,Goroutine leaks,Fuzz targets,Golden files,Chaos drills,Error budgets,Canary rollouts,Shadow traffic,Schema registries,Outbox relays,Dead letters,Quorum reads,Hinted handoff,Lamport order,CRDT counters,Rope buffers'.split(
    ',',
  );
const angles =
  'from first principles,under real load,explained to a beginner,and their limits,by measuring twice,with a whiteboard,without a framework,in production,step by step,through failure stories'.split(
    ',',
  );

/** A topic that is in no document. */
export function newTopic(random: Random): string {
  return `${random.pick(subjects)} ${random.pick(angles)}`;
}

const synonyms: Readonly<Record<string, string>> = {
  patterns: 'techniques',
  strategies: 'approaches',
  best: 'good',
  practices: 'habits',
  build: 'create',
  design: 'architecture',
  tutorial: 'walkthrough',
  explained: 'in plain words',
  advanced: 'expert',
  understanding: 'knowing',
  implement: 'write',
  testing: 'tests',
  management: 'handling',
  basics: 'essentials',
  fundamentals: 'foundations',
  optimization: 'tuning',
  with: 'using',
  and: '&',
};

/** Whether a word may be put in other words: links and numbers are not touched. */
const isPlain = (word: string) => /^[A-Za-z][A-Za-z-]*[,.?)]?$/.test(word);

/** A text in slightly other words: one changed, one added, or a mark. */
export function rewordLightly(text: string, random: Random): string {
  const words = text.split(' ');
  const known = words.findIndex((word) => Object.hasOwn(synonyms, word.toLowerCase()));
  const link = text.includes('](');
  switch (random.below(4)) {
    case 0:
      if (known >= 0 && !link)
        return words.with(known, synonyms[words[known]?.toLowerCase() ?? ''] ?? '').join(' ');
      return `${text} (deep dive)`;
    case 1:
      return `${text} in depth`;
    case 2:
      return link ? `${text} (again)` : `Learn ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
    default:
      return text.endsWith('?') ? `${text.slice(0, -1)} today?` : `${text}, with examples`;
  }
}

/** A text of which about a third is said in other words. */
export function rewordHeavily(text: string, random: Random): string {
  const words = text.split(' ').map((word) => {
    const bare = word.toLowerCase();
    if (Object.hasOwn(synonyms, bare)) return synonyms[bare] ?? word;
    return isPlain(word) && random.chance(0.15) ? 'really' : word;
  });
  return `${words.join(' ')} ${random.pick(['today', 'in practice', 'at work'])}`;
}

const spanish: Readonly<Record<string, string>> = {
  quarter: 'Trimestre',
  month: 'Mes',
  months: 'Meses',
  week: 'Semana',
  advanced: 'Avanzado',
  and: 'y',
  patterns: 'Patrones',
  design: 'Diseño',
  testing: 'Pruebas',
  system: 'Sistema',
  database: 'Base de datos',
  project: 'Proyecto',
  progress: 'Progreso',
  security: 'Seguridad',
  practices: 'Prácticas',
  best: 'Mejores',
};

/** A heading in Spanish, as far as a dictionary of a few words goes; the rest sounds like it. */
export function translate(text: string): string {
  return text.replace(/\p{L}{3,}/gu, (word) => {
    const known = spanish[word.toLowerCase()];
    return known ?? (word.length > 5 ? `${word.slice(0, 3)}ción` : word);
  });
}
