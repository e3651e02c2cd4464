/**
 * The values that a reader can choose in a field, in an order that does not move while choosing. A chosen value that
 * the data do not know, from an old address, is listed too: what narrows the list must be visible to be taken back.
 */
import { INITIATIVE_KINDS, type Initiatives, THEME_IDS } from '../contract/initiatives';
import { foldText } from './foldText';
import { countByValue, FACETS, type Facet, facetValues, type InitiativeFilter } from './initiativeFilter';

export interface FacetOption {
  value: string | number;
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
function orderedValues(data: Initiatives, facet: Facet): (string | number)[] {
  const used = new Set(data.initiatives.flatMap((initiative) => facetValues(initiative, facet)));
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

export function facetOptions(data: Initiatives, filter: InitiativeFilter, facet: Facet): FacetOption[] {
  const chosen: readonly (string | number)[] = filter[facet];
  const values = new Set([...orderedValues(data, facet), ...chosen]);
  const counts = countByValue(data, filter, facet);
  return [...values].map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    isChosen: chosen.includes(value),
  }));
}

export interface ActiveChoice {
  facet: Facet;
  value: string | number;
}

/** Every chosen value, field by field, in the order of the fields. */
export function activeChoices(filter: InitiativeFilter): ActiveChoice[] {
  return FACETS.flatMap((facet) => [...filter[facet]].map((value) => ({ facet, value })));
}
