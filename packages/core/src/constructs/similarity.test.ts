import { describe, expect, test } from 'vitest';
import { en } from '../vocabulary/en.ts';
import { ja } from '../vocabulary/ja.ts';
import { ko } from '../vocabulary/ko.ts';
import { zh } from '../vocabulary/zh.ts';
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
    ['不加糖的白吐司', '烤一条不加糖的白吐司', zh],
    ['天然酵种乡村面包', '用天然酵种烤一个乡村面包', zh],
    ['コード進行を録音する', '4小節のコード進行を録音', ja],
    ['골목 사진 열 장', '동네 골목을 담은 사진', ko],
  ] as const)('joins what is not spaced: "%s"', ([a, b, words]) => {
    expect(similarity(a, b, words)).toBeGreaterThanOrEqual(0.4);
    expect(similarity(b, a, words)).toBe(similarity(a, b, words));
  });

  test.for([
    ['不加糖的白吐司', '用天然酵种烤一个乡村面包', zh],
    ['完成3个练习', '完成5个练习', zh],
    ['ブログを作る', 'チャットアプリを作る', ja],
  ] as const)('keeps apart what is not spaced: "%s"', ([a, b, words]) => {
    expect(similarity(a, b, words)).toBeLessThan(0.4);
  });

  test.for([
    ['Achieve >85% test coverage', 'High-performance API (10k+ req/s)'],
    ['Solve 10 problems', 'Solve 20 problems'],
    ['', 'anything'],
  ] as const)('keeps "%s" apart', ([a, b]) => {
    expect(similarity(a, b, en)).toBeLessThan(0.4);
  });
});
