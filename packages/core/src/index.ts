/**
 * Markdown → typed roadmap → readiness.
 *
 * Everything is here; tools that never parse import the stages they need
 * (`/model`, `/progress`, `/readiness`, `/schedule`) and leave the parser out.
 */
export { parseRoadmap, type ParseOptions } from './parse-roadmap.ts';
export { remarkRoadmap } from './remark-roadmap.ts';
export { type RepairedText, repairText } from './markdown/repair-text.ts';
export * from './model/index.ts';
export * from './progress/index.ts';
export * from './readiness/index.ts';
export * from './reconcile/index.ts';
export * from './schedule/index.ts';
export * from './write/index.ts';
