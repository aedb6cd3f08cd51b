/**
 * Registers an element, unless its tag is taken: two copies of this library on a page are
 * common, and the first one serves both. On a server, where there are no elements, it does
 * nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry: CustomElementRegistry | undefined = globalThis.customElements;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
