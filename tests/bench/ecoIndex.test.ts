import { describe, expect, it } from 'vitest';
import { ecoGrade, ecoIndex, quantileOf } from '../../tools/bench/ecoIndex';

/** The values that the method's own reference implementations are checked with. */
describe('EcoIndex', () => {
  it.each([
    ['kilobytes', 2500, 14.086372025739513],
    ['elements', 150, 2.892857142857143],
    ['requests', 23, 2.8],
    ['kilobytes', 310_182.902, 20],
  ] as const)('puts %s of %d at the published quantile', (measure, value, quantile) => {
    expect(quantileOf(measure, value)).toBeCloseTo(quantile, 12);
  });

  it.each([
    [100, 100, 100, 72],
    [100, 100, 1000, 67],
    [100, 100, 10_000, 58],
    [200, 200, 10_000, 46],
    [2355, 267, 2493, 10],
    [240, 20, 331, 83],
  ])(
    'gives %d elements, %d requests and %d KB the published index',
    (elements, requests, kilobytes, index) => {
      expect(Math.round(ecoIndex({ elements, requests, kilobytes }))).toBe(index);
    },
  );

  it('is 100 for nothing and 0 beyond the heaviest page', () => {
    expect(ecoIndex({ elements: 0, requests: 0, kilobytes: 0 })).toBe(100);
    expect(ecoIndex({ elements: 1e6, requests: 1e6, kilobytes: 1e6 })).toBe(0);
  });

  it.each([
    [100, 'A'],
    [80.1, 'A'],
    [80, 'B'],
    [70, 'C'],
    [55, 'D'],
    [50.2, 'D'],
    [40, 'E'],
    [25, 'F'],
    [10, 'G'],
    [2, 'G'],
  ])('grades %d as %s', (index, grade) => {
    expect(ecoGrade(index)).toBe(grade);
  });
});
