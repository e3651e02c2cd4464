/**
 * The values that a reader can choose in each field, in an order that does not move while choosing. A chosen value
 * that the data do not know, from an old address, is listed too: what narrows the list must be visible to be taken
 * back. All fields are counted in one pass, so that a choice among tens of thousands stays quick.
 */
import { INITIATIVE_KINDS, type Initiatives, THEME_IDS } from '../contract/initiatives';
import { foldText, searchWords } from './foldText';
import {
  FACETS,
  type Facet,
  facetValues,
  type InitiativeFilter,
  matchesFacet,
  matchesWords,
} from './initiativeFilter';

type FacetValue = string | number;

export interface FacetOption {
  value: FacetValue;
  /** How many initiatives the value would show, all other choices kept. */
  count: number;
  isChosen: boolean;
}

function compareFolded(left: string, right: string): number {
  const [first, second] = [foldText(left), foldText(right)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Themes, kinds and publics in the order of contract and data, partners by name, the latest year first. */
function orderedValues(data: Initiatives, facet: Facet): readonly FacetValue[] {
  const used = new Set<FacetValue>();
  for (const initiative of data.initiatives) {
    for (const value of facetValues(initiative, facet)) used.add(value);
  }
  switch (facet) {
    case 'themes':
      return THEME_IDS.filter((id) => used.has(id));
    case 'kinds':
      return INITIATIVE_KINDS.filter((kind) => used.has(kind));
    case 'audiences':
      return data.audiences.map((audience) => audience.id).filter((id) => used.has(id));
    case 'partners':
      return [...used].map(String).toSorted(compareFolded);
    case 'years':
      return [...used].map(Number).toSorted((a, b) => b - a);
  }
}

/** The order does not depend on the choices: it is found once for as long as the data live. */
const knownOrders = new WeakMap<Initiatives, ReadonlyMap<Facet, readonly FacetValue[]>>();

function orderOf(data: Initiatives, facet: Facet): readonly FacetValue[] {
  const orders = knownOrders.get(data) ?? new Map(FACETS.map((each) => [each, orderedValues(data, each)]));
  knownOrders.set(data, orders);
  return orders.get(facet) ?? [];
}

/**
 * An initiative that passes every field counts in all of them; one that a single field keeps out still counts in
 * that field, since choosing its value there would let it in.
 */
function countAll(data: Initiatives, filter: InitiativeFilter): Record<Facet, Map<FacetValue, number>> {
  const counts = {
    themes: new Map(),
    kinds: new Map(),
    audiences: new Map(),
    partners: new Map(),
    years: new Map(),
  };
  const words = searchWords(filter.query);
  for (const initiative of data.initiatives) {
    const failed = FACETS.filter((facet) => !matchesFacet(initiative, filter, facet));
    if (failed.length > 1 || !matchesWords(initiative, data, words)) continue;
    for (const facet of failed.length === 0 ? FACETS : failed) {
      const ofFacet: Map<FacetValue, number> = counts[facet];
      for (const value of new Set(facetValues(initiative, facet)))
        ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The fields in their order, each with its values. A value that the other choices exclude counts 0. */
export function facetOptions(
  data: Initiatives,
  filter: InitiativeFilter,
): { facet: Facet; options: FacetOption[] }[] {
  const counts = countAll(data, filter);
  return FACETS.map((facet) => {
    const chosen: readonly FacetValue[] = filter[facet];
    const values = new Set([...orderOf(data, facet), ...chosen]);
    const ofFacet = counts[facet];
    const options = [...values].map((value) => ({
      value,
      count: ofFacet.get(value) ?? 0,
      isChosen: chosen.includes(value),
    }));
    return { facet, options };
  });
}

export interface ActiveChoice {
  facet: Facet;
  value: FacetValue;
}

/** Every chosen value, field by field, in the order of the fields. */
export function activeChoices(filter: InitiativeFilter): ActiveChoice[] {
  return FACETS.flatMap((facet) => [...filter[facet]].map((value) => ({ facet, value })));
}
