/**
 * Takes a reader to a place in the roadmap. Folded sections are not rendered, so the way
 * there is opened section by section.
 */
import type { Section } from '@roadmap-tracker/core/model';

/** Opens these sections, each inside the one before, and gives the innermost that exists. */
export async function openPath(
  root: ParentNode,
  path: readonly Section[],
): Promise<HTMLElement | undefined> {
  let inside = root;
  let innermost: HTMLElement | undefined;
  for (const { id } of path) {
    const section = [...inside.querySelectorAll('roadmap-section')].find(
      (element) => element.section?.id === id,
    );
    if (section === undefined) break;
    section.open = true;
    await section.updateComplete;
    innermost = section;
    inside = section.renderRoot;
  }
  return innermost;
}

/** Puts the focus on the first control of a section: the button in its heading. */
export function focusSection(section: HTMLElement): void {
  focus(section.shadowRoot?.querySelector('button') ?? undefined);
}

/** Puts the focus on an item's box. What shows the item must be rendered. */
export async function focusItem(section: HTMLElement, itemId: string): Promise<void> {
  focus(await findBox(section.shadowRoot ?? section, itemId));
}

function focus(control: HTMLElement | undefined): void {
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}

/** Each leaf renders its items in a shadow root of its own, and not all in one step. */
async function findBox(root: ParentNode, itemId: string): Promise<HTMLElement | undefined> {
  // An item's menu carries its id, and stands in one row with its box.
  const menu = [...root.querySelectorAll<HTMLElement>('[data-menu]')].find(
    ({ dataset }) => dataset['menu'] === itemId,
  );
  const box = menu?.closest('.item')?.querySelector('input');
  if (box) return box;
  for (const leaf of root.querySelectorAll('*')) {
    if (!leaf.shadowRoot) continue;
    // Only elements of Lit have it; for any other there is nothing to wait for.
    await (leaf as { readonly updateComplete?: Promise<boolean> } & Element).updateComplete;
    const found = await findBox(leaf.shadowRoot, itemId);
    if (found) return found;
  }
  return undefined;
}
