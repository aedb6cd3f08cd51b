/**
 * Criteria: what must be true before the reader moves on.
 */
import type { List } from 'mdast';
import { spanOf } from '../markdown/source.ts';
import type { Criteria, Criterion, CriterionRule, Task } from '../model/nodes.ts';
import { type Context, idAt, idOf, type ListLabel } from './context.ts';
import { goalIn } from './goal.ts';
import { type Item, itemsOf, listsBelow, readTasks } from './tasks.ts';
import { parseThreshold } from './thresholds.ts';
import { firstRole, mentions } from './words.ts';

/** Reads a list below a label that announces criteria. */
export function readCriteria(
  context: Context,
  list: List,
  { label, announced }: ListLabel,
): Criteria | undefined {
  const [nearest = ''] = announced;
  if (firstRole([nearest], context.words) !== 'criteria') return undefined;
  return {
    type: 'criteria',
    id: idOf(context, 'criteria', nearest),
    ...(label ? { label } : {}),
    criteria: itemsOf(context, list).map((entry) => readCriterion(context, entry)),
    span: spanOf(context.source, list),
  };
}

function readCriterion(context: Context, { item, text, checkbox }: Item): Criterion {
  const id = idAt(context, item, 'condition', text.text);
  const below = listsBelow(item);
  const rule = ruleOf(context, text.text, below.length > 0);
  const tasks: readonly Task[] = below.flatMap((list) =>
    readTasks(context, list, [text.text], rule?.kind === 'all'),
  );
  return {
    type: 'criterion',
    id,
    ...text,
    ...(checkbox ? { checkbox } : {}),
    ...(rule ? { rule } : {}),
    tasks,
    span: spanOf(context.source, item),
  };
}

/** How a criterion is met, from its sentence and whether anything is listed below it. */
function ruleOf(
  { words }: Context,
  sentence: string,
  hasTasks: boolean,
): CriterionRule | undefined {
  const threshold = parseThreshold(sentence, words);
  if (!hasTasks) return threshold && { kind: 'measure', threshold };
  const offered = mentions(sentence, words.ofThese);
  if (threshold?.unit !== 'count') {
    // "Do at least 2 of these" names no measure: the boxes below are what is counted.
    const goal = offered && !threshold ? goalIn(sentence) : undefined;
    return goal ? { kind: 'offer', needed: goal.min } : { kind: 'all' };
  }

  const { value: needed, measure } = threshold;
  // "1 capstone project with: …" names one thing and its parts; more than one is a choice.
  const kind = offered || needed > 1 ? 'offer' : 'whole';
  return { kind, needed, measure };
}
