/**
 * A roadmap to fill in: every part a tracker knows, each where authors put it.
 */

/** What a period of a new roadmap can be. */
export const templateUnits = ['quarter', 'month', 'week', 'phase'] as const;

/** What is asked of a new roadmap. */
export interface TemplateOptions {
  readonly title: string;
  /** How many, from 1. */
  readonly periods: number;
  readonly unit: (typeof templateUnits)[number];
}

/** Writes a new roadmap. */
export function roadmapTemplate(options: TemplateOptions): string {
  const parts = [
    head(options),
    steps(options),
    '## Progress Tracker',
    ...range(options.periods).map((number) => tracker(options, number)),
    overall(options),
    lights,
    ...range(options.periods).map((number) => curriculum(options, number)),
    habits,
    foot,
  ];
  return `${parts.join('\n\n')}\n`;
}

const lengths: Record<TemplateOptions['unit'], (periods: number) => string> = {
  quarter: (periods) => `${periods * 3} months`,
  month: (periods) => `${periods} months`,
  week: (periods) => `${periods} weeks`,
  phase: (periods) => `${periods} phases`,
};

function head({ title, periods, unit }: TemplateOptions): string {
  return `# ${title}

## One sentence about where it leads

> **Duration:** ${lengths[unit](periods)} | **Focus:** What it is about
> **Goal:** What a learner can do at the end`;
}

function steps({ unit }: TemplateOptions): string {
  return `## Getting Started

1. [ ] Read this page once, from top to bottom
2. [ ] Choose the days and hours you learn
3. [ ] Begin with ${wordOf(unit)} 1`;
}

const projects = [
  'A small tool for yourself',
  'An exercise with a partner',
  'A piece of work to show',
];

function tracker(options: TemplateOptions, number: number): string {
  return `### ${titleOf(options, number)}

**Status:** [ ] Not Started | [ ] In Progress | [ ] Completed

**Completion Criteria:**
- [ ] Watched 80%+ of recommended videos
- [ ] Built at least 2 of these projects:
${projects.map((project) => `  - [ ] ${project}`).join('\n')}
- [ ] Can explain these concepts:
  - [ ] The idea behind it all
  - [ ] When not to use it

**Self-Assessment Quiz:**
1. Can you name the parts, and what each is for?
2. Can you do the most common task without help?
3. Can you find out why something went wrong?
4. Can you choose between two ways to do it?
5. Can you teach it to a beginner?

**Progress:** 0/5 questions • 0/${projects.length} projects • 0% topics`;
}

function overall({ unit, periods }: TemplateOptions): string {
  return `## Overall Progress

**Current ${wordOf(unit)}:** ${wordOf(unit)} 1
**Overall Completion:** 0% (0/${periods} ${unit}s)

**Skills Mastered:**
- [ ] The first thing to be good at
- [ ] The second

**Notes Published:** 0/12+`;
}

const lights = `## Am I Ready to Move On?

### ✅ Green Light

- 80%+ topics completed
- 2+ projects built
- 4/5+ on the quiz
- Can explain the concepts to somebody else

**Action:** Move on, and tell somebody what you made

### ⚠️ Yellow Light

- 60-79% topics completed
- 1 project built
- 3/5 on the quiz
- Can follow examples, not yet do without

**Action:** Take another week for what is weak

### 🛑 Red Light

- <60% topics completed
- No projects built
- <3/5 on the quiz
- Cannot explain the basics yet

**Action:** Go back to the first topics, and ask for help`;

function curriculum(options: TemplateOptions, number: number): string {
  const headings = blocksOf(options, number);
  const blocks = headings.map((heading, index) =>
    block(
      heading,
      // Spread evenly, so that the first is built early and the last late.
      projects.filter((_, at) => Math.floor((at * headings.length) / projects.length) === index),
    ),
  );
  return [`## ${titleOf(options, number)}`, ...blocks].join('\n\n');
}

/** The headings inside a period; one that is empty stands for the period itself. */
function blocksOf({ unit }: TemplateOptions, number: number): readonly string[] {
  const weeks = (level: string): readonly string[] =>
    ['1-2', '3-4'].map((span) => `${level} Week ${span}: What these weeks are about`);
  if (unit === 'month') return weeks('###');
  if (unit !== 'quarter') return [''];
  return range(3).flatMap((month) => {
    const [first = '', ...others] = weeks('####');
    const heading = `### Month ${(number - 1) * 3 + month}: What this month is about`;
    return [`${heading}\n\n${first}`, ...others];
  });
}

function block(heading: string, builds: readonly string[]): string {
  const learning = `**Topics:**
- [ ] The first thing to understand
- [ ] The second
- [ ] How to practise both

**Videos:**
- [Title of a video](https://example.org/video) by Its Author
- [Title of another](https://example.org/another-video) by Its Author`;
  return [
    ...(heading === '' ? [] : [heading]),
    learning,
    ...builds.map((project) => `**Project:** ${project}`),
  ].join('\n\n');
}

const habits = `## Weekly Habits

- **Practice:** 3-5 sessions of half an hour
- **Notes:** Write down 1 thing that was new

## Monthly Habits

- **Review:** 1 look back at what was hard`;

const foot = `---

**Last Updated:** Month and year
**Author:** Your name
**License:** What others may do with it`;

/** "Quarter 2: What it is about (Months 4-6)". */
function titleOf({ unit }: TemplateOptions, number: number): string {
  const months = unit === 'quarter' ? ` (Months ${number * 3 - 2}-${number * 3})` : '';
  return `${wordOf(unit)} ${number}: What it is about${months}`;
}

function wordOf(unit: TemplateOptions['unit']): string {
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
