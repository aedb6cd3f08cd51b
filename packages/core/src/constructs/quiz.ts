/**
 * Quizzes: questions the reader asks themselves.
 */
import type { List } from 'mdast';
import { spanOf } from '../markdown/source.ts';
import type { Question, Quiz } from '../model/nodes.ts';
import { type Context, idAt, idOf, type ListLabel } from './context.ts';
import { itemsOf } from './tasks.ts';
import { firstRole } from './words.ts';

/** Reads a list below a label that announces a quiz. A ticked question is a yes. */
export function readQuiz(
  context: Context,
  list: List,
  { label, announced }: ListLabel,
): Quiz | undefined {
  const [nearest = ''] = announced;
  if (firstRole([nearest], context.words) !== 'quiz') return undefined;
  return {
    type: 'quiz',
    id: idOf(context, 'quiz', nearest),
    ...(label ? { label } : {}),
    questions: itemsOf(context, list).map(
      ({ item, text, checkbox }): Question => ({
        type: 'question',
        id: idAt(context, item, 'question', text.text),
        ...text,
        ...(checkbox ? { checkbox } : {}),
        span: spanOf(context.source, item),
      }),
    ),
    span: spanOf(context.source, list),
  };
}
