import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCities, readCityData } from '../../mocks/cityData';
import type { ResourceName } from '../../src/contract/resources';
import { dataCheck } from '../../src/domain/dataCheck';
import {
  type DataExpectation,
  DATA_EXPECTATIONS,
  type FaultParams,
} from '../../src/domain/dataCheck/dataFault';
import {
  type Change,
  type Json,
  planting,
  resourcesOf,
  resourcesWith,
  validDocuments,
  valueAt,
} from '../contract/documents';

interface Planted {
  rule: DataExpectation;
  what: string;
  changes: Change[];
  resource: ResourceName;
  path: string;
  value: Json;
  params: FaultParams;
}

/** The same thing a second time at the end of its list. */
const copying = (resource: ResourceName, from: string, to: string): Change =>
  planting(resource, to, valueAt(validDocuments[resource], from));

const FIGURE = 'programme.nextDistinction.holders';

const planted: Planted[] = [
  {
    rule: 'knownSource',
    what: 'a source that is not listed, with the nearest one',
    changes: [planting('label', 'awards[0].sourceIds[0]', 'bulletin-2021')],
    resource: 'label',
    path: 'awards[0].sourceIds[0]',
    value: 'bulletin-2021',
    params: { closest: ['bulletin-2022'] },
  },
  {
    rule: 'knownSource',
    what: 'an unlisted source inside a figure',
    changes: [planting('city', 'populations[1].population.sourceIds[0]', 'insee')],
    resource: 'city',
    path: 'populations[1].population.sourceIds[0]',
    value: 'insee',
    params: { closest: [] },
  },
  {
    rule: 'knownSource',
    what: 'an unlisted source of a known conflict',
    changes: [planting('network', 'quantities[0].conflicts[0].sourceIds[0]', 'bulletin')],
    resource: 'network',
    path: 'quantities[0].conflicts[0].sourceIds[0]',
    value: 'bulletin',
    params: { closest: [] },
  },
  {
    rule: 'knownTheme',
    what: 'a theme that is not listed',
    changes: [planting('initiatives', 'initiatives[0].themeId', 'inclusion')],
    resource: 'initiatives',
    path: 'initiatives[0].themeId',
    value: 'inclusion',
    params: { closest: [] },
  },
  {
    rule: 'knownAudience',
    what: 'a public that is not listed, with the nearest one',
    changes: [planting('initiatives', 'initiatives[0].audienceIds[0]', 'habitant')],
    resource: 'initiatives',
    path: 'initiatives[0].audienceIds[0]',
    value: 'habitant',
    params: { closest: ['habitants'] },
  },
  ...(
    [
      ['city', 'quotations', 'au-service'],
      ['initiatives', 'themes', 'culture'],
      ['initiatives', 'audiences', 'habitants'],
      ['initiatives', 'initiatives', 'atelier'],
      ['initiatives', 'initiatives[0].milestones', 'ouverture'],
      ['network', 'quantities', 'bodies'],
      ['sources', 'sources', 'bulletin-2022'],
    ] as const
  ).map(([resource, list, value]): Planted => ({
    rule: 'uniqueIdentifier',
    what: `an identifier twice in ${list}`,
    changes: [copying(resource, `${list}[0]`, `${list}[1]`)],
    resource,
    path: `${list}[1].id`,
    value,
    params: { otherPath: `${list}[0].id` },
  })),
  {
    rule: 'uniqueIdentifier',
    what: 'an indicator twice',
    changes: [planting('initiatives', 'initiatives[0].indicators[1].id', 'visites')],
    resource: 'initiatives',
    path: 'initiatives[0].indicators[1].id',
    value: 'visites',
    params: { otherPath: 'initiatives[0].indicators[0].id' },
  },
  {
    rule: 'uniqueIdentifier',
    what: 'a change twice',
    changes: [planting('changes', 'changes[1].id', 'correction')],
    resource: 'changes',
    path: 'changes[1].id',
    value: 'correction',
    params: { otherPath: 'changes[0].id' },
  },
  {
    rule: 'uniqueIdentifier',
    what: 'a public twice in one initiative',
    changes: [planting('initiatives', 'initiatives[0].audienceIds[1]', 'habitants')],
    resource: 'initiatives',
    path: 'initiatives[0].audienceIds[1]',
    value: 'habitants',
    params: { otherPath: 'initiatives[0].audienceIds[0]' },
  },
  ...(
    [
      ['label', 'awards'],
      ['label', 'programme.editions'],
      ['initiatives', 'lodged'],
    ] as const
  ).map(([resource, list]): Planted => ({
    rule: 'uniqueEdition',
    what: `an edition twice in ${list}`,
    changes: [copying(resource, `${list}[0]`, `${list}[1]`)],
    resource,
    path: `${list}[1].edition`,
    value: 2022,
    params: { otherPath: `${list}[0].edition` },
  })),
  {
    rule: 'notBefore',
    what: 'files closed before they are opened',
    changes: [planting('label', 'programme.editions[0].filesUntil', '2021-03-03')],
    resource: 'label',
    path: 'programme.editions[0].filesUntil',
    value: '2021-03-03',
    params: { other: '2021-03-04', otherPath: 'programme.editions[0].filesFrom' },
  },
  {
    rule: 'notBefore',
    what: 'a jury before the files are closed',
    changes: [planting('label', 'programme.editions[0].juryOn', '2021-10')],
    resource: 'label',
    path: 'programme.editions[0].juryOn',
    value: '2021-10',
    params: { other: '2021-11-12', otherPath: 'programme.editions[0].filesUntil' },
  },
  {
    rule: 'notBefore',
    what: 'a ceremony before the files are closed, where the jury has no date',
    changes: [
      planting('label', 'programme.editions[0].juryOn', null),
      planting('label', 'programme.editions[0].filesUntil', '2022-03-01'),
    ],
    resource: 'label',
    path: 'programme.editions[0].ceremonyOn',
    value: '2022-02-03',
    params: { other: '2022-03-01', otherPath: 'programme.editions[0].filesUntil' },
  },
  {
    rule: 'yearBeforeEdition',
    what: 'an award for the work of its own year',
    changes: [planting('label', 'awards[0].activityYear', 2022)],
    resource: 'label',
    path: 'awards[0].activityYear',
    value: 2022,
    params: { other: 2021, otherPath: 'awards[0].edition' },
  },
  {
    rule: 'yearOfEdition',
    what: 'an award given in another year than its edition',
    changes: [planting('label', 'awards[0].ceremonyOn', '2021-02-03')],
    resource: 'label',
    path: 'awards[0].ceremonyOn',
    value: '2021-02-03',
    params: { other: 2022, otherPath: 'awards[0].edition' },
  },
  {
    rule: 'yearOfEdition',
    what: 'a national ceremony in another year than its edition',
    changes: [planting('label', 'programme.editions[0].ceremonyOn', '2023')],
    resource: 'label',
    path: 'programme.editions[0].ceremonyOn',
    value: '2023',
    params: { other: 2022, otherPath: 'programme.editions[0].edition' },
  },
  {
    rule: 'ascendingYears',
    what: 'a year cited after a later one',
    changes: [planting('initiatives', 'initiatives[0].citedFor[1]', 2019)],
    resource: 'initiatives',
    path: 'initiatives[0].citedFor[1]',
    value: 2019,
    params: { other: 2020, otherPath: 'initiatives[0].citedFor[0]' },
  },
  {
    rule: 'ascendingYears',
    what: 'a year cited twice',
    changes: [planting('initiatives', 'initiatives[0].citedFor[1]', 2020)],
    resource: 'initiatives',
    path: 'initiatives[0].citedFor[1]',
    value: 2020,
    params: { other: 2020, otherPath: 'initiatives[0].citedFor[0]' },
  },
  {
    rule: 'ascendingYears',
    what: 'populations out of order',
    changes: [planting('city', 'populations[1].referenceYear', 2018)],
    resource: 'city',
    path: 'populations[1].referenceYear',
    value: 2018,
    params: { other: 2019, otherPath: 'populations[0].referenceYear' },
  },
  {
    rule: 'oldestFirst',
    what: 'a network figure after a later one',
    changes: [planting('network', 'quantities[0].figures[1].asOf', '2016-01-31')],
    resource: 'network',
    path: 'quantities[0].figures[1].asOf',
    value: '2016-01-31',
    params: { other: '2016-02', otherPath: 'quantities[0].figures[0].asOf' },
  },
  {
    rule: 'newestFirst',
    what: 'a change after an earlier one',
    changes: [planting('changes', 'changes[1].publishedOn', '2022-07-01')],
    resource: 'changes',
    path: 'changes[1].publishedOn',
    value: '2022-07-01',
    params: { other: '2022-06', otherPath: 'changes[0].publishedOn' },
  },
  {
    rule: 'atMostMaximum',
    what: 'a fee whose floor is above its cap',
    changes: [planting('label', 'programme.feeRule.minimum.value', 5000.01)],
    resource: 'label',
    path: 'programme.feeRule.minimum.value',
    value: 5000.01,
    params: { other: 5000, otherPath: 'programme.feeRule.maximum.value' },
  },
  {
    rule: 'sameCount',
    what: 'two numbers of initiatives for one edition',
    changes: [planting('initiatives', 'lodged[0].count.value', 87)],
    resource: 'initiatives',
    path: 'lodged[0].count.value',
    value: 87,
    params: { other: 88, otherPath: 'awards[0].initiativesLodged.value', otherResource: 'label' },
  },
  {
    rule: 'realStatus',
    what: 'a made-up figure in a real town',
    changes: [planting('label', `${FIGURE}.status`, 'example')],
    resource: 'label',
    path: `${FIGURE}.status`,
    value: 'example',
    params: { otherResource: 'city', otherPath: 'isFictional' },
  },
];

