import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeFor, feeInCents, feeSeries, feeThresholds, populationInForce } from '../../src/domain/fee';
import { feeRule, figure } from './examples';
import { fictionalTown, realTown } from './towns';

const rule = realTown.label.programme.feeRule;
const inhabitants = (n: number) => figure(n, 'inhabitant', { sourceIds: ['insee'], asOf: '2022-01-01' });

describe('the membership fee', () => {
  it.each([
    [1, 5_000],
    [999, 5_000],
    [1_000, 5_000],
    [1_001, 5_005],
    [33_203, 166_015],
    [99_999, 499_995],
    [100_000, 500_000],
    [100_001, 500_000],
    [2_500_000, 500_000],
  ])('of %i inhabitants is %i cents', (population, cents) => {
    expect(feeInCents(population, rule)).toBe(cents);
  });

  it('of the real town is 1 660.15 euros, calculated from the rule and its population', () => {
    const population =
      populationInForce(realTown.city.populations, '2022-02-03')?.population ?? figure(0, 'inhabitant');
    expect(feeFor(population, rule)).toEqual({
      operation: 'fee',
      inputs: [population, rule.ratePerInhabitant, rule.minimum, rule.maximum],
      figure: {
        value: 1660.15,
        unit: 'euro',
        status: 'calculated',
        sourceIds: ['insee-pop', 'mureaux-2022-02'],
        asOf: '2022-02-03',
      },
    });
  });

  it('does not fall as the population grows, and stays between floor and cap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_500_000 }),
        fc.integer({ min: 1, max: 2_500_000 }),
        (one, other) => {
          const [small, large] = [Math.min(one, other), Math.max(one, other)];
          expect(feeInCents(small, rule)).toBeLessThanOrEqual(feeInCents(large, rule));
          expect(feeInCents(small, rule)).toBeGreaterThanOrEqual(5_000);
          expect(feeInCents(large, rule)).toBeLessThanOrEqual(500_000);
        },
      ),
    );
  });

  it('is a whole number of cents, whatever floor and cap a rule has', () => {
    expect(feeInCents(1, feeRule(0.05, 0.29, 57.99))).toBe(29);
    expect(feeInCents(10_000, feeRule(0.05, 0.29, 57.99))).toBe(5_799);
    expect(feeInCents(3, feeRule(0.0333, 0, 100))).toBe(10);
  });
});

describe('the limits of the fee', () => {
  it('are 1 000 inhabitants for the floor and 100 000 for the cap', () => {
    expect(feeThresholds(rule)).toEqual({ floorUntil: 1_000, capFrom: 100_000 });
  });

  it('are whole inhabitants where the division leaves a rest', () => {
    expect(feeThresholds(feeRule(0.07, 50, 5_000))).toEqual({ floorUntil: 714, capFrom: 71_429 });
  });

  it('are exact where the rate is no binary fraction', () => {
    expect(feeThresholds(feeRule(0.07, 7, 70))).toEqual({ floorUntil: 100, capFrom: 1_000 });
    expect(feeThresholds(feeRule(0.06, 150, 3))).toEqual({ floorUntil: 2_500, capFrom: 50 });
  });

  it('are where the fee leaves the floor and reaches the cap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 502, max: 10_000 }),
        (cents, minimum, maximum) => {
          const any = feeRule(cents / 100, minimum, maximum);
          const { floorUntil, capFrom } = feeThresholds(any);
          expect(feeInCents(floorUntil, any)).toBe(minimum * 100);
          expect(feeInCents(floorUntil + 1, any)).toBeGreaterThan(minimum * 100);
          expect(feeInCents(capFrom, any)).toBe(maximum * 100);
          expect(feeInCents(capFrom - 1, any)).toBeLessThan(maximum * 100);
        },
      ),
    );
  });
});

