import { isChosenId } from '../model/ids.ts';
import { normalize } from '../model/normalize.ts';
import type { Outline, OutlineItem } from '../model/outline.ts';

/** An item of an outline, with everything it is compared by. */
export interface Entry {
  readonly item: OutlineItem;
  /** Its place in the outline, in document order. */
  readonly index: number;
  /**
   * What it is matched with: what is ticked (a task, a project, a resource, a criterion) is
   * of one kind, because its state is kept in one way.
   */
  readonly family: string;
  readonly norm: string;
  /** The id its author gave it. */
  readonly anchor: string | undefined;
  /** Where its link leads, but for the scheme and a slash at the end. */
  readonly url: string | undefined;
  /** What it stands in. */
  readonly parent: Entry | undefined;
  /** The section it stands in; `undefined` outside of all. */
  readonly section: Entry | undefined;
  /** What stands in it, but for sections. */
  readonly children: readonly Entry[];
  /** The sections directly in it. */
  readonly sections: readonly Entry[];
  /** What it says of a name that stays: the texts it stands below inside its section. */
  readonly chain: string;
}

/** An outline made ready to be matched. */
export interface Side {
  readonly entries: readonly Entry[];
  /** What is in no section. */
  readonly top: readonly Entry[];
  readonly topSections: readonly Entry[];
  /** Over half of its items have anchors: then one without a partner of its name is gone. */
  readonly anchored: boolean;
}

const ticked: ReadonlySet<string> = new Set(['task', 'project', 'resource', 'criterion']);

/** The kinds of what learners leave their mark on; the others only hold them together. */
const itemKinds: ReadonlySet<string> = new Set([
  ...ticked,
  'question',
  'counter',
  'habit',
  'option',
]);

/** Whether a learner may have left a mark on it: it is told of in the report. */
export function isItem({ item }: Pick<Entry, 'item'>): boolean {
  return itemKinds.has(item.kind);
}

/** Whether it is a heading, and what stands below it. */
export function isSection({ item }: Pick<Entry, 'item'>): boolean {
  return item.kind === 'section';
}

/** Makes an outline ready to be matched. */
export function sideOf({ items }: Pick<Outline, 'items'>): Side {
  const top: Entry[] = [];
  const topSections: Entry[] = [];
  const byId = new Map<string, Entry & Nested>();
  const entries = items.map((item, index) => {
    // Only what stands before it, so that no outline from outside can lead in a circle.
    const parent = item.parent === undefined ? undefined : byId.get(item.parent);
    const entry = entryOf(item, index, parent);
    const section = item.kind === 'section';
    if (parent) (section ? parent.sections : parent.children).push(entry);
    else (section ? topSections : top).push(entry);
    if (!byId.has(item.id)) byId.set(item.id, entry);
    return entry;
  });
  const learned = entries.filter(isItem);
  const named = learned.filter(({ anchor }) => anchor !== undefined).length;
  return { entries, top, topSections, anchored: named * 2 > learned.length };
}

interface Nested {
  readonly children: Entry[];
  readonly sections: Entry[];
}

/** An entry by itself, in no place of the document. */
function entryOf(item: OutlineItem, index: number, parent?: Entry): Entry & Nested {
  const inSection = parent && isSection(parent);
  return {
    item,
    index,
    family: ticked.has(item.kind) ? 'ticked' : item.kind,
    norm: normalize(item.text),
    anchor: isChosenId(item.id) ? item.id : undefined,
    url: item.url?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''),
    parent,
    section: inSection ? parent : parent?.section,
    children: [],
    sections: [],
    chain: parent && !inSection ? `${parent.chain}\n${parent.item.kind} ${parent.norm}` : '',
  };
}
