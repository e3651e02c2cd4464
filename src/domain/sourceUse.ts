/** What rests on a source: how many statements of each resource name it. A source that nothing names is shown as such. */
import { RESOURCE_NAMES, type ResourceName } from '../contract/resources';
import { dataNodes } from './dataCheck/dataNodes';

export interface SourceUse {
  resource: ResourceName;
  /** Figures, awards, initiatives, quotations… that name the source; at least one. */
  statements: number;
}

function statementsNaming(sourceId: string, document: unknown): number {
  return [...dataNodes(document)].filter(({ fields }) => {
    const ids = fields['sourceIds'];
    return Array.isArray(ids) && ids.includes(sourceId);
  }).length;
}

/** The resources that rest on the source, in the order of RESOURCE_NAMES; a resource that was not given is left out. */
export function usesOfSource(
  sourceId: string,
  documents: Partial<Record<ResourceName, unknown>>,
): SourceUse[] {
  return RESOURCE_NAMES.map((resource) => ({
    resource,
    statements: statementsNaming(sourceId, documents[resource]),
  })).filter((use) => use.statements > 0);
}
