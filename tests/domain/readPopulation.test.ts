import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POPULATION_RANGE, readPopulation } from '../../src/domain/fee';

describe('what a person types as a population', () => {
  it.each([
    ['33203', 33_203],
    ['33 203', 33_203],
    ['33\u202F203', 33_203],
    ['33\u00A0203', 33_203],
    [' 33203 ', 33_203],
    ['33.203', 33_203],
    ['33,203', 33_203],
    ["33'203", 33_203],
    ['33’203', 33_203],
    ['2.500.000', 2_500_000],
    ['2 500 000', 2_500_000],
    ['1', 1],
    ['0001', 1],
  ])('%j is the number %i', (typed, population) => {
    expect(readPopulation(typed)).toEqual({ kind: 'valid', population });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u202F', 'empty'],
    ['33,5', 'not-whole'],
    ['33.5', 'not-whole'],
    ['33,2035', 'not-whole'],
    ['33203,50', 'not-whole'],
    ['3320,500', 'not-whole'],
    ['1000.0', 'not-whole'],
    ['-3', 'out-of-range'],
    ['- 33 203', 'out-of-range'],
    ['0', 'out-of-range'],
    ['2 500 001', 'out-of-range'],
    ['9'.repeat(400), 'out-of-range'],
    ['abc', 'not-a-number'],
    ['33 203 habitants', 'not-a-number'],
    ['habitants : 33203', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['33..203', 'not-a-number'],
    ['33,', 'not-a-number'],
    [',5', 'not-a-number'],
    ['-', 'not-a-number'],
    ['3-3', 'not-a-number'],
    ['x-3', 'not-a-number'],
    ['-3x', 'not-a-number'],
    ['x3,5', 'not-a-number'],
    ['3,5x', 'not-a-number'],
    ['33.203.5', 'not-a-number'],
    ['33.203.5678', 'not-a-number'],
    ['x33.203', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['٣', 'not-a-number'],
  ])('%j is no population: %s', (typed, kind) => {
    expect(readPopulation(typed)).toEqual({ kind });
  });

  it('is read back however French or English writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: POPULATION_RANGE.minimum, max: POPULATION_RANGE.maximum }),
        fc.constantFrom('fr-FR', 'en-GB', 'de-DE', 'de-CH'),
        (population, locale) => {
          expect(readPopulation(population.toLocaleString(locale))).toEqual({ kind: 'valid', population });
        },
      ),
    );
  });

  it('never becomes NaN, a fraction or a number out of range', () => {
    const unit = fc.constantFrom('0', '1', '9', ' ', '.', ',', '-', 'e', 'x', '’');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string()), (typed) => {
        const entry = readPopulation(typed);
        const population = entry.kind === 'valid' ? entry.population : 1;
        expect(Number.isInteger(population)).toBe(true);
        expect(population).toBeGreaterThanOrEqual(1);
        expect(population).toBeLessThanOrEqual(2_500_000);
      }),
    );
  });
});
