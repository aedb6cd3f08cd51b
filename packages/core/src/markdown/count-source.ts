/**
 * What a document holds, counted off its tree.
 */
import type { Root } from 'mdast';
import type { SourceFacts } from '../model/nodes.ts';
import { walk } from './walk.ts';

/** Counts headings, links and task items, also inside lists and quotes. */
export function countSource(root: Root): Pick<SourceFacts, 'headings' | 'links' | 'tasks'> {
  const counts = { headings: 0, links: 0, total: 0, checked: 0 };
  walk(root, (node) => {
    if (node.type === 'heading') counts.headings += 1;
    if (node.type === 'link' || node.type === 'linkReference') counts.links += 1;
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      counts.total += 1;
      if (node.checked) counts.checked += 1;
    }
  });
  const { headings, links, total, checked } = counts;
  return { headings, links, tasks: { total, checked } };
}
