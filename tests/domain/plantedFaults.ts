/** One contradiction per rule of the data check, and often several, each planted in data that agree. */
import type { ResourceName } from '../../src/contract/resources';
import type { DataExpectation, FaultParams } from '../../src/domain/dataCheck/dataFault';
import { type Change, planting, validDocuments } from '../contract/documents';
import { type Json, valueAt } from '../contract/json';

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

export const FIGURE = 'programme.nextDistinction.holders';

export const plantedFaults: Planted[] = [
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
