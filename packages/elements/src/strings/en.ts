import { formatOf } from '../internal/format.ts';
import type { Language, MeasureForms, StoreTroubles, Strings } from '../strings.ts';

const missing: MeasureForms = {
  topics: { one: '# topic', other: '# topics' },
  resources: { one: '# resource', other: '# resources' },
  projects: { one: '# project', other: '# projects' },
  quiz: { one: '# quiz point', other: '# quiz points' },
};

/** Several of each, and one: all of them end alike. */
const unit = (unit: string, count: number): string => (count === 1 ? unit : `${unit}s`);

const itemStates = {
  todo: 'To do',
  doing: 'In progress',
  done: 'Done',
  skipped: 'Skipped',
  'not-applicable': 'Not applicable',
};

const thisPeriod = {
  day: 'Today',
  week: 'This week',
  month: 'This month',
  quarter: 'This quarter',
  year: 'This year',
};

const storeTroubles: StoreTroubles = {
  unavailable: 'this page has no storage',
  full: 'the browser has no room left for this site',
  timeout: 'the browser’s storage does not answer',
  failed: 'the browser’s storage does not work',
};

/** Not of the table below alone: a {@link LoadError} says the same to a developer. */
export const loadTroubles: Strings['loadTroubles'] = {
  'not-found': (what) => `There is no roadmap at ${what}.`,
  unreachable: (what) => `${what} could not be reached. Your progress is safe; try again later.`,
  server: (what) => `The server could not give out ${what} just now. Try again later.`,
  html: (what) => `${what} is a web page, not a Markdown file. Its address may be wrong.`,
  empty: (what) => `${what} is empty.`,
  binary: (what) => `${what} is not a text file, so there is no roadmap in it to read.`,
  'too-large': (what) => `${what} is too large to be a roadmap.`,
  'not-a-model': (what) => `${what} is JSON, but not a roadmap made by this library.`,
  'newer-model': (what) => `${what} was made for a newer version of this tracker.`,
  nothing: (what) => `${what} holds nothing to follow: no headings, lists or text.`,
  parser: (what) => `${what} could not be read. Reload the page to try again.`,
};

