import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCities, readCityData } from '../../mocks/cityData';
import { dataCheck } from '../../src/domain/dataCheck';
import { type DataExpectation, DATA_EXPECTATIONS } from '../../src/domain/dataCheck/dataFault';
import { type Change, planting, resourcesOf, resourcesWith, validDocuments } from '../contract/documents';
import { valueAt } from '../contract/json';
import { FIGURE, plantedFaults } from './plantedFaults';

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

  it.each(plantedFaults)('finds $what ($rule)', ({ rule, changes, resource, path, value, params }) => {
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
    expect(new Set([...plantedFaults.map(({ rule }) => rule), ...testedApart])).toEqual(
      new Set(DATA_EXPECTATIONS),
    );
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
