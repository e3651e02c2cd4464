/**
 * An identifier names one thing, and an edition has one result.
 * From the site: identifiers are addresses of pages and keys of lists, editions are columns of a chart.
 */
import type { Resources } from '../../contract/resources';
import type { DataExpectation, DataFault } from './dataFault';

type Resource = DataFault['resource'];

/** A fault for each value that already stood earlier in the list; it names the first place. */
function repeated(
  resource: Resource,
  expectation: DataExpectation,
  places: readonly { path: string; value: string | number }[],
): DataFault[] {
  const firstPaths = new Map<string | number, string>();
  return places.flatMap(({ path, value }) => {
    const otherPath = firstPaths.get(value);
    if (otherPath !== undefined) return [{ resource, path, value, expectation, params: { otherPath } }];
    firstPaths.set(value, path);
    return [];
  });
}

function repeatedIds(resource: Resource, path: string, items: readonly { id: string }[]): DataFault[] {
  const places = items.map(({ id }, index) => ({ path: `${path}[${index}].id`, value: id }));
  return repeated(resource, 'uniqueIdentifier', places);
}

function repeatedEditions(
  resource: Resource,
  path: string,
  items: readonly { edition: number }[],
): DataFault[] {
  const places = items.map(({ edition }, index) => ({ path: `${path}[${index}].edition`, value: edition }));
  return repeated(resource, 'uniqueEdition', places);
}

function repeatedInside(
  initiative: Resources['initiatives']['initiatives'][number],
  index: number,
): DataFault[] {
  const path = `initiatives[${index}]`;
  const audiences = initiative.audienceIds.map((id, place) => ({
    path: `${path}.audienceIds[${place}]`,
    value: id,
  }));
  return [
    ...repeated('initiatives', 'uniqueIdentifier', audiences),
    ...repeatedIds('initiatives', `${path}.milestones`, initiative.milestones),
    ...repeatedIds('initiatives', `${path}.indicators`, initiative.indicators),
  ];
}

export function checkDuplicates({
  city,
  label,
  initiatives,
  network,
  sources,
  changes,
}: Resources): DataFault[] {
  return [
    ...repeatedIds('city', 'quotations', city.quotations),
    ...repeatedEditions('label', 'programme.editions', label.programme.editions),
    ...repeatedEditions('label', 'awards', label.awards),
    ...repeatedIds('initiatives', 'themes', initiatives.themes),
    ...repeatedIds('initiatives', 'audiences', initiatives.audiences),
    ...repeatedIds('initiatives', 'initiatives', initiatives.initiatives),
    ...initiatives.initiatives.flatMap(repeatedInside),
    ...repeatedEditions('initiatives', 'lodged', initiatives.lodged),
    ...repeatedIds('network', 'quantities', network.quantities),
    ...repeatedIds('sources', 'sources', sources.sources),
    ...repeatedIds('changes', 'changes', changes.changes),
  ];
}
