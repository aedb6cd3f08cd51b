import type { AssessOptions } from './assessment.ts';

/** Percentages where neither the document nor the page sets any. */
export const defaultScale: NonNullable<AssessOptions['scale']> = { green: 80, yellow: 60 };
