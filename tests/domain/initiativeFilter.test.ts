import { describe, expect, it } from 'vitest';
import {
  countByValue,
  facetValues,
  filterFromParams,
  filterInitiatives,
  type InitiativeFilter,
  isEmptyFilter,
  NO_FILTER,
  paramsFromFilter,
  searchableText,
  toggleValue,
} from '../../src/domain/initiativeFilter';
import { initiative, THEMES } from './examples';
import { realTown } from './towns';

const real = realTown.initiatives;
const filter = (changes: Partial<InitiativeFilter>): InitiativeFilter => ({ ...NO_FILTER, ...changes });
const shown = (changes: Partial<InitiativeFilter>): string[] =>
  filterInitiatives(real, filter(changes)).map(({ id }) => id);

describe('an address', () => {
  it.each<[string, Partial<InitiativeFilter>]>([
    ['', {}],
    ['q=réalité', { query: 'réalité' }],
    ['theme=culture&theme=education', { themes: ['education', 'culture'] }],
    ['theme=sport&theme=culture', { themes: ['culture'] }],
    ['theme=culture&theme=culture', { themes: ['culture'] }],
    ['type=event&type=equipment&type=miracle', { kinds: ['equipment', 'event'] }],
    ['public=pupils&public=aines&public=pupils&public=', { audiences: ['pupils', 'aines'] }],
    ['partenaire=La+Villette&partenaire=&partenaire=La+Villette', { partners: ['La Villette'] }],
    ['annee=2021&annee=2020&annee=2021', { years: [2021, 2020] }],
    ['annee=21&annee=20211&annee=x2021&annee=2021x&annee=&annee=abcd', {}],
    ['unknown=1&themes=culture', {}],
  ])('%j gives a filter', (search, expected) => {
    expect(filterFromParams(new URLSearchParams(search))).toEqual(filter(expected));
  });

  it('holds a search of two hundred characters at most', () => {
    expect(filterFromParams(new URLSearchParams({ q: 'a'.repeat(200) })).query).toHaveLength(200);
    expect(filterFromParams(new URLSearchParams({ q: 'a'.repeat(201) })).query).toBe('a'.repeat(200));
  });

  it('is not cut inside a character', () => {
    const read = filterFromParams(new URLSearchParams({ q: `${'a'.repeat(199)}😀` }));
    expect(filterFromParams(new URLSearchParams(paramsFromFilter(read).toString()))).toEqual(read);
  });

  it.each<[Partial<InitiativeFilter>, string]>([
    [{}, ''],
    [{ query: 'e-sport' }, 'q=e-sport'],
    [{ themes: ['education', 'culture'] }, 'theme=education&theme=culture'],
    [
      {
        years: [2021],
        partners: ['La Villette'],
        audiences: ['pupils'],
        kinds: ['event'],
        themes: ['culture'],
        query: 'é',
      },
      'q=%C3%A9&theme=culture&type=event&public=pupils&partenaire=La+Villette&annee=2021',
    ],
  ])('of %j is as short as can be: %j', (changes, search) => {
    expect(paramsFromFilter(filter(changes)).toString()).toBe(search);
  });
});

describe('an empty filter', () => {
  it.each<[Partial<InitiativeFilter>, boolean]>([
    [{}, true],
    [{ query: ' ’ !' }, true],
    [{ query: 'a' }, false],
    [{ themes: ['culture'] }, false],
    [{ kinds: ['event'] }, false],
    [{ audiences: ['pupils'] }, false],
    [{ partners: ['La Villette'] }, false],
    [{ years: [2021] }, false],
  ])('is %j: %s', (changes, expected) => {
    expect(isEmptyFilter(filter(changes))).toBe(expected);
  });
});

describe('the twelve initiatives of the real town', () => {
  it('are all shown without a filter, in the order of the data', () => {
    expect(shown({})).toEqual(real.initiatives.map(({ id }) => id));
  });

  it.each<[string, Partial<InitiativeFilter>, string[]]>([
    ['one theme', { themes: ['culture'] }, ['micro-folie', 'gaming-show']],
    [
      'a second theme, which widens',
      { themes: ['participation', 'culture'] },
      ['micro-folie', 'gaming-show', 'mureaux-2030', 'action-coeur-de-ville'],
    ],
    ['a kind', { kinds: ['event'] }, ['concours-college', 'gaming-show', 'e-tonomy']],
    ['theme and kind, which narrow', { themes: ['culture'], kinds: ['event'] }, ['gaming-show']],
    ['a public', { audiences: ['older-people'] }, ['ateliers-seniors', 'e-tonomy']],
    ['a partner', { partners: ['La Villette'] }, ['micro-folie']],
    ['a year without citation', { years: [2020] }, []],
    ['case, accents and ligatures left aside', { query: 'COEUR' }, ['action-coeur-de-ville']],
    ['a ligature in the search', { query: 'cœur' }, ['action-coeur-de-ville']],
    ['a straight apostrophe', { query: "l'institut" }, ['partenariat-ime']],
    ['the name of a partner', { query: 'villette' }, ['micro-folie']],
    ['words in any order', { query: 'show gaming' }, ['gaming-show']],
    ['a word that nothing holds', { query: 'gaming zzz' }, []],
    ['search and theme', { query: 'platform', themes: ['culture'] }, []],
  ])('are chosen by %s', (_how, changes, expected) => {
    expect(shown(changes)).toEqual(expected);
  });

  it('count per theme, the other choices kept and those of the theme itself left aside', () => {
    expect(countByValue(real, filter({ kinds: ['event'], themes: ['culture'] }), 'themes')).toEqual(
      new Map([
        ['education', 1],
        ['culture', 1],
        ['participation', 0],
        ['inclusion', 1],
      ]),
    );
  });
});

