import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIATIVE_KINDS, THEME_IDS } from '../../src/contract/initiatives';
import {
  countByValue,
  FACETS,
  filterFromParams,
  filterInitiatives,
  type InitiativeFilter,
  NO_FILTER,
  paramsFromFilter,
  toggleValue,
} from '../../src/domain/initiativeFilter';
import { initiatives } from './arbitraries';

const queries = fc.oneof(
  fc.constantFrom('', 'numérique', 'COEUR', 'fete ecole', 'villette', 'rien du tout'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const filters: fc.Arbitrary<InitiativeFilter> = fc.record({
  query: queries,
  themes: fc.subarray([...THEME_IDS]),
  kinds: fc.subarray([...INITIATIVE_KINDS]),
  audiences: fc.subarray(['eleves', 'aines', 'habitants', 'inconnus']),
  partners: fc.subarray(['La Villette', 'IME', 'Œuvre & Cie', '?=&#+%']),
  years: fc.subarray([2017, 2018, 2019, 2020, 2021, 2022]),
});

/** Filters that let something through more often than not. */
const wideFilters = fc.tuple(filters, fc.subarray([...FACETS], { maxLength: 3 })).map(([filter, kept]) => ({
  ...NO_FILTER,
  query: filter.query,
  ...Object.fromEntries(kept.map((facet) => [facet, filter[facet]])),
}));

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('any filter', () => {
  it('comes back from the address that it makes', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const address = paramsFromFilter(filter).toString();
        expect(filterFromParams(new URLSearchParams(address))).toEqual(filter);
      }),
    );
  });

  it('is made by any address, and its own address is stable', () => {
    const parameters = fc.constantFrom('q', 'theme', 'type', 'public', 'partenaire', 'annee', 'x');
    const values = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 220 }),
      fc.constantFrom('culture', 'event', '2021'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(parameters, values), { maxLength: 6 }), (entries) => {
        const filter = filterFromParams(new URLSearchParams(entries));
        expect(filterFromParams(new URLSearchParams(paramsFromFilter(filter).toString()))).toEqual(filter);
      }),
    );
  });

  it('shows a part of the list, in its order', () => {
    fc.assert(
      fc.property(initiatives, wideFilters, (data, filter) => {
        const shown = filterInitiatives(data, filter);
        expect(shown).toEqual(data.initiatives.filter((initiative) => shown.includes(initiative)));
      }),
    );
  });

  it('shows no more once another word is searched', () => {
    fc.assert(
      fc.property(initiatives, wideFilters, queries, (data, filter, word) => {
        const before = ids(filterInitiatives(data, filter));
        const after = ids(filterInitiatives(data, { ...filter, query: `${filter.query} ${word}` }));
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  it('shows no more once a field is asked for, and no less with another value of it', () => {
    fc.assert(
      fc.property(
        initiatives,
        wideFilters,
        fc.constantFrom(...THEME_IDS),
        fc.constantFrom(...THEME_IDS),
        (data, filter, one, other) => {
          const without = ids(filterInitiatives(data, { ...filter, themes: [] }));
          const withOne = ids(filterInitiatives(data, { ...filter, themes: [one] }));
          const withBoth = ids(filterInitiatives(data, { ...filter, themes: [one, other] }));
          expect(without).toEqual(expect.arrayContaining(withBoth));
          expect(withBoth).toEqual(expect.arrayContaining(withOne));
        },
      ),
    );
  });

  it('counts for each value what choosing that value alone would show', () => {
    fc.assert(
      fc.property(initiatives, wideFilters, fc.constantFrom(...FACETS), (data, filter, facet) => {
        const counts = [...countByValue(data, filter, facet)];
        const chosen = counts.map(([value]): [string | number, number] => [
          value,
          filterInitiatives(data, toggleValue({ ...filter, [facet]: [] }, facet, value)).length,
        ]);
        expect(counts).toEqual(chosen);
      }),
    );
  });

  it('lists the same values of a field whatever is chosen', () => {
    fc.assert(
      fc.property(initiatives, wideFilters, fc.constantFrom(...FACETS), (data, filter, facet) => {
        expect([...countByValue(data, filter, facet).keys()]).toEqual([
          ...countByValue(data, NO_FILTER, facet).keys(),
        ]);
      }),
    );
  });

  it('is what it was once a value is chosen and taken away', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...THEME_IDS), (filter, theme) => {
        expect(toggleValue(toggleValue(filter, 'themes', theme), 'themes', theme)).toEqual(filter);
      }),
    );
  });
});
