import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIATIVE_KINDS, type Initiatives, THEME_IDS } from '../../src/contract/initiatives';
import { activeChoices, facetOptions } from '../../src/domain/facetOptions';
import {
  countByValue,
  type Facet,
  type InitiativeFilter,
  NO_FILTER,
} from '../../src/domain/initiativeFilter';
import { initiatives } from './arbitraries';
import { initiative, THEMES } from './examples';
import { fictionalTown } from './towns';

const data: Initiatives = {
  themes: THEMES,
  audiences: ['aines', 'eleves', 'absents'].map((id) => ({ id, name: { fr: id } })),
  initiatives: [
    initiative('a', {
      themeId: 'inclusion',
      kind: 'workshop',
      audienceIds: ['eleves'],
      partners: ['Zoo', 'École'],
    }),
    initiative('b', { themeId: 'education', kind: 'event', audienceIds: ['aines'], citedFor: [2019, 2022] }),
    initiative('c', {
      themeId: 'inclusion',
      kind: 'event',
      partners: ['Archives', 'archives', 'École'],
      citedFor: [2020],
    }),
  ],
  lodged: [],
};

const optionsOf = (facet: Facet, filter: Partial<InitiativeFilter> = {}, town = data) =>
  // A copy: what is found for one list is kept, and each test is to find it anew.
  facetOptions({ ...town }, { ...NO_FILTER, ...filter }).find((field) => field.facet === facet)?.options;

describe('the values of a field', () => {
  it.each([
    ['themes', ['education', 'inclusion']],
    ['kinds', ['event', 'workshop']],
    ['audiences', ['aines', 'eleves']],
    ['partners', ['Archives', 'archives', 'École', 'Zoo']],
    ['years', [2022, 2021, 2020, 2019]],
  ] as const)('of %s that occur stand in a fixed order', (facet, expected) => {
    expect(optionsOf(facet)?.map(({ value }) => value)).toEqual(expected);
  });

  it('say what they would show and whether they are chosen', () => {
    expect(optionsOf('themes', { themes: ['inclusion'], kinds: ['event'] })).toEqual([
      { value: 'education', count: 1, isChosen: false },
      { value: 'inclusion', count: 1, isChosen: true },
    ]);
  });

  it('stay listed when other choices leave them nothing', () => {
    expect(optionsOf('themes', { kinds: ['workshop'] })?.[0]).toEqual({
      value: 'education',
      count: 0,
      isChosen: false,
    });
  });

  it('include a chosen one that the data do not know', () => {
    expect(optionsOf('partners', { partners: ['Inconnu'] })?.at(-1)).toEqual({
      value: 'Inconnu',
      count: 0,
      isChosen: true,
    });
  });

  it('are counted as each field alone is, for any list and any choices', () => {
    const filters: fc.Arbitrary<InitiativeFilter> = fc.record({
      query: fc.constantFrom('', '', 'numérique', 'fete ecole'),
      themes: fc.subarray([...THEME_IDS]),
      kinds: fc.subarray([...INITIATIVE_KINDS]),
      audiences: fc.subarray(['eleves', 'aines']),
      partners: fc.subarray(['La Villette', 'IME']),
      years: fc.subarray([2019, 2020, 2021]),
    });
    fc.assert(
      fc.property(initiatives, filters, (any, filter) => {
        const counted = facetOptions(any, filter).map(({ options }) =>
          options.map(({ value, count }) => [value, count]),
        );
        const alone = facetOptions(any, filter).map(({ facet, options }) =>
          options.map(({ value }) => [value, countByValue(any, filter, facet).get(value) ?? 0]),
        );
        expect(counted).toEqual(alone);
      }),
    );
  });

  it('are as many as the fictional town has', () => {
    const counts = facetOptions(fictionalTown.initiatives, NO_FILTER).map(({ options }) => options.length);
    expect(counts).toEqual([4, 8, 15, 17, 6]);
  });
});

describe('the active choices', () => {
  it('are listed field by field', () => {
    expect(activeChoices({ ...NO_FILTER, years: [2021], themes: ['culture', 'inclusion'] })).toEqual([
      { facet: 'themes', value: 'culture' },
      { facet: 'themes', value: 'inclusion' },
      { facet: 'years', value: 2021 },
    ]);
  });

  it('do not hold the search', () => {
    expect(activeChoices({ ...NO_FILTER, query: 'jeu' })).toEqual([]);
  });
});
