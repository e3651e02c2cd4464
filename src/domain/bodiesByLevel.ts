/**
 * How many bodies each edition labelled at each level. Few sources give it: an edition that gives the total alone
 * tells nothing about the levels, and a level that its source leaves out is not documented, not zero.
 */
import type { FigureOrAbsence } from '../contract/figure';
import type { NationalEdition } from '../contract/label';
import { editionsInOrder } from './nationalEditions';
import { isFigure } from './provenance';

/** The editions whose levels are known, oldest first. */
export function editionsWithLevels(editions: readonly NationalEdition[]): NationalEdition[] {
  return editionsInOrder(editions).filter((edition) => edition.bodiesByLevel.length > 0);
}

/** The bodies at one level of one edition. */
export function bodiesAtLevel(edition: NationalEdition, level: number): FigureOrAbsence {
  const entry = edition.bodiesByLevel.find((candidate) => candidate.level === level);
  return entry?.bodies ?? { absent: 'not-documented' };
}

/** The levels of the programme, lowest first: 5 → 1, 2, 3, 4, 5. */
export function levelsUpTo(highestLevel: number): number[] {
  return Array.from({ length: highestLevel }, (_, index) => index + 1);
}

/** The largest number of bodies at one level among the editions, so that all are drawn on one scale; at least 1. */
export function mostBodiesAtLevel(editions: readonly NationalEdition[]): number {
  const counts = editions.flatMap((edition) => edition.bodiesByLevel.map((entry) => entry.bodies));
  return Math.max(1, ...counts.filter(isFigure).map((figure) => figure.value));
}
