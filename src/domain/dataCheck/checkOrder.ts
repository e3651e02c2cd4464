/**
 * Time runs one way: files are opened, then closed, then judged, then rewarded, and lists are kept in order.
 * From the label: an edition is named after the year of its ceremony and rewards the work of the year before.
 */
import type { Award, NationalEdition } from '../../contract/label';
import type { Resources } from '../../contract/resources';
import type { PartialDate } from '../../contract/values';
import type { DataExpectation, DataFault } from './dataFault';

type Resource = DataFault['resource'];

interface Place<Value extends string | number> {
  path: string;
  value: Value;
}

/** Compared no finer than the less precise of the two: `2021-03` is neither before nor after `2021-03-14`. */
function isBefore(left: PartialDate, right: PartialDate): boolean {
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) < right.slice(0, length);
}

/** A fault for each value that does not follow the one before it as `isInOrder` asks. */
function outOfOrder<Value extends string | number>(
  resource: Resource,
  expectation: DataExpectation,
  places: readonly Place<Value>[],
  isInOrder: (previous: Value, next: Value) => boolean,
): DataFault[] {
  return places.slice(1).flatMap(({ path, value }, index) => {
    const previous = places[index];
    if (previous === undefined || isInOrder(previous.value, value)) return [];
    return [
      { resource, path, value, expectation, params: { otherPath: previous.path, other: previous.value } },
    ];
  });
}

const isNotBefore = (previous: PartialDate, next: PartialDate): boolean => !isBefore(next, previous);
const isNotAfter = (previous: PartialDate, next: PartialDate): boolean => !isBefore(previous, next);
const isGreater = (previous: number, next: number): boolean => previous < next;

function ceremonyYear(path: string, edition: number, ceremonyOn: PartialDate | null): DataFault[] {
  if (ceremonyOn === null || Number(ceremonyOn.slice(0, 4)) === edition) return [];
  return [
    {
      resource: 'label',
      path: `${path}.ceremonyOn`,
      value: ceremonyOn,
      expectation: 'yearOfEdition',
      params: { other: edition, otherPath: `${path}.edition` },
    },
  ];
}

function checkEdition(edition: NationalEdition, index: number): DataFault[] {
  const path = `programme.editions[${index}]`;
  const { filesFrom, filesUntil, juryOn, ceremonyOn } = edition;
  const places = Object.entries({ filesFrom, filesUntil, juryOn, ceremonyOn }).flatMap(([key, value]) =>
    value === null ? [] : [{ path: `${path}.${key}`, value }],
  );
  return [
    ...outOfOrder('label', 'notBefore', places, isNotBefore),
    ...ceremonyYear(path, edition.edition, ceremonyOn),
  ];
}

function checkAward({ edition, activityYear, ceremonyOn }: Award, index: number): DataFault[] {
  const path = `awards[${index}]`;
  const faults = ceremonyYear(path, edition, ceremonyOn);
  if (activityYear === edition - 1) return faults;
  const params = { other: edition - 1, otherPath: `${path}.edition` };
  return [
    {
      resource: 'label',
      path: `${path}.activityYear`,
      value: activityYear,
      expectation: 'yearBeforeEdition',
      params,
    },
    ...faults,
  ];
}

function checkCitedYears({ initiatives }: Resources['initiatives']): DataFault[] {
  return initiatives.flatMap(({ citedFor }, index) => {
    const places = citedFor.map((value, place) => ({
      path: `initiatives[${index}].citedFor[${place}]`,
      value,
    }));
    return outOfOrder('initiatives', 'ascendingYears', places, isGreater);
  });
}

function checkPopulations({ populations }: Resources['city']): DataFault[] {
  const places = populations.map(({ referenceYear }, index) => ({
    path: `populations[${index}].referenceYear`,
    value: referenceYear,
  }));
  return outOfOrder('city', 'ascendingYears', places, isGreater);
}

function checkNetworkFigures({ quantities }: Resources['network']): DataFault[] {
  return quantities.flatMap(({ figures }, index) => {
    const places = figures.map(({ asOf }, place) => ({
      path: `quantities[${index}].figures[${place}].asOf`,
      value: asOf,
    }));
    return outOfOrder('network', 'oldestFirst', places, isNotBefore);
  });
}

function checkChanges({ changes }: Resources['changes']): DataFault[] {
  const places = changes.map(({ publishedOn }, index) => ({
    path: `changes[${index}].publishedOn`,
    value: publishedOn,
  }));
  return outOfOrder('changes', 'newestFirst', places, isNotAfter);
}

export function checkOrder({ city, label, initiatives, network, changes }: Resources): DataFault[] {
  return [
    ...checkPopulations(city),
    ...label.programme.editions.flatMap(checkEdition),
    ...label.awards.flatMap(checkAward),
    ...checkCitedYears(initiatives),
    ...checkNetworkFigures(network),
    ...checkChanges(changes),
  ];
}
