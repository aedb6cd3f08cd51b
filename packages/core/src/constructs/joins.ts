/**
 * Joins: places of one period that mean the same thing.
 *
 * A project is offered in the criteria and named again in its week; the capstone's parts
 * are asked for as criteria and again as requirements. The words are seldom the same.
 */
import type {
  Checklist,
  Criterion,
  Feed,
  Join,
  Project,
  Roadmap,
  Section,
  Task,
} from '../model/nodes.ts';
import { childSections, visit } from '../model/visit.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { goalIn } from './goal.ts';
import { similarity } from './similarity.ts';

/** The least likeness that joins; below it two lines share a word by chance. */
const likely = 0.4;

/** Finds what belongs together in each of the sections, which are the outermost periods. */
export function findJoins(
  periods: readonly Section[],
  words: Vocabulary,
): Pick<Roadmap, 'joins' | 'feeds'> {
  const found = periods.map((period) => joinsIn(period, words));
  return {
    joins: found.flatMap(({ joins }) => joins),
    feeds: found.flatMap(({ feeds }) => feeds),
  };
}

function joinsIn(
  period: Section,
  words: Vocabulary,
): { joins: readonly Join[]; feeds: readonly Feed[] } {
  const projects: Project[] = [];
  const checklists: { list: Checklist; titles: readonly string[] }[] = [];
  const criteria: Criterion[] = [];
  visit([period], (node, ancestors) => {
    if (node.type === 'project') projects.push(node);
    if (node.type === 'criterion') criteria.push(node);
    if (node.type === 'checklist') {
      const titles = [node.label?.text ?? '', ...ancestors.map((section) => section.title.text)];
      checklists.push({ list: node, titles });
    }
  });

  const offered = criteria.flatMap(({ rule, tasks }) =>
    rule?.kind === 'offer' && rule.measure === 'projects' ? tasks : [],
  );
  const parts = criteria.flatMap(({ rule, tasks }) => (rule?.kind === 'whole' ? tasks : []));
  const requirements = checklists.flatMap(({ list }) =>
    list.role === 'requirements' ? list.tasks : [],
  );
  const practices = checklists.filter(({ list }) => list.role === 'practice');
  return {
    joins: [
      ...pairs(offered, projects, words).map((pair) => ({ kind: 'project' as const, ...pair })),
      ...pairs(parts, requirements, words).map((pair) => ({
        kind: 'requirement' as const,
        ...pair,
      })),
    ],
    feeds: offered.flatMap((task) => feedFor(task, practices, words)),
  };
}

/** Pairs the likest first; each line is taken once. */
function pairs(
  left: readonly Task[],
  right: readonly (Task | Project)[],
  words: Vocabulary,
): readonly Pick<Join, 'ids' | 'score'>[] {
  const scored = left.flatMap((a) =>
    right.map((b) => ({
      ids: [a.id, b.id] as const,
      score: Math.round(similarity(a.text, b.text, words) * 100) / 100,
    })),
  );
  const taken = new Set<string>();
  return scored
    .filter(({ score }) => score >= likely)
    .sort((a, b) => b.score - a.score)
    .filter(({ ids }) => {
      if (ids.some((id) => taken.has(id))) return false;
      for (const id of ids) taken.add(id);
      return true;
    });
}

/** "At least 3 system design practice problems" is met by the "Practice Designs" list. */
function feedFor(
  task: Task,
  practices: readonly { list: Checklist; titles: readonly string[] }[],
  words: Vocabulary,
): readonly Feed[] {
  const goal = goalIn(task.text);
  if (!goal || goal.min < 2 || goal.max !== undefined) return [];
  const subject = task.text.replace(/\d+\+?/g, '');
  const best = practices
    .map(({ list, titles }) => ({
      list,
      score: Math.max(...titles.map((title) => similarity(subject, title, words))),
    }))
    .sort((a, b) => b.score - a.score)[0];
  return best && best.score >= likely && best.list.tasks.length >= goal.min
    ? [{ taskId: task.id, checklistId: best.list.id, needed: goal.min }]
    : [];
}

/** The sections of a roadmap that are periods of the plan and stand in no other period. */
export function outermostPeriods(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) =>
    section.period ? [section] : outermostPeriods(childSections(section)),
  );
}
