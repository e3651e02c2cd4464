/**
 * An identifier used in one place is declared in another: sources in `sources`, themes and publics in `initiatives`.
 * From the contract: a statement without a source is not published, so neither is one whose source cannot be opened.
 */
import { RESOURCE_NAMES, type Resources } from '../../contract/resources';
import { closestIdentifiers } from './closestIdentifiers';
import type { DataExpectation, DataFault } from './dataFault';
import { dataNodes } from './dataNodes';

interface Reference extends Pick<DataFault, 'resource' | 'path'> {
  id: string;
}

function unknownAmong(
  known: readonly { id: string }[],
  expectation: DataExpectation,
  references: readonly Reference[],
): DataFault[] {
  const knownIds = new Set(known.map(({ id }) => id));
  return references
    .filter(({ id }) => !knownIds.has(id))
    .map(({ resource, path, id }) => ({
      resource,
      path,
      value: id,
      expectation,
      params: { closest: closestIdentifiers(id, [...knownIds]) },
    }));
}

/** Wherever a `sourceIds` stands. An empty one is legal for a known conflict and a matter of the contract elsewhere. */
function sourceReferences(resources: Resources): Reference[] {
  return RESOURCE_NAMES.flatMap((resource) =>
    [...dataNodes(resources[resource])].flatMap(({ path, fields }) => {
      const value = fields['sourceIds'];
      const ids: readonly unknown[] = Array.isArray(value) ? value : [];
      return ids.map((id, index) => ({
        resource,
        path: `${path === '' ? '' : `${path}.`}sourceIds[${index}]`,
        id: String(id),
      }));
    }),
  );
}

function themeReferences({ initiatives }: Resources): Reference[] {
  return initiatives.initiatives.map((initiative, index) => ({
    resource: 'initiatives',
    path: `initiatives[${index}].themeId`,
    id: initiative.themeId,
  }));
}

function audienceReferences({ initiatives }: Resources): Reference[] {
  return initiatives.initiatives.flatMap((initiative, index) =>
    initiative.audienceIds.map((id, place): Reference => {
      return { resource: 'initiatives', path: `initiatives[${index}].audienceIds[${place}]`, id };
    }),
  );
}

export function checkReferences(resources: Resources): DataFault[] {
  return [
    ...unknownAmong(resources.sources.sources, 'knownSource', sourceReferences(resources)),
    ...unknownAmong(resources.initiatives.themes, 'knownTheme', themeReferences(resources)),
    ...unknownAmong(resources.initiatives.audiences, 'knownAudience', audienceReferences(resources)),
  ];
}
