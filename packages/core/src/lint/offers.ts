import type { Checklist, Criterion, Measure, Section, Task } from '../model/nodes.ts';
import { visit } from '../model/visit.ts';

/** How many of each measure a period has; absent where it has none. */
export type Offers = Readonly<Partial<Record<Measure, number>>>;

/**
 * Counts what a period offers, rather too much than too little: a project named in two
 * places counts twice, so that whoever asks for more than this asks for too much.
 */
export function countOffers(period: Section): Offers {
  const { topics, projects, questions, resources } = offersIn(period);
  return {
    topics: topics.length,
    projects: projects.length,
    quiz: questions.length,
    resources: resources.length,
  };
}

/** A thing on offer: its id, and its box if it has one. */
export type Offer = Pick<Task, 'id' | 'checkbox'> & Partial<Pick<Task, 'tasks'>>;

/** Everything a section offers, by measure. */
export interface Offered {
  readonly topics: readonly Offer[];
  /** What the criteria offer, before what the curriculum names. */
  readonly projects: readonly Offer[];
  readonly questions: readonly Offer[];
  readonly resources: readonly Offer[];
}

/** Collects what a section offers. */
export function offersIn(section: Section): Offered {
  const checklists: Checklist[] = [];
  const criteria: Criterion[] = [];
  const named: Offer[] = [];
  const questions: Offer[] = [];
  const resources: Offer[] = [];
  visit([section], (node) => {
    // A review comes round again: it is never part of a whole.
    if (node.type === 'checklist' && !node.every) checklists.push(node);
    if (node.type === 'criterion') criteria.push(node);
    if (node.type === 'project') named.push(node);
    if (node.type === 'question') questions.push(node);
    if (node.type === 'resource') resources.push(node);
  });
  return {
    topics: topicsIn(checklists),
    projects: projectsIn(criteria, named),
    questions,
    resources,
  };
}

/** A section that names nothing its topics has its other tasks counted in their place. */
function topicsIn(checklists: readonly Checklist[]): readonly Offer[] {
  const leaves = (...roles: readonly string[]) =>
    checklists.flatMap(({ role, tasks }) => (roles.includes(role) ? leavesOf(tasks) : []));
  const topics = leaves('topics');
  return topics.length > 0 ? topics : leaves('tasks', 'practice');
}

/** Where a whole is asked for, such as one capstone, a week's exercise is no project beside it. */
function projectsIn(criteria: readonly Criterion[], named: readonly Offer[]): readonly Offer[] {
  const ofProjects = (kind: 'offer' | 'whole') =>
    criteria.filter(({ rule }) => rule?.kind === kind && rule.measure === 'projects');
  const offered = ofProjects('offer').flatMap(({ tasks }) => tasks);
  const wholes = ofProjects('whole');
  return wholes.length > 0 && offered.length === 0 ? wholes : [...wholes, ...offered, ...named];
}

/** Tasks without parts: a task with parts is never counted together with them. */
export function leavesOf(tasks: readonly Task[]): readonly Task[] {
  return tasks.flatMap((task) => (task.tasks.length > 0 ? leavesOf(task.tasks) : [task]));
}
