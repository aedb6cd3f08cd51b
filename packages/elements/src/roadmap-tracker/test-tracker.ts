/** For tests only: a small roadmap in a tracker, and ways to see what a reader sees of it. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Roadmap } from '@roadmap-tracker/core/model';
import { parseRoadmap } from '@roadmap-tracker/core/parse';
import type { RoadmapTracker } from './roadmap-tracker.ts';
import './roadmap-tracker.ts';

export const markdown = `# Go in a year

> **Duration:** 12 Months

## Quarter 1: Basics

### Week 1: Values

- [x] Slices
- [ ] Maps

### Week 2: Types

- [ ] Structs
- [ ] Interfaces
- [ ] Embedding

## Quarter 2: Concurrency

- [ ] Channels
- [ ] Select

---

**License:** MIT
`;
export const roadmap: Roadmap = parseRoadmap(markdown);

/** A tracker whose progress no other test sees. */
export function render(options: Partial<RoadmapTracker> = {}): Promise<RoadmapTracker> {
  return ready(
    fixture<RoadmapTracker>(html`
      <roadmap-tracker
        .roadmap=${options.roadmap ?? roadmap}
        .storageKey=${options.storageKey ?? crypto.randomUUID()}
        .period=${options.period}
        .theme=${options.theme ?? 'auto'}
        .locale=${options.locale}
        ?readonly=${options.readonly ?? false}
      ></roadmap-tracker>
    `),
  );
}

export async function ready(rendering: Promise<RoadmapTracker>): Promise<RoadmapTracker> {
  const tracker = await rendering;
  await eventually(() => tracker.view !== undefined, 'there is something to show');
  await settled(tracker);
  return tracker;
}

/** Waits for a condition, as long as a slow machine may need. */
export function eventually(condition: () => boolean, what?: string): Promise<void> {
  return waitUntil(condition, what, { timeout: 15_000 });
}

/** Everything inside has rendered what it was last given. */
export async function settled(element: Element): Promise<void> {
  // Only elements of Lit have it; for any other there is nothing to wait for.
  await (element as Element & { readonly updateComplete?: Promise<boolean> }).updateComplete;
  for (const child of element.shadowRoot?.querySelectorAll('*') ?? []) await settled(child);
}

/** All elements that match, in every shadow root. */
export function all<E extends Element>(root: ParentNode, selector: string): readonly E[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? all<E>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<E>(selector), ...inside];
}

export function box(tracker: RoadmapTracker, text: string): HTMLInputElement {
  const label = all<HTMLLabelElement>(tracker.renderRoot, 'label').find(({ textContent }) =>
    textContent.includes(text),
  );
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no box for ${text}`);
  return input;
}

export function words(element: ParentNode | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const part = (tracker: RoadmapTracker, name: string): HTMLElement | null =>
  tracker.renderRoot.querySelector(`[part=${name}]`);

export const done = (tracker: RoadmapTracker): readonly string[] =>
  all<HTMLInputElement>(tracker.renderRoot, 'input')
    .filter(({ checked }) => checked)
    .map((input) => words(input.closest('label')));
