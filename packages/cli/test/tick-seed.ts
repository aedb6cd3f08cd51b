import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The roadmap this project was made for, undamaged. */
export const seedFile: string = fileURLToPath(
  new URL('../../../examples/roadmaps/backend-mastery.md', import.meta.url),
);

/** How much a learner has ticked in one quarter of the seed. */
export interface Ticks {
  readonly quarter: number;
  readonly topics: number;
  /** Projects of the tracker's list or, in quarter 4, parts of the capstone. */
  readonly projects: number;
  /** Questions answered yes, with a box of their own: `1. [x] Can you`. */
  readonly answers: number;
}

/** A copy of the seed in which a learner has ticked the first so many of each. */
export async function tickSeed({ quarter, topics, projects, answers }: Ticks): Promise<string> {
  const left = { topic: topics, project: projects, question: answers };
  let place: Place = { quarter: 0, isProjects: false, isTopics: false };
  const lines = (await readFile(seedFile, 'utf8')).split('\n').map((line) => {
    place = placeOf(line, place);
    const kind = place.quarter === quarter ? kindOf(line, place) : null;
    if (!kind || left[kind] === 0) return line;
    left[kind] -= 1;
    return kind === 'question' ? line.replace('. ', '. [x] ') : line.replace('[ ]', '[x]');
  });
  return lines.join('\n');
}

/** Where in the seed a line stands, as far as ticking needs to know. */
interface Place {
  /** 0 outside of all. */
  readonly quarter: number;
  readonly isTopics: boolean;
  readonly isProjects: boolean;
}

function placeOf(line: string, before: Place): Place {
  if (/^##+ Quarter \d/.test(line)) {
    return { quarter: Number(/\d/.exec(line)?.[0]), isTopics: false, isProjects: false };
  }
  if (line.startsWith('## ')) return { quarter: 0, isTopics: false, isProjects: false };
  if (line.startsWith('**')) {
    return { ...before, isTopics: line === '**Topics:**', isProjects: false };
  }
  if (line.startsWith('- [ ]')) return { ...before, isProjects: line.startsWith('- [ ] Built') };
  return before;
}

function kindOf(line: string, place: Place): 'topic' | 'project' | 'question' | null {
  if (place.isTopics && line.startsWith('- [ ] ')) return 'topic';
  if (place.isProjects && line.startsWith('  - [ ] ')) return 'project';
  return /^\d+\. Can you/.test(line) ? 'question' : null;
}