/** English: the first to be shown, and what is shown where a language is not there. */
export const en: Language = ({ count, number, percent, weekday, year }) => {
  const ofTotal = (done: number, total: number): string => `${number(done)} of ${number(total)}`;
  return {
    lights: { green: 'Green', yellow: 'Yellow', red: 'Red' },
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
    itemStates,
    itemActions: { ...itemStates, skipped: 'Skip' },
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
    thisPeriod,

    ofTotal,
    progressOf: (name) => `Progress: ${name}`,
    shortfall: (measure, value) => count(value, missing[measure]),

    moreAbout: (item) => `More for: ${item}`,
    statesOf: (item) => `How it stands: ${item}`,
    oneMore: (item) => `One more: ${item}`,
    oneLess: (item) => `One less: ${item}`,
    newTab: '(opens in a new tab)',
    by: (author) => `by ${author}`,

    joined: 'Also listed in the completion criteria: one tick serves both.',
    unjoined: 'Kept apart from its line in the completion criteria.',
    unjoin: 'Keep apart',
    join: 'Join again',

    met: 'Met:',
    notMet: 'Not met yet:',
    needed: (done, needed, offered) =>
      offered > needed
        ? `${ofTotal(done, needed)} needed, ${number(offered)} offered`
        : `${ofTotal(done, needed)} needed`,
    now: (done, total) => `${ofTotal(done, total)} now`,
    theirList: 'their own list',
    fed: (done, needed, name) => `${ofTotal(done, needed)} in ${name}`,

    readiness: 'Ready to move on?',
    notTracked: 'Not tracked yet: nothing here can be counted.',
    toGreen: 'What gets you to green:',
    allGreen: 'Everything asked for is there.',
    onlyRatings: 'The numbers are there; your own answers below hold the light back.',
    stillMissing: (forYellow, forGreen) => {
      const green = `${number(forGreen)} more for green`;
      return forYellow > 0 ? `${number(forYellow)} more for yellow, ${green}` : green;
    },
    enough: 'enough for green',
    defaultScale: `The document names no threshold; ${percent(80, 100)} and ${percent(60, 100)} are assumed.`,
    hostScale: 'The threshold is set by this page.',
    advice: 'The author advises:',
    ratings: 'Only you can say',
    rating: (index, total) =>
      total > 1 ? `Which is true of you? (${ofTotal(index, total)})` : 'Which is true of you?',
    unanswered: (question) => `${question} – not answered yet`,
    clearAnswer: 'Clear answer',

    score: (done, total) => `Score: ${ofTotal(done, total)}`,
    lastScore: (done, total) => `Last attempt: ${ofTotal(done, total)}`,
    leftToAnswer: (value) =>
      count(value, { one: '# question left to answer', other: '# questions left to answer' }),
    finishAttempt: 'Finish attempt',
    startOver: 'Start over',
    attempts: 'Earlier attempts',
    attempt: (date, done, total) => `${date}: ${ofTotal(done, total)}`,

    suggest: {
      'not-started': 'Mark it “Not started”?',
      'in-progress': 'Mark it “In progress”?',
      completed: 'Green: mark it “Completed”?',
    },
    markAs: {
      'not-started': 'Mark as not started',
      'in-progress': 'Mark as in progress',
      completed: 'Mark as completed',
    },
    followActivity: 'Let it follow my ticks',

    inDocument: (figure) => `In the document: ${figure}`,
    notCounted: 'not counted here',
    allCompleted: 'all completed',

    weekOf: (day) => `Week of ${day}`,
    quarterOf: (quarter, ofYear) => `Q${number(quarter)} ${year(ofYear)}`,
    due: (period, on) => {
      if (on === 'today') return `${thisPeriod[period]}, due today`;
      if (on === 'end') return `${thisPeriod[period]}, due on the last day`;
      return `${thisPeriod[period]}, due ${weekday(on)}`;
    },
    history: (value) => count(value, { one: 'The last period', other: 'The last # periods' }),
    timesIn: (period, value) => `${period}: ${number(value)}`,

    choose: 'Choose one',
    whatItMeans: 'What it means',
    clearChoice: 'Clear choice',

    loading: 'Loading the roadmap…',
    tryAgain: 'Try again',
    theRoadmap: 'The roadmap',
    loadTroubles,

    overview: 'Where you stand',
    periodsCompleted: (done, total, of) => `${ofTotal(done, total)} ${unit(of, total)} completed`,
    everythingCompleted: 'All of it is completed. Well done.',
    stepsToGreen: (name) => `What gets ${name} to green`,
    isGreen: (name) => `${name} is green: you have what it asks for.`,
    markCompleted: (name) => `Mark ${name} as completed`,
    notMeasured: 'Nothing here is counted towards a light. Everything can still be ticked.',
    continueWith: 'Continue:',
    start: 'Start:',
    lightIs: (name, light) => `${name}: ${light}`,
    noSuchPeriod: (asked) => `There is no “${asked}” in this roadmap.`,
    noPeriods: 'This roadmap has no periods to be ready for.',

    startedOn: 'Started on',
    week: (week) => `Week ${number(week)}`,
    startsLater: 'not yet started',

    saving: 'Saving…',
    saved: 'Saved on this device',
    lostEntries: (value) =>
      count(value, {
        one: 'The browser had lost one entry; it was brought back from the second copy',
        other: 'The browser had lost # entries; they were brought back from the second copy',
      }),
    keptLoosely: 'Less firmly than usual: if the browser crashes, the last moments may be lost',
    backupDue:
      'It is kept nowhere else yet, and browsers do tidy up: a copy takes a moment, whenever it suits you',
    thisVisitOnly: (why) =>
      `For this visit only: ${storeTroubles[why]}. What you tick here is gone when you leave.`,
    notSaved: (why) =>
      `Not saved yet: ${storeTroubles[why]}. It is kept in this page and tried again.`,

    download: 'Download a copy',
    restore: 'Bring back a copy…',
    restored: 'The copy was added to what is here.',
    otherRoadmap: 'This copy belongs to another roadmap. Nothing was changed.',
    unreadable: 'This file could not be read. Nothing was changed.',
    importTroubles: {
      'too-large': 'This file is too large to be progress. Was it the right one?',
      'not-json': 'This file cannot be read. Was it saved or copied completely?',
      'not-progress': 'This file does not hold the progress of a roadmap.',
      newer: 'This file was written by a newer version of the tracker. Nothing was changed.',
      damaged: 'This file is damaged. Nothing was changed.',
    },
  };
};

/** What is there before anything is known of the reader. */
export const english: Strings = en(formatOf('en'));
