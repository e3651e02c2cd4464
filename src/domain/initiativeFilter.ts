/**
 * The choices that a reader makes on the list of initiatives. They live in the address, so that a shared link, a
 * reload and Back all show the same list. Values of one field widen the list, fields narrow it.
 */
import {
  INITIATIVE_KINDS,
  type Initiative,
  type InitiativeKind,
  type Initiatives,
  THEME_IDS,
  type ThemeId,
} from '../contract/initiatives';
import { foldText, searchWords } from './foldText';

export interface InitiativeFilter {
  query: string;
  themes: readonly ThemeId[];
  kinds: readonly InitiativeKind[];
  audiences: readonly string[];
  partners: readonly string[];
  years: readonly number[];
}

export const FACETS = ['themes', 'kinds', 'audiences', 'partners', 'years'] as const;
export type Facet = (typeof FACETS)[number];

export const NO_FILTER: InitiativeFilter = {
  query: '',
  themes: [],
  kinds: [],
  audiences: [],
  partners: [],
  years: [],
};

/** The names that the address uses, in French like the rest of it. */
export const PARAMETERS = {
  query: 'q',
  themes: 'theme',
  kinds: 'type',
  audiences: 'public',
  partners: 'partenaire',
  years: 'annee',
} as const satisfies Record<keyof InitiativeFilter, string>;

/** Longer searches are cut: an address has its limits. */
const LONGEST_QUERY = 200;

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Any address gives a filter: what it does not understand is left out, never an error. */
export function filterFromParams(params: URLSearchParams): InitiativeFilter {
  const themes = params.getAll(PARAMETERS.themes);
  const kinds = params.getAll(PARAMETERS.kinds);
  return {
    // A character of two units is not cut in half: half of it would not come back from an address.
    query: (params.get(PARAMETERS.query) ?? '').slice(0, LONGEST_QUERY).replace(/[\uD800-\uDBFF]$/, ''),
    themes: THEME_IDS.filter((id) => themes.includes(id)),
    kinds: INITIATIVE_KINDS.filter((kind) => kinds.includes(kind)),
    audiences: distinct(params.getAll(PARAMETERS.audiences)).filter((value) => value !== ''),
    partners: distinct(params.getAll(PARAMETERS.partners)).filter((value) => value !== ''),
    years: distinct(
      params
        .getAll(PARAMETERS.years)
        .filter((year) => /^\d{4}$/.test(year))
        .map(Number),
    ),
  };
}

/** The shortest address of a filter; an empty field leaves no trace in it. */
export function paramsFromFilter(filter: InitiativeFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.query !== '') params.set(PARAMETERS.query, filter.query);
  for (const facet of FACETS) {
    for (const value of filter[facet]) params.append(PARAMETERS[facet], String(value));
  }
  return params;
}

/** True when nothing is asked for, so that the whole list is shown. */
export function isEmptyFilter(filter: InitiativeFilter): boolean {
  return searchWords(filter.query).length === 0 && FACETS.every((facet) => filter[facet].length === 0);
}

/** The values of an initiative in a field. */
export function facetValues(initiative: Initiative, facet: Facet): readonly (string | number)[] {
  switch (facet) {
    case 'themes':
      return [initiative.themeId];
    case 'kinds':
      return [initiative.kind];
    case 'audiences':
      return initiative.audienceIds;
    case 'partners':
      return initiative.partners;
    case 'years':
      return initiative.citedFor;
  }
}

/** True when the initiative has one of the values chosen in a field, or none is chosen in it. */
export function matchesFacet(initiative: Initiative, filter: InitiativeFilter, facet: Facet): boolean {
  const chosen: readonly (string | number)[] = filter[facet];
  return chosen.length === 0 || facetValues(initiative, facet).some((value) => chosen.includes(value));
}

/** All the words of an initiative, in every language of the data, folded once for searching. */
export function searchableText(initiative: Initiative, data: Initiatives): string {
  const theme = data.themes.find((candidate) => candidate.id === initiative.themeId);
  const audiences = data.audiences.filter((audience) => initiative.audienceIds.includes(audience.id));
  const texts = [
    initiative.title,
    initiative.description,
    ...initiative.components,
    ...audiences.map((audience) => audience.name),
    ...(theme === undefined ? [] : [theme.name, theme.shortName]),
    ...(initiative.place === null ? [] : [initiative.place]),
  ].flatMap((text) => (text.en === undefined ? [text.fr] : [text.fr, text.en]));
  return foldText([...texts, ...initiative.partners].join(' '));
}

/** Folding is the slow part of a search, so each text is folded once for as long as its data live. */
const foldedTexts = new WeakMap<Initiatives, Map<Initiative, string>>();

function foldedText(initiative: Initiative, data: Initiatives): string {
  const texts = foldedTexts.get(data) ?? new Map<Initiative, string>();
  foldedTexts.set(data, texts);
  const text = texts.get(initiative) ?? searchableText(initiative, data);
  texts.set(initiative, text);
  return text;
}

/** True when every one of the folded words occurs in the initiative. */
export function matchesWords(initiative: Initiative, data: Initiatives, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = foldedText(initiative, data);
  return words.every((word) => text.includes(word));
}

/** The initiatives that the filter lets through, in the order of the data. Every word of the search must occur. */
export function filterInitiatives(data: Initiatives, filter: InitiativeFilter): Initiative[] {
  const words = searchWords(filter.query);
  return data.initiatives.filter(
    (initiative) =>
      FACETS.every((facet) => matchesFacet(initiative, filter, facet)) &&
      matchesWords(initiative, data, words),
  );
}

/**
 * How many initiatives each value of a field would show, all other choices kept. A value that the other choices
 * exclude counts 0; it is still listed, so that the field does not change under the reader's hand.
 */
export function countByValue(
  data: Initiatives,
  filter: InitiativeFilter,
  facet: Facet,
): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const value of data.initiatives.flatMap((initiative) => facetValues(initiative, facet)))
    counts.set(value, 0);
  for (const initiative of filterInitiatives(data, { ...filter, [facet]: [] })) {
    for (const value of distinct(facetValues(initiative, facet)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The filter with one value of a field added, or taken away where it was chosen. */
export function toggleValue(
  filter: InitiativeFilter,
  facet: Facet,
  value: string | number,
): InitiativeFilter {
  const params = paramsFromFilter({ ...filter, [facet]: [] });
  const chosen: readonly (string | number)[] = filter[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  for (const kept of next) params.append(PARAMETERS[facet], String(kept));
  return filterFromParams(params);
}
