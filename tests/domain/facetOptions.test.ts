import { describe, expect, it } from 'vitest';
import type { Initiatives } from '../../src/contract/initiatives';
import { activeChoices, facetOptions } from '../../src/domain/facetOptions';
import { FACETS, NO_FILTER } from '../../src/domain/initiativeFilter';
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
      partners: ['Archives', 'École'],
      citedFor: [2020],
    }),
  ],
  lodged: [],
};

const values = (facet: (typeof FACETS)[number]) =>
  facetOptions(data, NO_FILTER, facet).map(({ value }) => value);

describe('the values of a field', () => {
  it.each([
    ['themes', ['education', 'inclusion']],
    ['kinds', ['event', 'workshop']],
    ['audiences', ['aines', 'eleves']],
    ['partners', ['Archives', 'École', 'Zoo']],
    ['years', [2022, 2021, 2020, 2019]],
  ] as const)('of %s that occur stand in a fixed order', (facet, expected) => {
    expect(values(facet)).toEqual(expected);
  });

  it('say what they would show and whether they are chosen', () => {
    expect(facetOptions(data, { ...NO_FILTER, themes: ['inclusion'], kinds: ['event'] }, 'themes')).toEqual([
      { value: 'education', count: 1, isChosen: false },
      { value: 'inclusion', count: 1, isChosen: true },
    ]);
  });

  it('stay listed when other choices leave them nothing', () => {
    expect(facetOptions(data, { ...NO_FILTER, kinds: ['workshop'] }, 'themes')[0]).toEqual({
      value: 'education',
      count: 0,
      isChosen: false,
    });
  });

  it('include a chosen one that the data do not know', () => {
    expect(facetOptions(data, { ...NO_FILTER, partners: ['Inconnu'] }, 'partners').at(-1)).toEqual({
      value: 'Inconnu',
      count: 0,
      isChosen: true,
    });
  });

  it('are as many as the fictional town has', () => {
    const counts = FACETS.map((facet) => facetOptions(fictionalTown.initiatives, NO_FILTER, facet).length);
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
