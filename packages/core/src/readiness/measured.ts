import type { Block, Measure, Quiz, Section, Task } from '../model/nodes.ts';
import { answerOf, attemptsOf, type Progress } from '../progress/index.ts';
import type { Tally } from './assessment.ts';
import { blocksIn, leavesOf } from './blocks.ts';
import { type ProjectTally, tallyProjects } from './projects.ts';
import type { PeriodRules } from './rules.ts';
import { type Standing, tallyStates } from './standing.ts';

/** What a period has of each measure; one it has nothing of is absent, never 0 of 0. */
export type Measured = Readonly<Partial<Record<Measure, Tally> & { projects: ProjectTally }>>;

/** Counts what a learner has done of a period, per measure. */
export function measure(period: Section, { own }: PeriodRules, standing: Standing): Measured {
  const blocks = [...blocksIn(period.content)];
  const resources = blocks.flatMap((block) => (block.type === 'resources' ? block.resources : []));
  const tallies: Required<Measured> = {
    topics: tallyStates(topicsIn(blocks).map(standing.stateOfTask)),
    resources: tallyStates(resources.map(({ id }) => standing.stateOf(id))),
    projects: tallyProjects(period, own, standing),
    quiz: tallyQuizzes(blocks, standing),
  };
  return Object.fromEntries(Object.entries(tallies).filter(([, { total }]) => total > 0));
}

/** A period that names nothing its topics has its other tasks counted in their place. */
function topicsIn(blocks: readonly Block[]): readonly Task[] {
  const tasksOf = (...roles: readonly string[]): readonly Task[] =>
    blocks.flatMap((block) =>
      // A review comes round again: it is never part of a whole.
      block.type === 'checklist' && !block.every && roles.includes(block.role)
        ? leavesOf(block.tasks)
        : [],
    );
  const topics = tasksOf('topics');
  return topics.length > 0 ? topics : tasksOf('tasks', 'practice');
}

function tallyQuizzes(blocks: readonly Block[], { progress }: Standing): Tally {
  const quizzes = blocks.filter((block) => block.type === 'quiz');
  return {
    done: quizzes.reduce((sum, quiz) => sum + scoreOf(quiz, progress), 0),
    total: quizzes.reduce((sum, { questions }) => sum + questions.length, 0),
  };
}

/**
 * The answers as they stand or, when that is more, the last attempt: finishing one takes
 * its answers back, and taking the quiz again must not cost a learner the score they have.
 */
function scoreOf({ id, questions }: Quiz, progress: Progress): number {
  const answered = questions.filter((it) => answerOf(progress, it.id) === 'yes').length;
  const attempted = attemptsOf(progress, id).at(-1)?.score ?? 0;
  return Math.max(answered, Math.min(Math.floor(attempted), questions.length));
}
