/**
 * What a roadmap is.
 */
export * from './nodes.ts';
export { childSections, type Node, visit } from './visit.ts';
