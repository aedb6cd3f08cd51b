import type { Checkbox, PeriodStatus, Roadmap, Section, StatusChoice } from '../model/nodes.ts';
import { type Node, visit } from '../model/visit.ts';
import { answerKey, itemKey, statusKey } from './keys.ts';
import type { Progress, Value } from './progress.ts';
import { timeUnknown } from './read-items.ts';
import { toProgress } from './registers.ts';
import { stampOf } from './stamp.ts';

/** Time 0, written by nobody: whatever a learner says is later, an untick too. */
const documentTick = '0'.repeat(19);

/**
 * The progress that is written in a document itself: its ticked boxes, and the status its
 * periods were set to. The same for everyone who reads the same text.
 */
export function readProgress(roadmap: Pick<Roadmap, 'content'>): Progress {
  const entries: (readonly [string, Value])[] = [];
  visit(roadmap.content, (node, sections) => {
    const entry = entryOf(node, sections);
    if (entry) entries.push(entry);
  });
  return toProgress(
    entries.map(([key, value]) => [key, [value, stampOf(documentTick, value)]] as const),
  );
}

function entryOf(node: Node, sections: readonly Section[]): readonly [string, Value] | undefined {
  switch (node.type) {
    case 'task':
    case 'criterion':
    case 'project':
    case 'resource':
      return isTicked(node) ? [itemKey(node.id), timeUnknown] : undefined;
    case 'question':
      return isTicked(node) ? [answerKey(node.id), 'yes'] : undefined;
    case 'status': {
      const period = sections.findLast((section) => section.period);
      const status = chosenStatus(node);
      return period && status ? [statusKey(period.id), status] : undefined;
    }
    default:
      return undefined;
  }
}

function isTicked(node: { readonly checkbox?: Checkbox }): boolean {
  return node.checkbox?.checked ?? false;
}

/** The last one ticked: who ticks every step they have taken means the latest. */
function chosenStatus({ choices }: StatusChoice): PeriodStatus | undefined {
  return choices.findLast(({ value, checkbox }) => value && checkbox.checked)?.value;
}
