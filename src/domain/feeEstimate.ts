/**
 * The fee for one population, told step by step: what the rate alone would give, and which part of the rule decides.
 * Worked example with 0.05 €, 50 € and 5 000 €: 800 inhabitants → 40 € by the rate, so the floor decides, 50 €.
 */
import type { PopulationRecord } from '../contract/city';
import type { Figure } from '../contract/figure';
import type { FeeRule } from '../contract/label';
import { feeFor, feeInCents, readPopulation } from './fee';
import type { Calculation } from './provenance';

export interface FeeEstimate {
  population: number;
  /** In euros, before floor and cap, rounded to the cent. */
  proportional: number;
  decidedBy: 'rate' | 'floor' | 'cap';
  fee: Calculation;
}

/** A population that a town publishes keeps its sources; one that a person typed rests on the rule's alone. */
function populationFigure(population: number, records: readonly PopulationRecord[], rule: FeeRule): Figure {
  const published = records.find((record) => record.population.value === population);
  return published?.population ?? { ...rule.ratePerInhabitant, value: population, unit: 'inhabitant' };
}

/** For a population within POPULATION_RANGE. */
export function feeEstimate(
  population: number,
  records: readonly PopulationRecord[],
  rule: FeeRule,
): FeeEstimate {
  const cents = Math.round(population * rule.ratePerInhabitant.value * 100);
  const due = feeInCents(population, rule);
  return {
    population,
    proportional: cents / 100,
    decidedBy: due > cents ? 'floor' : due < cents ? 'cap' : 'rate',
    fee: feeFor(populationFigure(population, records, rule), rule),
  };
}

/** How a typed population stands in an address: « 33 203 » → `33203`. What is not a population stays as it was typed. */
export function populationInAddress(typed: string): string {
  const entry = readPopulation(typed);
  return entry.kind === 'valid' ? String(entry.population) : typed.trim();
}
