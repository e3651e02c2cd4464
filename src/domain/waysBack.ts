/**
 * What to give up when nothing is left: each choice that, taken back alone, shows initiatives again. Rule of this
 * dashboard: an empty result never is a dead end.
 */
import type { Initiatives } from '../contract/initiatives';
import { searchWords } from './foldText';
import { FACETS, type Facet, filterInitiatives, type InitiativeFilter } from './initiativeFilter';

export interface WayBack {
  /** The field, or the search, that is given up as a whole. */
  without: Facet | 'query';
  filter: InitiativeFilter;
  /** How many initiatives it shows. */
  count: number;
}

/**
 * The ways back, the one that shows most first; empty when two choices or more exclude everything each, so that only
 * clearing all helps. « culture » and « tablette » → without the theme 1, without the search 2.
 */
export function waysBack(data: Initiatives, filter: InitiativeFilter): WayBack[] {
  const candidates = [
    ...(searchWords(filter.query).length === 0
      ? []
      : [{ without: 'query' as const, filter: { ...filter, query: '' } }]),
    ...FACETS.filter((facet) => filter[facet].length > 0).map((facet) => ({
      without: facet,
      filter: { ...filter, [facet]: [] },
    })),
  ];
  return candidates
    .map((candidate) => ({ ...candidate, count: filterInitiatives(data, candidate.filter).length }))
    .filter((candidate) => candidate.count > 0)
    .toSorted((a, b) => b.count - a.count);
}
