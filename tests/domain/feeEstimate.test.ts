import { describe, expect, it } from 'vitest';
import { feeEstimate, populationInAddress } from '../../src/domain/feeEstimate';
import { realTown } from './towns';

const rule = realTown.label.programme.feeRule;
const { populations } = realTown.city;

describe('the fee for a population', () => {
  it.each([
    [1, 0.05, 'floor', 50],
    [999, 49.95, 'floor', 50],
    [1000, 50, 'rate', 50],
    [33_203, 1660.15, 'rate', 1660.15],
    [100_000, 5000, 'rate', 5000],
    [100_001, 5000.05, 'cap', 5000],
    [2_500_000, 125_000, 'cap', 5000],
  ])(
    '%d inhabitants: %d € by the rate, decided by the %s, %d €',
    (population, proportional, decidedBy, due) => {
      const estimate = feeEstimate(population, populations, rule);
      expect(estimate).toMatchObject({ population, proportional, decidedBy });
      expect(estimate.fee.figure).toMatchObject({ value: due, unit: 'euro', status: 'calculated' });
    },
  );

  it('rests on the source of a population that the town publishes, and on the rule', () => {
    expect(feeEstimate(33_203, populations, rule).fee.figure.sourceIds).toEqual([
      'insee-pop',
      'mureaux-2022-02',
    ]);
  });

  it('rests on the rule alone for a population that was typed', () => {
    const { figure, inputs } = feeEstimate(1200, populations, rule).fee;
    expect(figure.sourceIds).toEqual(['mureaux-2022-02']);
    expect(inputs[0]).toMatchObject({ value: 1200, unit: 'inhabitant' });
  });
});

describe('a typed population in the address', () => {
  it.each([
    ['33 203', '33203'],
    ['33.203', '33203'],
    [' 800 ', '800'],
    ['beaucoup', 'beaucoup'],
    ['  ', ''],
    ['12,5', '12,5'],
    ['0', '0'],
  ])('writes « %s » as « %s »', (typed, expected) => {
    expect(populationInAddress(typed)).toBe(expected);
  });
});