describe('the population in force', () => {
  const records = realTown.city.populations;

  it.each([
    ['2021-12-31', undefined],
    ['2022-01-01', 33_203],
    ['2022-02-03', 33_203],
    ['2030-01-01', 33_203],
  ])('of the real town on %s is the one of which the day is known', (day, expected) => {
    expect(populationInForce(records, day)?.population.value).toBe(expected);
  });

  it.each([
    ['2018-01-01', 12_048],
    ['2018-12-31', 12_048],
    ['2019-01-01', 12_115],
    ['2021-01-15', 12_231],
    ['2022-02-03', 12_364],
  ])('of the fictional town on %s is the latest one', (day, expected) => {
    expect(populationInForce(fictionalTown.city.populations, day)?.population.value).toBe(expected);
  });

  it('does not depend on the order of the records', () => {
    const reversed = fictionalTown.city.populations.toReversed();
    expect(populationInForce(reversed, '2022-02-03')?.referenceYear).toBe(2019);
  });

  it('is unknown without records', () => {
    expect(populationInForce([], '2022-02-03')).toBeNull();
  });
});

const pointsOf = (...parameters: Parameters<typeof feeSeries>) =>
  feeSeries(...parameters).points.map((point) => [
    point.id,
    point.category.kind === 'quantity' ? point.category.value : null,
    'value' in point.measures.fee ? point.measures.fee.value : null,
  ]);

describe('the curve of the fee', () => {
  it('passes through its corners and the town', () => {
    expect(pointsOf(rule, inhabitants(33_203))).toEqual([
      ['1', 1, 50],
      ['1000', 1_000, 50],
      ['25000', 25_000, 1_250],
      ['town', 33_203, 1_660.15],
      ['50000', 50_000, 2_500],
      ['100000', 100_000, 5_000],
      ['150000', 150_000, 5_000],
    ]);
  });

  it('has no town where its population is unknown', () => {
    expect(pointsOf(rule, null).map(([id]) => id)).toEqual([
      '1',
      '1000',
      '25000',
      '50000',
      '100000',
      '150000',
    ]);
  });

  it('has one point where the town stands on a corner', () => {
    expect(pointsOf(rule, inhabitants(100_000)).map(([id]) => id)).toEqual([
      '1',
      '1000',
      '25000',
      '50000',
      'town',
      '150000',
    ]);
  });

  it('has the population of the town as a source of the town’s point alone', () => {
    const { id, measures, points } = feeSeries(rule, inhabitants(33_203));
    expect({ id, measures }).toEqual({ id: 'membership-fee', measures: ['fee'] });
    expect(points.find((point) => point.id === 'town')).toEqual({
      id: 'town',
      category: { kind: 'quantity', value: 33_203, unit: 'inhabitant' },
      measures: {
        fee: {
          value: 1660.15,
          unit: 'euro',
          status: 'calculated',
          sourceIds: ['insee', 'mureaux-2022-02'],
          asOf: '2022-02-03',
        },
      },
    });
    expect(points[0]).toEqual({
      id: '1',
      category: { kind: 'quantity', value: 1, unit: 'inhabitant' },
      measures: {
        fee: {
          value: 50,
          unit: 'euro',
          status: 'calculated',
          sourceIds: ['mureaux-2022-02'],
          asOf: '2022-02-03',
        },
      },
    });
  });

  it('is calculated, at each corner, from a number of inhabitants', () => {
    const { points } = feeSeries(rule, null);
    expect(points.map(({ category }) => category)).toEqual(
      [1, 1_000, 25_000, 50_000, 100_000, 150_000].map((value) => ({
        kind: 'quantity',
        value,
        unit: 'inhabitant',
      })),
    );
  });

  it('counts whole inhabitants, in ascending order, whatever the rule', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 2_500_000 }),
        (cents, population) => {
          const values = pointsOf(feeRule(cents / 100, 50, 5_000), inhabitants(population)).map((point) =>
            Number(point[1]),
          );
          expect(values.filter(Number.isInteger)).toEqual(values);
          expect(values).toEqual([...new Set(values)].toSorted((a, b) => a - b));
          expect(values).toContain(population);
        },
      ),
    );
  });
});
