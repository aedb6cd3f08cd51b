/**
 * Every sentence the elements show of their own, in one place.
 *
 * Numbers come in as numbers and leave as the reader's language writes them; plurals are
 * English because the words are. A word missing from one of the tables is a type error where
 * the table is used.
 */
import { formatNumber } from './internal/format.ts';

/** The word that goes with a number. */
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const strings = {
  lights: {
    green: 'Green',
    yellow: 'Yellow',
    red: 'Red',
  },
  measures: {
    topics: 'Topics',
    resources: 'Videos and links',
    projects: 'Projects',
    quiz: 'Quiz',
  },
  statuses: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    completed: 'Completed',
  },
  itemStates: {
    todo: 'To do',
    doing: 'In progress',
    done: 'Done',
    skipped: 'Skipped',
    'not-applicable': 'Not applicable',
  },
  /** What choosing a state is called in the menu, where the state's own name is no verb. */
  itemActions: {
    todo: 'To do',
    doing: 'In progress',
    done: 'Done',
    skipped: 'Skip',
    'not-applicable': 'Not applicable',
  },
  answers: { yes: 'Yes', partly: 'Partly', no: 'Not yet' },
  kinds: {
    video: 'video',
    playlist: 'playlist',
    channel: 'channel',
    course: 'course',
    book: 'book',
    article: 'article',
    paper: 'paper',
    documentation: 'documentation',
    repository: 'repository',
    practice: 'practice',
    community: 'community',
    link: 'link',
  },
  /** What one has done with a resource of each kind. */
  consumed: {
    video: 'Watched',
    playlist: 'Watched',
    channel: 'Done',
    course: 'Done',
    book: 'Read',
    article: 'Read',
    paper: 'Read',
    documentation: 'Read',
    repository: 'Done',
    practice: 'Done',
    community: 'Joined',
    link: 'Done',
  },
  thisPeriod: {
    day: 'Today',
    week: 'This week',
    month: 'This month',
    quarter: 'This quarter',
    year: 'This year',
  },
  lastDay: {
    day: 'due today',
    week: 'due at the end of the week',
    month: 'due at the end of the month',
    quarter: 'due at the end of the quarter',
    year: 'due at the end of the year',
  },

  /** "3 of 29". */
  ofTotal: (done: number, total: number, locale: string): string =>
    `${formatNumber(done, locale)} of ${formatNumber(total, locale)}`,
  /** "3/29", for tight places; read out as {@linkcode ofTotal}. */
  tally: (done: number, total: number, locale: string): string =>
    `${formatNumber(done, locale)}/${formatNumber(total, locale)}`,
  progressOf: (name: string): string => `Progress: ${name}`,

  // Items
  moreAbout: (item: string): string => `More for: ${item}`,
  statesOf: (item: string): string => `How it stands: ${item}`,
  oneMore: (item: string): string => `One more: ${item}`,
  oneLess: (item: string): string => `One less: ${item}`,
  parts: (done: number, total: number, locale: string): string =>
    `${strings.ofTotal(done, total, locale)} parts`,
  newTab: '(opens in a new tab)',
  by: 'by',

  // Projects
  joined: 'Also listed in the completion criteria: one tick serves both.',
  unjoined: 'Kept apart from its line in the completion criteria.',
  unjoin: 'Keep apart',
  join: 'Join again',

  // Criteria
  met: 'Met',
  notMet: 'Not met yet',
  needed: (needed: number, offered: number, done: number, locale: string): string => {
    const count = (value: number): string => formatNumber(value, locale);
    const offer = offered > needed ? `, ${count(offered)} offered` : '';
    return `${count(done)} of ${count(needed)} needed${offer}`;
  },
  now: (figure: string): string => `${figure} now`,
  theirList: 'their own list',
  fed: (done: number, needed: number, list: string, locale: string): string =>
    `${strings.ofTotal(done, needed, locale)} in ${list}`,

  // Assessment
  readiness: 'Ready to move on?',
  notTracked: 'Not tracked yet: nothing here can be counted.',
  toGreen: 'What gets you to green:',
  allGreen: 'Everything asked for is there.',
  onlyRatings: 'The numbers are there; your own answers below hold the light back.',
  moreForGreen: (count: number, locale: string): string =>
    `${formatNumber(count, locale)} more for green`,
  moreForYellow: (count: number, locale: string): string =>
    `${formatNumber(count, locale)} more for yellow`,
  enough: 'enough for green',
  neededForGreen: (count: number, locale: string): string =>
    `green from ${formatNumber(count, locale)}`,
  ruleFrom: 'Rule:',
  defaultScale: 'The document names no threshold; 80 % and 60 % are assumed.',
  hostScale: 'The threshold is set by this page.',
  advice: 'The author advises:',
  ratings: 'Only you can say',
  rating: (index: number, total: number, locale: string): string =>
    total > 1
      ? `Which is true of you? (${strings.ofTotal(index, total, locale)})`
      : 'Which is true of you?',
  notAnswered: 'not answered yet',
  clearAnswer: 'Clear answer',

  // Quiz
  quiz: 'Quiz',
  score: (done: number, total: number, locale: string): string =>
    `Score: ${strings.ofTotal(done, total, locale)}`,
  lastScore: (done: number, total: number, locale: string): string =>
    `Last attempt: ${strings.ofTotal(done, total, locale)}`,
  leftToAnswer: (count: number, locale: string): string =>
    `${formatNumber(count, locale)} ${plural(count, 'question', 'questions')} left to answer`,
  finishAttempt: 'Finish attempt',
  startOver: 'Start over',
  attempts: 'Earlier attempts',
  attempt: (date: string, score: string): string => `${date}: ${score}`,

  // Status
  suggest: (status: string): string => `Green: mark it “${status}”?`,
  markAs: (status: string): string => `Mark as ${status.toLowerCase()}`,
  followActivity: 'Let it follow my ticks',

  // Counters
  inDocument: (figure: string): string => `In the document: ${figure}`,
  notCounted: 'not counted here',
  allCompleted: 'all completed',

  // Habits and reviews
  weekOf: (day: string): string => `Week of ${day}`,
  due: (day: string): string => `due ${day}`,
  dueToday: 'due today',
  asked: (goal: string): string => `asked: ${goal}`,
  onceAsked: 'once',
  history: (count: number, locale: string): string =>
    `The last ${formatNumber(count, locale)} periods`,
  timesIn: (period: string, count: number, locale: string): string =>
    `${period}: ${formatNumber(count, locale)}`,

  // Options
  choose: 'Choose one',
  whatItMeans: 'What it means',
  clearChoice: 'Clear choice',
} as const;
