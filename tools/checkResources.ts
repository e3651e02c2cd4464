/** The six documents of a town against the contract, then against each other. */
import { type ContractFault, readResource } from '../src/contract/readResource';
import { RESOURCE_NAMES, type ResourceName } from '../src/contract/resources';
import { type DataCheck, dataCheck } from '../src/domain/dataCheck';

/** What was read, unchecked. */
export type Documents = ReadonlyMap<ResourceName, unknown>;

export function contractFaults(resource: ResourceName, document: unknown): ContractFault[] {
  const result = readResource(resource, document);
  return result.isValid ? [] : result.faults;
}

/** Null unless all six were read and keep the contract: a rule between two needs both. */
export function checkTogether(documents: Documents): DataCheck | null {
  if (RESOURCE_NAMES.some((resource) => !documents.has(resource))) return null;
  const city = readResource('city', documents.get('city'));
  const label = readResource('label', documents.get('label'));
  const initiatives = readResource('initiatives', documents.get('initiatives'));
  const network = readResource('network', documents.get('network'));
  const sources = readResource('sources', documents.get('sources'));
  const changes = readResource('changes', documents.get('changes'));
  if (!city.isValid || !label.isValid || !initiatives.isValid) return null;
  if (!network.isValid || !sources.isValid || !changes.isValid) return null;
  return dataCheck({
    city: city.value,
    label: label.value,
    initiatives: initiatives.value,
    network: network.value,
    sources: sources.value,
    changes: changes.value,
  });
}