describe('the values of a field', () => {
  const one = initiative('a', {
    themeId: 'inclusion',
    kind: 'service',
    audienceIds: ['x', 'y'],
    partners: ['P'],
    citedFor: [2020, 2021],
  });

  it.each([
    ['themes', ['inclusion']],
    ['kinds', ['service']],
    ['audiences', ['x', 'y']],
    ['partners', ['P']],
    ['years', [2020, 2021]],
  ] as const)('%s are %j', (facet, values) => {
    expect(facetValues(one, facet)).toEqual(values);
  });

  it('are counted once per initiative, even where the data repeat one', () => {
    const data = {
      ...real,
      initiatives: [initiative('a', { partners: ['P', 'P'], citedFor: [2021, 2021] })],
    };
    expect(countByValue(data, NO_FILTER, 'partners')).toEqual(new Map([['P', 1]]));
    expect(countByValue(data, NO_FILTER, 'years')).toEqual(new Map([[2021, 1]]));
  });
});

describe('the text that is searched', () => {
  const data = {
    ...real,
    themes: THEMES,
    audiences: [
      { id: 'aines', name: { fr: 'Aînés', en: 'Older people' } },
      { id: 'autres', name: { fr: 'Autres' } },
    ],
  };

  it('holds title, description, parts, publics, theme, place and partners, in every language', () => {
    const one = initiative('a', {
      themeId: 'culture',
      title: { fr: 'Titre', en: 'Title' },
      description: { fr: 'Récit', en: 'Story' },
      components: [{ fr: 'Imprimante', en: 'Printer' }, { fr: 'Casque' }],
      audienceIds: ['aines'],
      place: { fr: 'Médiathèque', en: 'Library' },
      partners: ['La Villette', 'IME'],
    });
    expect(searchableText(one, data)).toBe(
      'titre title recit story imprimante printer casque aines older people acces a culture access to culture culture culture in english mediatheque library la villette ime',
    );
  });

  it('does without what the data do not say', () => {
    const one = initiative('a', { title: { fr: 'Titre' }, description: { fr: 'Récit' } });
    expect(searchableText(one, { ...data, themes: [], audiences: [] })).toBe('titre recit');
  });

  it('follows the data: the same initiative in other data is searched anew', () => {
    const one = initiative('a', { audienceIds: ['aines'] });
    const before = { ...data, initiatives: [one] };
    const after = { ...before, audiences: [{ id: 'aines', name: { fr: 'Seniors' } }] };
    expect(filterInitiatives(before, filter({ query: 'aînés' }))).toEqual([one]);
    expect(filterInitiatives(after, filter({ query: 'aînés' }))).toEqual([]);
    expect(filterInitiatives(after, filter({ query: 'seniors' }))).toEqual([one]);
  });
});

describe('choosing a value', () => {
  it('adds it, and takes it away where it was chosen', () => {
    const once = toggleValue(filter({ query: 'x', years: [2020] }), 'themes', 'culture');
    expect(once).toEqual(filter({ query: 'x', years: [2020], themes: ['culture'] }));
    expect(toggleValue(once, 'themes', 'culture')).toEqual(filter({ query: 'x', years: [2020] }));
  });

  it('keeps the other values of the field', () => {
    const chosen = filter({ partners: ['A', 'B'], years: [2020, 2021] });
    expect(toggleValue(chosen, 'partners', 'A')).toEqual(filter({ partners: ['B'], years: [2020, 2021] }));
    expect(toggleValue(chosen, 'years', 2022)).toEqual(
      filter({ partners: ['A', 'B'], years: [2020, 2021, 2022] }),
    );
    expect(toggleValue(chosen, 'years', 2020)).toEqual(filter({ partners: ['A', 'B'], years: [2021] }));
  });

  it('leaves out a value that does not exist', () => {
    expect(toggleValue(NO_FILTER, 'themes', 'sport')).toEqual(NO_FILTER);
  });
});
