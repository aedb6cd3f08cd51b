/**
 * What a roadmap is.
 */
export * from './nodes.ts';
export { childSections, type Node, visit } from './visit.ts';
export {
  type AnchorStyle,
  type AnchoredText,
  anchorStyles,
  takeAnchor,
  writeAnchor,
} from './anchor.ts';
export { type Outline, type OutlineItem, type OutlineOrphan, outlineOf } from './outline.ts';
