/** What a page says about the language and the direction at one of its elements. */
export interface PageLanguage {
  /** As the page wrote it; `undefined` where it says nothing, or that it does not know. */
  readonly tag: string | undefined;
  /** Whether the page says, no farther away than its language, in which direction to write. */
  readonly directed: boolean;
}

/**
 * Reads what a page says at an element, through the shadow roots around it.
 *
 * @param given A language that is given to the element itself, before any `lang`.
 */
export function readPageLanguage(host: Element, given: string | undefined): PageLanguage {
  let directed = false;
  for (let element: Element | null = host; element; element = parentOf(element)) {
    directed ||= element.hasAttribute('dir');
    const tag = given || element.getAttribute('lang');
    if (tag !== null) return { tag: tag || undefined, directed };
  }
  return { tag: undefined, directed };
}

/** The document and the shadow roots in which the page may change its mind about an element. */
export function rootsAround(host: Element): readonly Node[] {
  const root = host.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
