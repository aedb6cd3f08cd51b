import { describe, expect, test } from 'vitest';
import { en } from '../vocabulary/en.ts';
import { similarity } from './similarity.ts';

describe('similarity', () => {
  test.for([
    ['Refactored code using design patterns', 'Refactor existing code using design patterns'],
    ['High-performance API (10k+ req/s)', 'Optimize an API to handle 10k+ requests/second'],
    ['Full observability (logs, metrics, traces)', 'Full observability stack'],
    ['Microservices deployed to Kubernetes', 'Containerize and deploy microservices to Kubernetes'],
  ] as const)('joins "%s"', ([a, b]) => {
    expect(similarity(a, b, en)).toBeGreaterThanOrEqual(0.4);
    expect(similarity(b, a, en)).toBe(similarity(a, b, en));
  });

  test.for([
    ['Achieve >85% test coverage', 'High-performance API (10k+ req/s)'],
    ['Solve 10 problems', 'Solve 20 problems'],
    ['', 'anything'],
  ] as const)('keeps "%s" apart', ([a, b]) => {
    expect(similarity(a, b, en)).toBeLessThan(0.4);
  });
});
