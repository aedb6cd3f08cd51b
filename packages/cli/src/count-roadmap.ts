import {
  childSections,
  type Counter,
  type Message,
  type Roadmap,
  type Section,
  type Task,
  type Unit,
  visit,
} from '@roadmap-tracker/core/model';

/** What was recognised in a document, counted: the JSON of `roadmap stats --json`. */
export interface Stats {
  /** The level 1 heading that names the document. */
  readonly title: string | null;
  /** Every Markdown heading. */
  readonly headings: number;
  /** Links and autolinks; images not. */
  readonly links: number;
  /** Task items outside code. */
  readonly tasks: { readonly total: number; readonly checked: number };
  /** The outermost periods in plan order; `children` are the periods directly inside. */
  readonly periods: readonly {
    readonly unit: Unit;
    readonly from: number;
    readonly to: number;
    readonly title: string;
    readonly children: number;
  }[];
  /** Topics to learn, not counting those with parts. */
  readonly topics: number;
  /** Links to learn from. */
  readonly resources: number;
  /** Projects of the curriculum; a criterion's own list is not among them. */
  readonly projects: number;
  /** Questions of quizzes. */
  readonly questions: number;
  /** What the author printed, in document order. */
  readonly counters: readonly Pick<
    Counter,
    'label' | 'current' | 'total' | 'openEnded' | 'percent' | 'unit'
  >[];
  readonly messages: Readonly<Record<Message['severity'], number>>;
}

/** Counts what a roadmap holds. */
export function countRoadmap(roadmap: Roadmap): Stats {
  const { title, titleFrom, source, messages } = roadmap;
  const sections = new Map<string, Section>();
  const counters: Counter[] = [];
  let topics = 0;
  let resources = 0;
  let projects = 0;
  let questions = 0;
  visit(roadmap.content, (node) => {
    if (node.type === 'section') sections.set(node.id, node);
    if (node.type === 'counter') counters.push(node);
    if (node.type === 'checklist' && node.role === 'topics') topics += countLeaves(node.tasks);
    if (node.type === 'resource') resources += 1;
    if (node.type === 'project') projects += 1;
    if (node.type === 'question') questions += 1;
  });
  const countOf = (severity: Message['severity']): number =>
    messages.filter((message) => message.severity === severity).length;
  return {
    title: titleFrom === 'h1' ? (title?.text ?? null) : null,
    headings: source.headings,
    links: source.links,
    tasks: source.tasks,
    periods: roadmap.periods.flatMap((id) => toPeriodStats(sections.get(id))),
    topics,
    resources,
    projects,
    questions,
    // A joined period stands in one place of the model and in two of the document.
    counters: counters
      .toSorted((a, b) => a.span.start - b.span.start)
      .map(({ label, current, total, openEnded, percent, unit }) => ({
        label,
        current,
        total,
        openEnded,
        percent,
        unit,
      })),
    messages: { error: countOf('error'), warning: countOf('warning'), info: countOf('info') },
  };
}

function toPeriodStats(section: Section | undefined): Stats['periods'] {
  if (!section?.period) return [];
  const { unit, from, to } = section.period;
  const children = childSections(section).filter(({ period }) => period).length;
  return [{ unit, from, to, title: section.title.text, children }];
}

function countLeaves(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { tasks: parts }) => sum + (countLeaves(parts) || 1), 0);
}
