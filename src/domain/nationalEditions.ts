/**
 * How many bodies each national edition labelled. Years for which no figure was found are gaps, not zeros.
 */
import type { NationalEdition } from '../contract/label';
import type { Series, SeriesPoint } from './series';

/** The editions, oldest first. */
export function editionsInOrder(editions: readonly NationalEdition[]): NationalEdition[] {
  return editions.toSorted((a, b) => a.edition - b.edition);
}

/** One point per year from the first to the last documented edition, gaps included; empty when none is documented. */
export function nationalEditionsSeries(editions: readonly NationalEdition[]): Series<'bodies'> {
  const ordered = editionsInOrder(editions);
  const first = ordered[0]?.edition ?? 0;
  const last = ordered.at(-1)?.edition ?? -1;
  const figures = new Map(ordered.map((edition) => [edition.edition, edition.labelledBodies]));
  const points = Array.from({ length: last - first + 1 }, (_, index): SeriesPoint<'bodies'> => {
    const year = first + index;
    return {
      id: String(year),
      category: { kind: 'year', year },
      measures: { bodies: figures.get(year) ?? { absent: 'not-documented' } },
    };
  });
  return { id: 'national-editions', measures: ['bodies'], points };
}

export interface EditionExtremes {
  most: NationalEdition;
  fewest: NationalEdition;
  latest: NationalEdition;
}

/** The documented editions with the most and the fewest bodies, the earlier one where two are equal; null when none. */
export function editionExtremes(editions: readonly NationalEdition[]): EditionExtremes | null {
  const ordered = editionsInOrder(editions);
  const first = ordered[0];
  const latest = ordered.at(-1);
  if (first === undefined || latest === undefined) return null;
  const pick = (isBetter: (a: number, b: number) => boolean): NationalEdition =>
    ordered.reduce(
      (best, next) => (isBetter(next.labelledBodies.value, best.labelledBodies.value) ? next : best),
      first,
    );
  return { most: pick((a, b) => a > b), fewest: pick((a, b) => a < b), latest };
}