/** Every figure of the valid documents made up, so that a fictional town may be built of them. */
const fictional: Change = (documents) =>
  JSON.parse(
    JSON.stringify(documents)
      .replaceAll('"status":"published"', '"status":"example"')
      .replace('"isFictional":false', '"isFictional":true'),
  );

const ceremony = (dates: Record<string, string | null>): Change[] =>
  Object.entries(dates).map(([key, date]) => planting('label', `programme.editions[0].${key}`, date));

describe('the data check', () => {
  it('finds nothing in data that agree', () => {
    expect(dataCheck(resourcesWith())).toEqual({ faults: [], warnings: [] });
  });

  it.each(listCities())('finds nothing wrong in the data of %s', (city) => {
    expect(dataCheck(resourcesOf(readCityData(city))).faults).toEqual([]);
  });

  it.each(planted)('finds $what ($rule)', ({ rule, changes, resource, path, value, params }) => {
    expect(dataCheck(resourcesWith(...changes)).faults).toEqual([
      { resource, path, value, expectation: rule, params },
    ]);
  });

  it('finds each level above the highest of the programme', () => {
    const { faults } = dataCheck(resourcesWith(planting('label', 'programme.highestLevel', 4)));
    expect(faults).toMatchObject([
      { path: 'programme.nextDistinction.requiredLevel', value: 5, expectation: 'atMostHighestLevel' },
      { path: 'programme.editions[0].bodiesByLevel[0].level', value: 5, expectation: 'atMostHighestLevel' },
      { path: 'awards[0].level', value: 5, params: { other: 4, otherPath: 'programme.highestLevel' } },
    ]);
  });

  it('accepts a fictional town whose figures are all made up', () => {
    expect(dataCheck(resourcesWith(fictional)).faults).toEqual([]);
  });

  it('finds a published figure in a fictional town', () => {
    const { faults } = dataCheck(
      resourcesWith(fictional, planting('label', `${FIGURE}.status`, 'published')),
    );
    expect(faults).toMatchObject([
      { resource: 'label', path: `${FIGURE}.status`, value: 'published', expectation: 'exampleStatus' },
    ]);
  });

  it.each([[], [fictional]])('accepts a calculated figure in any town', (...changes: Change[]) => {
    const { faults } = dataCheck(
      resourcesWith(...changes, planting('label', `${FIGURE}.status`, 'calculated')),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['a day shared by two steps', { filesUntil: '2021-12-14' }],
    ['a month that holds the day after it', { filesUntil: '2021-12' }],
    ['a year that holds the day before it', { filesUntil: '2021', juryOn: '2021-01-01' }],
    ['a step without a date', { filesFrom: null, juryOn: null }],
    ['no date at all', { filesFrom: null, filesUntil: null, juryOn: null, ceremonyOn: null }],
  ])('accepts %s', (_what, dates) => {
    expect(dataCheck(resourcesWith(...ceremony(dates))).faults).toEqual([]);
  });

  it('accepts a known conflict without a source', () => {
    const change = planting('network', 'countedSinceConflicts[0].sourceIds', []);
    expect(dataCheck(resourcesWith(change)).faults).toEqual([]);
  });

  it.each([
    ['an award without a number of initiatives', planting('label', 'awards[0].initiativesLodged', null)],
    ['a number of initiatives without an award', planting('initiatives', 'lodged[0].edition', 2019)],
    [
      'the sum by level above the total',
      planting('label', 'programme.editions[0].bodiesByLevel[0].bodies.value', 999),
    ],
    ['a floor equal to the cap', planting('label', 'programme.feeRule.minimum.value', 5000)],
    ['two changes on one day', planting('changes', 'changes[1].publishedOn', '2022-06')],
    ['two network figures of one date', planting('network', 'quantities[0].figures[1].asOf', '2016-02')],
  ])('accepts %s', (_what, change) => {
    expect(dataCheck(resourcesWith(change)).faults).toEqual([]);
  });

  it('suggests the two nearest identifiers at most, the nearest first', () => {
    const source = valueAt(validDocuments.sources, 'sources[0]');
    const changes = ['bulletin-2013', 'bulletin-2112', 'bulletin-2012'].flatMap((id, index) => [
      planting('sources', `sources[${index + 1}]`, source),
      planting('sources', `sources[${index + 1}].id`, id),
    ]);
    const { faults } = dataCheck(
      resourcesWith(...changes, planting('label', 'awards[0].sourceIds[0]', 'buletin-2012')),
    );
    expect(faults).toMatchObject([{ params: { closest: ['bulletin-2012', 'bulletin-2022'] } }]);
  });

  it('suggests an identifier of which at most a third is wrong', () => {
    const near = dataCheck(
      resourcesWith(planting('initiatives', 'initiatives[0].audienceIds[0]', 'habitaaaa')),
    );
    const far = dataCheck(
      resourcesWith(planting('initiatives', 'initiatives[0].audienceIds[0]', 'habiaaaaa')),
    );
    expect(near.faults).toMatchObject([{ params: { closest: ['habitants'] } }]);
    expect(far.faults).toMatchObject([{ params: { closest: [] } }]);
  });

  it.each([
    'publisher',
    'publicationDirector',
    'host',
    'contactEmail',
    'accessibilityContact',
    'dataProtectionContact',
  ])('lists a missing %s apart, and refuses nothing for it', (key) => {
    expect(dataCheck(resourcesWith(planting('city', `legalNotice.${key}`, null)))).toEqual({
      faults: [],
      warnings: [{ resource: 'city', path: `legalNotice.${key}` }],
    });
  });

  it('has a planted fault for each of its rules', () => {
    const testedApart: DataExpectation[] = ['atMostHighestLevel', 'exampleStatus'];
    expect(new Set([...planted.map(({ rule }) => rule), ...testedApart])).toEqual(new Set(DATA_EXPECTATIONS));
  });

  it('accepts cited years exactly when they ascend without repetition', () => {
    const years = fc.array(fc.integer({ min: 1990, max: 2100 }), { maxLength: 6 });
    fc.assert(
      fc.property(years, (citedFor) => {
        const ascending = [...new Set(citedFor)].toSorted((left, right) => left - right);
        const { faults } = dataCheck(
          resourcesWith(planting('initiatives', 'initiatives[0].citedFor', citedFor)),
        );
        expect(faults.length === 0).toBe(ascending.join() === citedFor.join());
      }),
    );
  });
});
