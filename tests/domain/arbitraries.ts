/** Any values that keep the contract and the rules between resources. */
import * as fc from 'fast-check';
import type { Figure, Unit } from '../../src/contract/figure';
import {
  INITIATIVE_KINDS,
  type Initiative,
  type Initiatives,
  THEME_IDS,
} from '../../src/contract/initiatives';
import type { Award, NationalEdition } from '../../src/contract/label';
import { type Network, type NetworkQuantity, NETWORK_QUANTITY_IDS } from '../../src/contract/network';
import { award, edition, figure, initiative, network, quantity, THEMES } from './examples';

const years = fc.integer({ min: 1990, max: 2100 });

const twoDigits = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));

/** Dates in the three precisions. */
export const dates = fc
  .tuple(years, fc.option(fc.tuple(twoDigits(12), fc.option(twoDigits(28)))))
  .map(([year, rest]) =>
    [year, rest?.[0], rest?.[1]].filter((part) => part !== null && part !== undefined).join('-'),
  );

export const sourceIds = fc.uniqueArray(fc.constantFrom('bulletin', 'gazette', 'journal', 'rapport'), {
  minLength: 1,
});

/** Figures of whole things. */
export const counts = (unit: Unit, largest: number): fc.Arbitrary<Figure> =>
  fc
    .tuple(
      fc.nat({ max: largest }),
      sourceIds,
      dates,
      fc.constantFrom('published' as const, 'example' as const),
    )
    .map(([value, ids, asOf, status]) => figure(value, unit, { sourceIds: ids, asOf, status }));

/** Names with what files and pages have to bear: accents, quotes, separators, line breaks, brackets. */
export const names = fc
  .array(
    fc.constantFrom('élève', 'œuvre', '« cité »', 'a,b', 'c;d', '"e"', 'l’été', '\r\n', '<b>', '1 200'),
    {
      maxLength: 4,
    },
  )
  .map((words) => ['Nom', ...words].join(' '));

export const awards: fc.Arbitrary<Award[]> = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 5 }), dates, sourceIds),
    {
      selector: ([year]) => year,
      maxLength: 14,
    },
  )
  .map((given) =>
    given.map(([year, level, ceremonyOn, ids]) => award(year, level, { ceremonyOn, sourceIds: ids })),
  );

export const nationalEditions: fc.Arbitrary<NationalEdition[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1999, max: 2025 }), counts('body', 2000)), {
    selector: ([year]) => year,
    maxLength: 14,
  })
  .map((given) => given.map(([year, labelledBodies]) => ({ ...edition(year, 0), labelledBodies })));

const AUDIENCES = ['eleves', 'aines', 'habitants'].map((id) => ({ id, name: { fr: `Public ${id}` } }));

const initiativeList: fc.Arbitrary<Initiative[]> = fc
  .array(
    fc.record({
      themeId: fc.constantFrom(...THEME_IDS),
      kind: fc.constantFrom(...INITIATIVE_KINDS),
      audienceIds: fc.subarray(AUDIENCES.map((audience) => audience.id)),
      partners: fc.array(fc.constantFrom('La Villette', 'IME', 'Œuvre & Cie'), { maxLength: 3 }),
      citedFor: fc.array(fc.integer({ min: 2017, max: 2022 }), { maxLength: 3 }),
      title: fc.record({ fr: fc.constantFrom('Atelier numérique', 'Fête de l’école', 'Cœur de ville') }),
      sourceIds,
    }),
    { maxLength: 20 },
  )
  .map((given) => given.map((changes, index) => initiative(`initiative-${index}`, changes)));

export const initiatives: fc.Arbitrary<Initiatives> = initiativeList.map((list) => ({
  themes: THEMES,
  audiences: AUDIENCES,
  initiatives: list,
  lodged: [],
}));

/** Figures of one quantity, one per publication date. */
const publications = (unit: Unit): fc.Arbitrary<Figure[]> =>
  fc.uniqueArray(counts(unit, 999_999), { selector: ({ asOf }) => asOf, maxLength: 4 });

const UNITS = { bodies: 'body', actions: 'action', actors: 'actor', inhabitants: 'inhabitant' } as const;

const quantities: fc.Arbitrary<NetworkQuantity[]> = fc
  .tuple(...NETWORK_QUANTITY_IDS.map((id) => fc.tuple(fc.constant(id), names, publications(UNITS[id]))))
  .map((given) => given.map(([id, fr, figures]) => ({ ...quantity(id, figures), name: { fr } })));

export const networks: fc.Arbitrary<Network> = fc
  .tuple(fc.subarray([...NETWORK_QUANTITY_IDS]), quantities)
  .map(([ids, all]) => network(...all.filter(({ id }) => ids.includes(id))));
