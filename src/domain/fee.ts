/**
 * What joining the association costs: a rate per inhabitant, at least the floor, at most the cap.
 * Source: the programme's fee rule, in the data. Worked example with 0.05 €, 50 € and 5 000 €:
 * 1 000 inhabitants → 50 € (where the floor ends), 33 203 → 1 660.15 €, 100 000 → 5 000 € (where the cap begins).
 */
import type { PopulationRecord } from '../contract/city';
import type { Figure } from '../contract/figure';
import type { FeeRule } from '../contract/label';
import { calculate, type Calculation } from './provenance';
import type { Series, SeriesPoint } from './series';

/** The populations that a French commune can have: the largest, Paris, stays below the upper end. */
export const POPULATION_RANGE = { minimum: 1, maximum: 2_500_000 } as const;

const inCents = (euros: number): number => Math.round(euros * 100);

/** The fee in whole cents of euro, for a population within POPULATION_RANGE. */
export function feeInCents(population: number, rule: FeeRule): number {
  const proportional = inCents(population * rule.ratePerInhabitant.value);
  return Math.min(Math.max(proportional, inCents(rule.minimum.value)), inCents(rule.maximum.value));
}

/** The largest population that still pays the floor, and the smallest that pays the cap. */
export function feeThresholds(rule: FeeRule): { floorUntil: number; capFrom: number } {
  // 7 ÷ 0.07 is 99.99999999999999 in binary fractions: rounded to millionths before it is cut to whole inhabitants.
  const inhabitants = (euros: number): number => Number((euros / rule.ratePerInhabitant.value).toFixed(6));
  return {
    floorUntil: Math.floor(inhabitants(rule.minimum.value)),
    capFrom: Math.ceil(inhabitants(rule.maximum.value)),
  };
}

/** The fee in euros with its provenance. */
export function feeFor(population: Figure, rule: FeeRule): Calculation {
  const inputs: [Figure, ...Figure[]] = [population, rule.ratePerInhabitant, rule.minimum, rule.maximum];
  return calculate('fee', inputs, feeInCents(population.value, rule) / 100, 'euro');
}

/**
 * The population that was the legal one on a day: the latest to have come into force by then.
 * Null where no record says when it came into force.
 */
export function populationInForce(
  records: readonly PopulationRecord[],
  day: string,
): PopulationRecord | null {
  const inForce = records.filter((record) => record.inForceFrom !== null && record.inForceFrom <= day);
  return inForce.toSorted((a, b) => a.referenceYear - b.referenceYear).at(-1) ?? null;
}

export type PopulationEntry =
  | { kind: 'empty' }
  | { kind: 'not-a-number' }
  | { kind: 'not-whole' }
  | { kind: 'out-of-range' }
  | { kind: 'valid'; population: number };

/** Reads what a person typed: « 33 203 », « 33203 », « 33.203 » and « 33,203 » are one number; « 33,5 » is not whole. */
export function readPopulation(typed: string): PopulationEntry {
  const compact = typed.replaceAll(/[\s\u00A0\u202F'’]/g, '');
  if (compact === '') return { kind: 'empty' };
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(compact);
  const digits = isGrouped ? compact.replaceAll(/[.,]/g, '') : compact;
  if (/^\d+[.,]\d+$/.test(digits)) return { kind: 'not-whole' };
  if (/^-\d+$/.test(digits)) return { kind: 'out-of-range' };
  if (!/^\d+$/.test(digits)) return { kind: 'not-a-number' };
  const population = Number(digits);
  const isInRange = population >= POPULATION_RANGE.minimum && population <= POPULATION_RANGE.maximum;
  return isInRange ? { kind: 'valid', population } : { kind: 'out-of-range' };
}

/**
 * The curve through its corners: one inhabitant, the end of the floor, the town, the start of the cap, half as much
 * again. Two corners at one population are one point.
 */
export function feeSeries(rule: FeeRule, town: Figure | null): Series<'fee'> {
  const { floorUntil, capFrom } = feeThresholds(rule);
  const corners = [POPULATION_RANGE.minimum, floorUntil, capFrom / 4, capFrom / 2, capFrom, capFrom * 1.5];
  const whole = corners.map(Math.round);
  const populations = [...new Set(town === null ? whole : [...whole, town.value])].toSorted((a, b) => a - b);
  const points = populations.map((population): SeriesPoint<'fee'> => {
    const isTown = town !== null && population === town.value;
    const basis: Figure = isTown
      ? town
      : { ...rule.ratePerInhabitant, value: population, unit: 'inhabitant' };
    return {
      id: isTown ? 'town' : String(population),
      category: { kind: 'quantity', value: population, unit: 'inhabitant' },
      measures: { fee: feeFor(basis, rule).figure },
    };
  });
  return { id: 'membership-fee', measures: ['fee'], points };
}
